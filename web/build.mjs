// Run by Maven: `npm ci` when the lock file changed, the build when anything changed, and nothing at all otherwise.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const windows = process.platform === 'win32';
// The movement engine, compiled by the module before this one.
const engine = '../motion-js/target/js/motion.js';
const built = 'target/classes/static/assets/limber.css';

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function upToDate(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === value;
}

function npm(...args) {
  const result = spawnSync('npm', args, { stdio: ['ignore', 'inherit', 'inherit'], shell: windows });
  if (result.error) console.error(`npm could not be started: ${result.error.message}. Node 20 or newer is needed.`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const installed = digest(['package-lock.json', 'package.json', '.npmrc']);
if (!upToDate('node_modules/.limber-stamp', installed)) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync('node_modules/.limber-stamp', installed);
}

const inputs = digest(['package-lock.json', 'package.json', 'vite.config.ts', 'tsconfig.json', 'tsconfig.worker.json', ...filesIn('src'), ...filesIn('public'), engine]);
if (!existsSync(built) || !upToDate('target/limber-stamp', inputs)) {
  npm('run', '--silent', 'build', '--', '--logLevel', 'warn');
  // Pictures that stand alone carry this style in themselves.
  copyFileSync('src/figure.css', 'target/classes/static/assets/figure.css');
  mkdirSync('target', { recursive: true });
  writeFileSync('target/limber-stamp', inputs);
}
