// Set-up that runs on the machine's own Node (20 or newer), before anything of the project can be imported.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const windows = process.platform === 'win32';

/** Runs a command in the project's folder with the pinned Node first on the PATH; stops the process when it fails. */
export function run(command, args, options = {}) {
  const result = tryRun(command, args, options);
  if (result !== 0) process.exit(result);
}

/** As run, but returns the exit code. */
export function tryRun(command, args, { env = {}, ...rest } = {}) {
  const PATH = path.join(home, 'node_modules', '.bin') + path.delimiter + (process.env.PATH ?? '');
  const result = spawnSync(command, args, {
    cwd: home,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH, ...env },
    ...rest,
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/** The pinned Node 24 from node_modules, or the running Node where it is new enough. */
export function pinnedNode() {
  const pinned = path.join(home, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 14)) return process.execPath;
  console.error(
    `Weerklank needs Node.js 22.14 or newer and found ${process.versions.node}; no pinned Node exists for this platform. ` +
      'Install Node.js 24 from your system and try again.',
  );
  process.exit(1);
}

/** Whether this Node leaves out types by itself: the pinned one does, another from 24 on. */
export function readsTypes(node) {
  return node !== process.execPath || Number(process.versions.node.split('.')[0]) >= 24;
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(home, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(home, 'node_modules', '.weerklank-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.error('Installing packages (once, about a minute)…');
  // Not `npm ci`: it stops where a registry lacks a package for another platform, which this machine never needs.
  run('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    stdio: ['ignore', 2, 2],
  });
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}
