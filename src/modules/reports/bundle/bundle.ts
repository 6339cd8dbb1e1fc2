import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compareFigures, computeFigures, type FigureChange, type Figures } from '../compute/figures.ts';
import { tableNames, type ReportData } from '../report-data.ts';
import { tablesFromCsv, tableToCsv } from './csv.ts';

export interface EditionFacts {
  readonly title: string;
  readonly number: number;
  readonly from: string;
  readonly until: string;
  readonly publisher: string;
  readonly frozenAt: string;
}

interface Manifest {
  readonly format: 'weerklank-report-1';
  readonly edition: EditionFacts;
  /** SHA-256 of every other file in the bundle. */
  readonly files: Readonly<Record<string, string>>;
}

const readme = `Open data of a Weerklank report. Licence: CC0 1.0.

data/*.csv and data/*.json hold the same tables; every figure of the report is counted from them.
figures.json holds those figures by name. manifest.json holds the SHA-256 of every file.

Anyone can count again: weerklank report verify THIS-FILE
`;

/** One file with everything that the edition says and stands on. The same input gives the same bytes. */
export function makeBundle(
  data: ReportData,
  facts: EditionFacts,
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const figures = computeFigures(data, facts.until);
  const content: Record<string, Uint8Array> = {
    'README.txt': strToU8(readme),
    'figures.json': json(figures),
    ...files,
  };
  for (const name of tableNames) {
    content[`data/${name}.csv`] = strToU8(tableToCsv(data, name));
    content[`data/${name}.json`] = json(data[name]);
  }
  const hashes = Object.fromEntries(
    Object.keys(content)
      .sort()
      .map((name) => [name, sha256(content[name] ?? new Uint8Array())]),
  );
  content['manifest.json'] = json({ format: 'weerklank-report-1', edition: facts, files: hashes } satisfies Manifest);
  return zipSync(content, { mtime: new Date('2000-01-01T00:00:00Z'), level: 6 });
}

export interface BundleCheck {
  readonly edition: EditionFacts | null;
  readonly figures: number;
  /** Files that are missing, added or altered, and tables that cannot be read. */
  readonly problems: readonly string[];
  /** Figures that come out differently when counted again. */
  readonly changes: readonly FigureChange[];
}

const longest = 200 * 1024 * 1024;

/** Counts every figure of a bundle again, from its CSV files, and checks that no file was altered. */
export function verifyBundle(bytes: Uint8Array): BundleCheck {
  const problems: string[] = [];
  const none: BundleCheck = { edition: null, figures: 0, problems, changes: [] };
  let files: Record<string, Uint8Array>;
  let manifest: Manifest;
  try {
    let unpacked = 0;
    files = unzipSync(bytes, { filter: (file) => (unpacked += file.originalSize) < longest });
    manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Manifest;
    if (manifest.format !== 'weerklank-report-1') throw new Error('unknown format');
  } catch {
    return { ...none, problems: ['this is not a bundle of a Weerklank report, or it is damaged'] };
  }
  for (const [name, hash] of Object.entries(manifest.files)) {
    const file = files[name];
    if (!file) problems.push(`${name} is missing`);
    else if (sha256(file) !== hash) problems.push(`${name} was altered`);
  }
  for (const name of Object.keys(files)) {
    if (name !== 'manifest.json' && !(name in manifest.files)) problems.push(`${name} was added later`);
  }
  try {
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, name.endsWith('.csv') ? strFromU8(file) : '']),
    );
    const counted = computeFigures(tablesFromCsv(texts), manifest.edition.until);
    const told = JSON.parse(strFromU8(files['figures.json'] ?? strToU8('{}'))) as Figures;
    return {
      edition: manifest.edition,
      figures: Object.keys(counted).length,
      problems,
      changes: compareFigures(told, counted),
    };
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return { ...none, edition: manifest.edition, problems };
  }
}

function json(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, null, 2)}\n`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
