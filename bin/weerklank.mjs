#!/usr/bin/env node
// Starts the command line on the pinned Node, whichever Node called it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { home, installPackages, pinnedNode } from '../scripts/prepare.mjs';

installPackages();
const args = ['--import', import.meta.resolve('tsx'), path.join(home, 'src', 'main.ts'), ...process.argv.slice(2)];
const child = spawn(pinnedNode(), args, {
  stdio: 'inherit',
  env: { ...process.env, TSX_TSCONFIG_PATH: path.join(home, 'tsconfig.json') },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
