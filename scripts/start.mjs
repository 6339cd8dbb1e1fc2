// npm start: installs what is missing, then serves on the embedded database.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { home, installPackages, pinnedNode } from './prepare.mjs';

installPackages();
const child = spawn(
  pinnedNode(),
  ['--import', import.meta.resolve('tsx'), path.join(home, 'src', 'main.ts'), 'serve', ...process.argv.slice(2)],
  { stdio: 'inherit', cwd: home },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
