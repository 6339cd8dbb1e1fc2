import type { Bilingual } from '../../../kernel/errors.ts';
import type { Block, ReadDocument } from '../reading.ts';
import { refusal } from '../refusals.ts';
import { decodeText } from './decode.ts';

const longestHeading = 90;
const listMark = /^[ \t]*(?:[-*•‣◦–]|\(?\d{1,3}[.)]|\(?[a-z][.)])[ \t]+\S/;
const sentenceEnd = /[.!?…:;,]["'”’)]*$/;

/**
 * Plain text as it stands: positions in the result are positions in the file (after the mark at its start,
 * with `\n` line ends). Blank lines part the paragraphs; a short line without a full stop before one is a heading.
 */
export function readPlainText(bytes: Uint8Array): ReadDocument {
  const { text: raw, warnings } = decodeText(bytes);
  const text = raw
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\u0000', '')
    .normalize('NFC');
  const groups = paragraphsOf(text);
  if (groups.length === 0) throw refusal('noText');
  const blocks = groups.flatMap((lines, index) => blocksOf(lines, groups[index + 1]));
  const title = blocks.find((block) => block.kind === 'heading');
  const noted: readonly Bilingual[] = warnings;
  return {
    format: 'text',
    ...(title ? { title: text.slice(title.start, title.end) } : {}),
    text,
    blocks,
    pages: [],
    warnings: noted,
  };
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines without the white space around them, grouped by blank lines. */
function paragraphsOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const match of text.matchAll(/[^\n\f]+|\f/g)) {
    const trimmed = match[0].trim();
    const start = match.index + match[0].length - match[0].trimStart().length;
    const gap = open ? text.slice(open.at(-1)?.end, match.index) : '';
    if (trimmed === '') {
      open = undefined;
      continue;
    }
    if (!open || gap.split('\n').length > 2) groups.push((open = []));
    open.push({ text: match[0].trimEnd(), start, end: start + trimmed.length });
  }
  return groups;
}

function blocksOf(lines: readonly Line[], next: readonly Line[] | undefined): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    const [first] = open;
    const last = open.at(-1);
    if (first && last) blocks.push({ kind: kindOf(open), start: first.start, end: last.end, ...levelOf(open) });
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    if (listMark.test(line.text)) close();
    open.push(line);
    if (index === 0 && lines.length > 1 && standsOut(line) && !listMark.test(line.text) && isProse(lines[1])) {
      blocks.push({ kind: 'heading', level: 1, start: line.start, end: line.end });
      open = [];
    }
  }
  const alone = lines.length === 1 && open.length === 1 ? open[0] : undefined;
  if (alone && next && (standsOut(alone) || isNumberedHeading(alone.text)) && !isListAround(alone, next)) {
    return [...blocks, { kind: 'heading', level: headingLevel(alone.text), start: alone.start, end: alone.end }];
  }
  close();
  return blocks;
}

function kindOf(lines: readonly Line[]): 'list-item' | 'paragraph' {
  return lines[0] && listMark.test(lines[0].text) ? 'list-item' : 'paragraph';
}

function levelOf(lines: readonly Line[]): { level?: number } {
  const first = lines[0]?.text ?? '';
  if (!listMark.test(first)) return {};
  const indent = /^[ \t]*/.exec(first)?.[0].replaceAll('\t', '    ').length ?? 0;
  return { level: 1 + Math.floor(indent / 2) };
}

function standsOut(line: Line): boolean {
  const text = line.text.trim();
  return (
    text.length <= longestHeading && !sentenceEnd.test(text) && /\p{L}/u.test(text) && /^[\p{Lu}\p{N}‘“'"(]/u.test(text)
  );
}

/** In wrapped text a first line is a heading only when what follows is clearly longer. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.text.trim().length > longestHeading;
}

function isNumberedHeading(text: string): boolean {
  return text.length <= longestHeading && /^\d{1,2}(\.\d{1,2}){0,4}\.?\s+\p{Lu}/u.test(text) && !sentenceEnd.test(text);
}

function isListAround(line: Line, next: readonly Line[]): boolean {
  const following = next[0]?.text ?? '';
  return listMark.test(line.text) && listMark.test(following);
}

function headingLevel(text: string): number {
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/.exec(text)?.[1];
  return number ? number.split('.').length : 1;
}
