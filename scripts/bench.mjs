// npm run bench [-- subject …]: runs the benchmarks, one file per subject, one after the other.
import { readdirSync } from 'node:fs';
import { installPackages, pinnedNode, tryRun } from './prepare.mjs';

installPackages();
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const files = readdirSync('bench').filter((file) => file.endsWith('.bench.ts'));
const chosen = files.filter((file) => asked.length === 0 || asked.includes(file.replace('.bench.ts', '')));
if (chosen.length === 0) {
  console.error(`No such benchmark. There are: ${files.map((file) => file.replace('.bench.ts', '')).join(', ')}`);
  process.exit(2);
}
let failed = 0;
for (const file of chosen) {
  console.log(`\n== ${file.replace('.bench.ts', '')}`);
  if (tryRun(pinnedNode(), ['--import', 'tsx', `bench/${file}`, ...flags]) !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
