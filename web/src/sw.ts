self.addEventListener('install',()=>{})
