import './player.css'; import {a} from './player/a'; console.log(a)
