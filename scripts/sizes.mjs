// Small rooms: median file at most 60 lines, nine in ten at most 150, none over 300.
import { readFileSync, readdirSync } from 'node:fs';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`);
const sizes = sources
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);
const at = (share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines ?? 0;
const tooLong = sizes.filter(({ lines }) => lines > 300);
console.log(`${sizes.length} files, median ${at(0.5)} lines, nine in ten at most ${at(0.9)}, longest ${at(1)}`);
for (const { file, lines } of tooLong) console.error(`${file}: ${lines} lines, at most 300`);
if (process.argv.includes('--long')) for (const { file, lines } of sizes.slice(-40)) console.log(lines, file);
process.exit(tooLong.length > 0 || at(0.5) > 60 || at(0.9) > 150 ? 1 : 0);
