import type { TextAnalysis } from '../analysis.ts';
import type { IndexFile } from './index-file.ts';

const mostDocuments = 20_000;
const step = 200;
/** Fewer documents than this are read again in no time. */
const few = 2_000;

/** The words of the newest documents with how often they stand there, for "did you mean"; read in short turns. */
export class Spelling {
  readonly #file: IndexFile;
  readonly #analysis: TextAnalysis;
  #counts: ReadonlyMap<string, number> | null = null;
  #growing = new Map<string, number>();
  #below = Infinity;
  #read = 0;
  #upTo = 0;

  constructor(file: IndexFile, analysis: TextAnalysis) {
    this.#file = file;
    this.#analysis = analysis;
  }

  /** Reads some documents more; false when all that count are read. */
  grow(lastRow: number): boolean {
    if (this.#counts) return false;
    if (this.#read === 0) this.#upTo = lastRow;
    const texts = this.#file.someText(Math.min(this.#below, Number.MAX_SAFE_INTEGER), step);
    for (const { text } of texts) {
      for (const word of this.#analysis.vocabulary(text)) this.#growing.set(word, (this.#growing.get(word) ?? 0) + 1);
    }
    this.#read += texts.length;
    this.#below = texts.at(-1)?.row ?? 0;
    if (texts.length === step && this.#read < mostDocuments) return true;
    this.#counts = this.#growing;
    // What the analysis makes once, of this list and for itself, it makes now and not at the first question.
    if (this.#counts.size > 0) this.#analysis.suggest('weerklank', this.#counts);
    this.#analysis.query('samenloop van toeslagen');
    return false;
  }

  /** The nearest known word, or null. Words of documents that came lately count once there are many of them. */
  suggest(word: string, lastRow: number, documents: number): string | null {
    const late = lastRow - this.#upTo;
    if (this.#counts && late > 0 && late >= (documents < few ? 1 : documents * 0.05)) this.#forget();
    while (this.grow(lastRow));
    return this.#analysis.suggest(word, this.#counts ?? new Map());
  }

  #forget(): void {
    this.#counts = null;
    this.#growing = new Map();
    this.#below = Infinity;
    this.#read = 0;
  }
}
