// Draws the house from the real imports: docs/pictures/house.svg. With --check: fails when the picture is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { drawHouse } from './house-picture.ts';

const picture = 'docs/pictures/house.svg';
const result = await cruise(['src'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  includeOnly: '^src/',
  exclude: { path: '\\.test\\.tsx?$|/testing/' },
});
const output = typeof result.output === 'string' ? (JSON.parse(result.output) as ICruiseResult) : result.output;
const svg = drawHouse(
  output.modules.map(({ source, dependencies }) => ({ source, imports: dependencies.map(({ resolved }) => resolved) })),
);
if (!process.argv.includes('--check')) {
  mkdirSync('docs/pictures', { recursive: true });
  writeFileSync(picture, svg);
  console.log(`${picture} drawn`);
} else if (readOrEmpty(picture) !== svg) {
  console.error(`${picture} is not the house as it is now: run "npm run house" and commit the picture.`);
  process.exit(1);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
