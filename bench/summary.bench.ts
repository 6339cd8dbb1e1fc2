/** How much of the index phrases that editors gave a page its two-sentence summary holds: ours, the lead, TextRank. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { direct } from './summary/direct.ts';
import { letters } from './summary/letters.ts';
import { signals } from './summary/signals.ts';
import { stories } from './summary/stories.ts';
import { contentWords, sentences, stem, summary, type Span } from '../src/knowledge/dutch/index.ts';

const data = new URL('../../shared/data/search/', import.meta.url);
const read = <Row>(name: string): Row[] =>
  gunzipSync(readFileSync(new URL(name, data)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
const stems = (text: string): Set<string> => new Set(contentWords(text).map(stem));

/** TextRank for sentences (Mihalcea and Tarau 2004): word overlap as edges, PageRank with damping 0.85. */
function textRank(text: string, count: number): Span[] {
  const all = sentences(text);
  const bags = all.map((sentence) => stems(sentence.text));
  const edges = bags.map((bag, at) =>
    bags.map((other, to) => {
      if (at === to || bag.size < 2 || other.size < 2) return 0;
      return [...bag].filter((word) => other.has(word)).length / (Math.log(bag.size) + Math.log(other.size));
    }),
  );
  const totals = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  let ranks = all.map(() => 1);
  for (let round = 0; round < 30; round += 1) {
    ranks = ranks.map((_, to) =>
      edges.reduce((sum, row, at) => sum + (0.85 * (row[to] ?? 0) * (ranks[at] ?? 0)) / (totals[at] ?? 1), 0.15),
    );
  }
  return all
    .map((sentence, at) => ({ sentence, rank: ranks[at] ?? 0 }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ sentence }) => sentence);
}

type Way = (text: string, count: number) => readonly Span[];

const ways: readonly (readonly [string, Way])[] = [
  ['lead', (text, count) => sentences(text).slice(0, count)],
  ['TextRank', textRank],
  ['ours', summary],
];

/**
 * Texts of our own in which the two sentences that carry each were marked before any way was run on them.
 * The marks are taken out, each way picks two sentences, and we count how many of the marked ones it picks.
 */
function marked(texts: readonly string[], what: string): void {
  console.log(`${'way'.padEnd(10)} marked sentences picked   (${texts.length} ${what})`);
  for (const [name, way] of ways) {
    let picked = 0;
    for (const text of texts) {
      const wanted = new Set(
        text
          .split(/(?<=[.?!]) /u)
          .filter((one) => one.startsWith('§'))
          .map((one) => one.slice(1)),
      );
      picked += way(text.replaceAll('§', ''), 2).filter((sentence) => wanted.has(sentence.text)).length;
    }
    console.log(`${name.padEnd(10)} ${(picked / (2 * texts.length)).toFixed(3).padStart(23)}`);
  }
}

function indexed(): void {
  if (!existsSync(data)) return console.log('skipped: ../shared/data/search is absent');
  const pages = new Map(read<{ id: string; text: string }>('documents.jsonl.gz').map((page) => [page.id, page.text]));
  const questions = read<{ query: string; relevant: string[] }>('queries-dev.jsonl.gz');
  const cases = questions.flatMap(({ query, relevant }) => {
    const text = pages.get(relevant[0] ?? '') ?? '';
    const wanted = stems(query);
    return sentences(text).length >= 6 && wanted.size > 0 ? [{ text, wanted }] : [];
  });
  console.log(
    `${'way'.padEnd(10)} phrase words held  characters  held per 100 characters   (${cases.length} phrases, pages of six sentences and more)`,
  );
  for (const [name, way] of ways) {
    let held = 0;
    let size = 0;
    for (const { text, wanted } of cases) {
      const chosen = way(text, 2)
        .map((span) => span.text)
        .join(' ');
      const has = stems(chosen);
      held += [...wanted].filter((word) => has.has(word)).length / wanted.size;
      size += chosen.length;
    }
    const share = held / cases.length;
    console.log(
      `${name.padEnd(10)} ${share.toFixed(3).padStart(17)} ${(size / cases.length).toFixed(0).padStart(11)} ${((share / (size / cases.length)) * 100).toFixed(3).padStart(24)}`,
    );
  }
}

marked([...signals, ...letters, ...stories], 'texts that work up to their point');
marked(direct, 'texts that come to the point at once, where the lead is strong');
indexed();
