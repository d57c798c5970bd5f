// Runs the tests of the pure modules and writes what came of them where Maven's reports lie. A skipped test fails.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { run } from 'node:test';
import { resolve } from 'node:path';

function npx(...command) {
  const result = spawnSync('npx', command, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const reports = 'target/surefire-reports';
rmSync(reports, { recursive: true, force: true });
npx('tsc', '-p', 'tsconfig.test.json');
npx('vite', 'build', '--config', 'vite.test.config.ts', '--logLevel', 'warn');

const files = readdirSync('target/test').filter((name) => name.endsWith('.test.mjs')).map((name) => resolve('target/test', name));
const results = [];
run({ files, concurrency: true })
  .on('test:pass', (result) => results.push(result))
  .on('test:fail', (result) => results.push({ ...result, failed: true }))
  .on('end', report)
  .resume();

function report() {
  // Some versions of Node report a file as a test as well.
  const tests = results.filter(({ name }) => !name.endsWith('.test.mjs') || results.length === 0);
  const broken = results.filter(({ name, failed }) => failed && name.endsWith('.test.mjs'));
  const failures = tests.filter((test) => test.failed).length + broken.length;
  const skipped = tests.filter((test) => test.skip !== undefined || test.todo !== undefined).length;
  const cases = [...tests, ...broken].map((test) => `  <testcase classname="web" name="${escaped(test.name)}">${outcome(test)}</testcase>`);
  const count = tests.length + broken.length;
  mkdirSync(reports, { recursive: true });
  writeFileSync(
    `${reports}/TEST-web.xml`,
    `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="web" tests="${count}" errors="0" failures="${failures}" skipped="${skipped}">\n${cases.join('\n')}\n</testsuite>\n`,
  );
  console.log(`web: ${count} tests, ${failures} failed, ${skipped} skipped`);
  for (const test of [...tests, ...broken].filter((each) => each.failed)) console.error(`${test.name}\n${cause(test)}`);
  if (count === 0 || failures > 0 || skipped > 0) process.exit(1);
}

function outcome(test) {
  if (test.failed) return `<failure message="${escaped(cause(test))}"/>`;
  return test.skip === undefined && test.todo === undefined ? '' : '<skipped/>';
}

function cause({ details }) {
  return String(details?.error?.cause?.stack ?? details?.error?.message ?? '');
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{Cc}\n]/gu, ' ');
}
