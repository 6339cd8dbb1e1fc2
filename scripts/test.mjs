// npm test: installs what is missing and passes everything: checks of the code, then all tests.
import { installTestPrograms } from './debian.mjs';
import { installPackages, pinnedNode, tryRun } from './prepare.mjs';

installPackages();
installTestPrograms();
const node = pinnedNode();
const started = Date.now();
const checks = tryRun(node, ['scripts/check.mjs']);
const tests = tryRun(node, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./scripts/closing-line.mjs',
]);
console.log(
  `checks ${checks === 0 ? 'passed' : 'FAILED'}, tests ${tests === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exit(checks === 0 && tests === 0 ? 0 : 1);
