// npm run check: everything about the code that needs no running program.
import { installPackages, pinnedNode, tryRun } from './prepare.mjs';

installPackages();
const node = pinnedNode();
const checks = [
  ['types', node, ['node_modules/typescript-native/bin/tsc', '--noEmit', '-p', 'tsconfig.json']],
  [
    'house rules',
    node,
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'src',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
    ],
  ],
  ['picture of the house', node, ['--import', 'tsx', 'scripts/house.ts', '--check']],
  ['sizes', node, ['scripts/sizes.mjs']],
  ['format', node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  [
    'lint',
    node,
    [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  ],
  ['unused code', node, ['node_modules/knip/bin/knip.js', '--no-progress']],
];
const asked = process.argv.slice(2);
let failed = 0;
for (const [name, command, args] of checks) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const started = Date.now();
  const code = tryRun(command, args);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
