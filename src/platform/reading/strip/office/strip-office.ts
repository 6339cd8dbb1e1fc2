import { strToU8, zipSync, type Zippable } from 'fflate';
import { Zip } from '../../archive/zip.ts';
import type { ReadingBounds } from '../../bounds.ts';
import type { StrippedFile } from '../../reading.ts';
import { refusal } from '../../refusals.ts';
import { stripImage, type ImageFormat } from '../strip-image.ts';
import { cleanXml, forgetParts } from './clean-xml.ts';
import { droppedParts } from './rules.ts';

export type OfficeFormat = 'docx' | 'xlsx' | 'odt';

const lists = /(^|\/)_rels\/[^/]*\.rels$|^\[Content_Types\]\.xml$|^META-INF\/manifest\.xml$/;
const pictures: Readonly<Record<string, ImageFormat>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
};
// Zip entries carry a date; this is the earliest that a zip can hold.
const noDate = new Date(1980, 0, 1);

/**
 * Packs an office file anew without the parts and marks that tell who wrote it; pictures inside are cleaned as well.
 * Refuses (“a person has to look”) what holds files of other kinds inside it, which could hide anything.
 */
export async function stripOffice(
  bytes: Uint8Array,
  format: OfficeFormat,
  bounds: ReadingBounds,
): Promise<StrippedFile> {
  const first = await cleanArchive(bytes, bounds);
  // Proof on the result: a second cleaning must find nothing.
  const second = await cleanArchive(first.bytes, bounds);
  if (second.traces.length > 0) throw refusal('needsPerson');
  return { bytes: first.bytes, format, removed: first.traces };
}

async function cleanArchive(
  bytes: Uint8Array,
  bounds: ReadingBounds,
  depth = 0,
): Promise<{ bytes: Uint8Array; traces: string[] }> {
  const zip = new Zip(bytes, bounds);
  const traces = new Set<string>();
  const dropped = (path: string): boolean => droppedParts.some(([, pattern]) => pattern.test(path));
  // Without a prototype: a part may have any name.
  const files = Object.create(null) as Zippable;
  for (const name of zip.names) {
    if (name.endsWith('/')) continue;
    const [trace] = droppedParts.find(([, pattern]) => pattern.test(name)) ?? [];
    if (trace) {
      traces.add(trace);
      continue;
    }
    const cleaned = await cleanPart(name, zip.read(name) ?? new Uint8Array(), { dropped, bounds, depth });
    for (const found of cleaned.traces) traces.add(found);
    // OpenDocument wants its type first and unpacked, so that a program can look without unpacking.
    files[name] = [cleaned.content, { mtime: noDate, level: name === 'mimetype' ? 0 : 6 }];
  }
  const sorted = Object.entries(files).sort(
    ([one], [other]) => Number(other === 'mimetype') - Number(one === 'mimetype'),
  );
  return { bytes: zipSync(Object.fromEntries(sorted)), traces: [...traces].sort() };
}

interface Surroundings {
  readonly dropped: (path: string) => boolean;
  readonly bounds: ReadingBounds;
  /** How many files this one lies inside. */
  readonly depth: number;
}

async function cleanPart(
  name: string,
  content: Uint8Array,
  { dropped, bounds, depth }: Surroundings,
): Promise<{ content: Uint8Array; traces: readonly string[] }> {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const picture = pictures[extension];
  if (picture) {
    const clean = await stripImage(content, picture);
    return { content: clean.bytes, traces: clean.removed.filter((trace) => trace !== 'icc') };
  }
  // The sheet behind a chart is an office file of its own.
  if (/\/embeddings\/[^/]+\.(?:xlsx|docx)$/i.test(name) && depth === 0) {
    const inside = await cleanArchive(content, bounds, depth + 1);
    return { content: inside.bytes, traces: inside.traces };
  }
  if (/^(xml|rels|vml|svg)$/.test(extension)) {
    const { xml, traces } = cleanXml(name, content);
    return { content: strToU8(lists.test(name) ? forgetParts(name, xml, dropped) : xml), traces };
  }
  if (name === 'mimetype' || /^(emf|wmf|odttf|ttf|otf)$/.test(extension)) return { content, traces: [] };
  throw refusal('needsPerson');
}
