import type { Print } from './prints.ts';

const mostBits = 22;
/** Of a run of words that more texts have, only the first so many are candidates; the rest meet through those. */
const crowd = 60;
/** Texts of more words keep one in four runs: the same ones everywhere. */
const longText = 80;
const mostCandidates = 24;
/** Share of the shorter text's runs that must be shared; copies with many scanning errors keep about a quarter. */
const leastShared = 0.08;

/** Inverted lists of runs of two words, to find texts that may be copies without comparing all with all. */
export class RunIndex {
  private readonly starts: Int32Array;
  private readonly bits: number;
  private readonly members: Int32Array;
  private readonly tally = new Map<number, { worth: number; runs: number }>();
  private readonly runs: Int32Array;
  private readonly prints: readonly Print[];

  constructor(prints: readonly Print[]) {
    this.prints = prints;
    const words = prints.reduce((sum, print) => sum + print.words.length, 0);
    this.bits = Math.min(mostBits, Math.max(8, Math.ceil(Math.log2(2 * words + 1))));
    const { bits } = this;
    this.starts = new Int32Array((1 << bits) + 1);
    this.runs = new Int32Array(prints.length);
    for (const print of prints)
      for (const slot of slotsOf(print, bits)) this.starts[slot + 1] = (this.starts[slot + 1] as number) + 1;
    for (let slot = 0; slot < 1 << bits; slot++) {
      this.starts[slot + 1] = (this.starts[slot + 1] as number) + (this.starts[slot] as number);
    }
    this.members = new Int32Array(this.starts[1 << bits] as number);
    const free = this.starts.slice();
    for (const [number, print] of prints.entries()) {
      const slots = slotsOf(print, bits);
      this.runs[number] = slots.size;
      for (const slot of slots) {
        const at = free[slot] as number;
        free[slot] = at + 1;
        this.members[at] = number;
      }
    }
  }

  /** Earlier texts that share the most telling runs of words with this one; rare runs weigh more. */
  of(number: number): number[] {
    const { tally, starts, members } = this;
    tally.clear();
    for (const slot of slotsOf(
      this.prints[number] ?? { words: new Int32Array(0), grams: new Uint32Array(0) },
      this.bits,
    )) {
      const [from, to] = [starts[slot] as number, starts[slot + 1] as number];
      const worth = 1 / Math.log2(1 + to - from);
      for (let at = from; at < Math.min(to, from + crowd); at++) {
        const other = members[at] as number;
        if (other >= number) break;
        const seen = tally.get(other);
        if (!seen) tally.set(other, { worth, runs: 1 });
        else {
          seen.worth += worth;
          seen.runs++;
        }
      }
    }
    const own = this.runs[number] as number;
    return [...tally]
      .filter(([other, { runs }]) => runs >= leastShared * Math.min(own, this.runs[other] as number))
      .sort((a, b) => b[1].worth - a[1].worth || a[0] - b[0])
      .slice(0, mostCandidates)
      .map(([other]) => other);
  }
}

/** Slots of the runs of two words of a text, each once; a text of one word is one run. */
function slotsOf({ words }: Print, bits: number): Set<number> {
  const slots = new Set<number>();
  const long = words.length > longText;
  if (words.length === 1) slots.add(slotOf(words[0] as number, bits));
  for (let at = 0; at + 1 < words.length; at++) {
    const run = Math.imul((words[at] as number) ^ 0x5bd1e995, 0x9e3779b1) ^ (words[at + 1] as number);
    const mixed = Math.imul(run ^ (run >>> 16), 0x85ebca6b) >>> 0;
    if (!long || mixed % 4 === 0) slots.add(slotOf(mixed, bits));
  }
  return slots;
}

function slotOf(hash: number, bits: number): number {
  return Math.imul(hash, 0xc2b2ae35) >>> (32 - bits);
}
