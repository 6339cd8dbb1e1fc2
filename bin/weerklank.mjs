#!/usr/bin/env node
// Starts the command line on the pinned Node, whichever Node called it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { home, installPackages, pinnedNode, readsTypes } from '../scripts/prepare.mjs';

installPackages();
const words = process.argv.slice(2);
const node = pinnedNode();
// Commands about text hold no pages: Node reads their types away itself, and starts in half the time.
const loader = words[0] === 'text' && readsTypes(node) ? [] : ['--import', import.meta.resolve('tsx')];
const child = spawn(node, [...loader, path.join(home, 'src', 'main.ts'), ...words], {
  stdio: 'inherit',
  env: {
    NODE_COMPILE_CACHE: path.join(home, 'node_modules', '.cache', 'node'),
    ...process.env,
    TSX_TSCONFIG_PATH: path.join(home, 'tsconfig.json'),
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
