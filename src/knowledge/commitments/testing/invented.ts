import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sentences, type Span } from '../../dutch/index.ts';
import type { ActionKind, Firmness, SentenceKind } from '../types.ts';

/** What a person wrote down of one commitment; `actor` and `deadline` as in the words, undefined where there is none. */
export interface LabelledFields {
  readonly actor: string | undefined;
  readonly action: ActionKind;
  readonly deadline: string | undefined;
  readonly level: Firmness['level'];
}

export interface InventedSentence extends Span {
  readonly kind: SentenceKind;
  /** training: of a paper that was written for training only; kept-whole: of a paper that is kept apart whole. */
  readonly split: 'training' | 'development' | 'kept-apart' | 'kept-whole';
  readonly fields: LabelledFields | undefined;
}

/** An invented policy paper with a label for every sentence. */
export interface InventedPaper {
  readonly name: string;
  readonly text: string;
  readonly planYear: number;
  readonly publisher: string;
  readonly labelled: readonly InventedSentence[];
  /** Labels of which the sentence is cut otherwise. */
  readonly lost: readonly string[];
}

const folder = new URL('./papers/', import.meta.url);
const codes: Readonly<Record<string, SentenceKind>> = {
  h: 'heading',
  c: 'commitment',
  d: 'description',
  m: 'motivation',
  l: 'looking-back',
  n: 'norm',
  p: 'possibility',
  x: 'negated',
  o: 'opinion',
  e: 'effect',
  v: 'example',
};

/** The invented papers, by name; the form of their files stands in papers/README.md. */
export const inventedPapers = (): InventedPaper[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => paperOf(name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')));

function paperOf(name: string, file: string): InventedPaper {
  const [head = '', ...lines] = file.trim().split('\n');
  const [, year, publisher = '', use] =
    /^# year (\d{4}), publisher (.*?)(?:, (training|kept apart))?$/u.exec(head) ?? [];
  let text = '';
  let alone = false;
  const labels: { start: number; line: string; kind: SentenceKind; fields: LabelledFields | undefined }[] = [];
  for (const line of lines) {
    const [, code = '', bullet, words = '', fields] = /^(\w) (\* )?(.*?)(?: ## (.*))?$/u.exec(line) ?? [];
    const kind = codes[code];
    if (kind === undefined) text += '\n\n';
    else {
      const fresh = /\s$|^$/u.test(text);
      if (bullet !== undefined) text += '\n- ';
      else if (!fresh) text += alone || kind === 'heading' ? '\n\n' : ' ';
      alone = bullet !== undefined || kind === 'heading';
      labels.push({ start: text.length, line: words, kind, fields: fieldsOf(fields) });
      text += words;
    }
  }
  const cut = new Map(sentences(text).map((one) => [one.text.replace(/^- /u, ''), one]));
  const found = labels.map((label) => ({ ...label, sentence: cut.get(label.line) }));
  return {
    name,
    text,
    planYear: Number(year),
    publisher,
    labelled: found.flatMap(({ sentence, kind, fields, line }) =>
      sentence === undefined ? [] : [{ ...sentence, kind, fields, split: splitOf(line, use) }],
    ),
    lost: found.filter(({ sentence }) => sentence === undefined).map(({ line }) => line),
  };
}

function fieldsOf(line: string | undefined): LabelledFields | undefined {
  if (line === undefined) return undefined;
  const [actor, action, deadline, level] = line.split(' | ');
  const given = (words: string | undefined): string | undefined => (words === '-' ? undefined : words);
  return {
    actor: given(actor),
    action: action as ActionKind,
    deadline: given(deadline),
    level: level === 'C' ? 'concrete' : 'directional',
  };
}

function splitOf(sentence: string, use: string | undefined): InventedSentence['split'] {
  if (use !== undefined) return use === 'training' ? 'training' : 'kept-whole';
  const first = Number.parseInt(createHash('sha256').update(sentence).digest('hex').slice(0, 8), 16);
  return first % 2 === 0 ? 'kept-apart' : 'development';
}
