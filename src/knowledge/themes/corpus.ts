import { dayOf } from '../../kernel/dates.ts';
import { unit } from './sparse.ts';
import type { Sparse } from './sparse.ts';
import type { ThemeText } from './types.ts';
import { tellingWords } from './words.ts';

/** Texts as bags of term numbers; grows by `add`, and forgets by `remove`. */
export class Corpus {
  readonly texts: (ThemeText | undefined)[] = [];
  /** Per text its distinct terms, ascending, and how often each stands there. */
  readonly terms: Int32Array[] = [];
  readonly counts: Uint16Array[] = [];
  /** Number of texts that have a term. */
  readonly frequency: number[] = [];
  readonly names: string[] = [];
  private readonly surfaces: Map<string, number>[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private living = 0;

  /** Number of texts that are there. */
  get size(): number {
    return this.living;
  }

  /** Place of a text by its id. */
  placeOf(id: string): number | undefined {
    return this.places.get(id);
  }

  termOf(stem: string): number | undefined {
    return this.numbers.get(stem);
  }

  /** Adds or replaces a text; returns its place. */
  add(text: ThemeText): number {
    this.remove(text.id);
    const place = this.texts.length;
    const tally = new Map<number, number>();
    for (const { stem, start, end } of tellingWords(text.text)) {
      const term = this.numberOf(stem);
      this.noteSurface(term, text.text.slice(start, end));
      tally.set(term, (tally.get(term) ?? 0) + 1);
    }
    const terms = Int32Array.from(tally.keys()).sort();
    this.texts.push(text);
    this.terms.push(terms);
    this.counts.push(Uint16Array.from(terms, (term) => Math.min(tally.get(term) ?? 0, 65_535)));
    for (const term of terms) this.frequency[term] = (this.frequency[term] ?? 0) + 1;
    this.places.set(text.id, place);
    this.living++;
    return place;
  }

  remove(id: string): number | undefined {
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    for (const term of this.terms[place] ?? []) this.frequency[term] = (this.frequency[term] ?? 1) - 1;
    this.texts[place] = undefined;
    this.terms[place] = new Int32Array(0);
    this.counts[place] = new Uint16Array(0);
    this.places.delete(id);
    this.living--;
    return place;
  }

  /** The weighted terms of a text, as a vector of length 1. */
  vector(place: number): Sparse {
    const terms = this.terms[place] ?? new Int32Array(0);
    const counts = this.counts[place] ?? new Uint16Array(0);
    return unit({
      terms,
      values: Float32Array.from(terms, (term, k) => (1 + Math.log(counts[k] ?? 1)) * this.weight(term)),
    });
  }

  /** Weight of a term: the root of its inverse document frequency, so that common story words still count. */
  weight(term: number): number {
    const frequency = this.frequency[term] ?? 0;
    return Math.sqrt(Math.log(1 + Math.max(this.living, 1) / Math.max(frequency, 1)));
  }

  /** The form of a word that people wrote most. */
  surfaceOf(term: number): string {
    let best = this.names[term] ?? '';
    let most = 0;
    for (const [form, count] of this.surfaces[term] ?? []) {
      if (count > most || (count === most && form < best)) [best, most] = [form, count];
    }
    return best;
  }

  /** Month of a text as `2026-03`, null where its date is unknown or no date. */
  monthOf(place: number): string | null {
    const at = this.texts[place]?.at;
    if (at === undefined || Number.isNaN(Date.parse(at))) return null;
    return (/^\d{4}-\d{2}-\d{2}$/.test(at) ? at : dayOf(at)).slice(0, 7);
  }

  private noteSurface(term: number, form: string): void {
    const forms = (this.surfaces[term] ??= new Map<string, number>());
    if (forms.size < 20 || forms.has(form)) forms.set(form, (forms.get(form) ?? 0) + 1);
  }

  private numberOf(stem: string): number {
    let number = this.numbers.get(stem);
    if (number === undefined) {
      number = this.names.length;
      this.numbers.set(stem, number);
      this.names.push(stem);
      this.frequency.push(0);
    }
    return number;
  }
}
