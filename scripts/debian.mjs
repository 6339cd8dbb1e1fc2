// Finds Chromium and PostgreSQL for the tests; installs them from Debian's packages where that can be done.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));

export function findChromium() {
  const known = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return known.find((file) => file && existsSync(file));
}

export function findPostgres() {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  return versions.some((version) => existsSync(path.join(root, version, 'bin', 'initdb'))) || onPath('initdb');
}

/** Installs what is missing when apt-get is there and we are root (or may sudo without a password). */
export function installTestPrograms() {
  const missing = [...(findChromium() ? [] : ['chromium']), ...(findPostgres() ? [] : ['postgresql'])];
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const sudo = !root && onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (!onPath('apt-get') || !(root || sudo)) {
    console.error(
      `Not installed and not installable here: ${missing.join(', ')}. Tests that need them are skipped and say so.`,
    );
    return;
  }
  console.error(`Installing ${missing.join(' and ')} from Debian's packages (once)…`);
  const apt = (...args) => {
    const words = [...(sudo ? ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive'] : []), 'apt-get', ...args];
    return spawnSync(words[0], words.slice(1), {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  apt('update', '-qq');
  if (apt('install', '-y', '-qq', '--no-install-recommends', ...missing) !== 0) {
    console.error(`Installing ${missing.join(', ')} failed. Tests that need them are skipped and say so.`);
  }
}
