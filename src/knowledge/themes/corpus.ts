import { dayOf } from '../../kernel/dates.ts';
import { unit } from './sparse.ts';
import type { Sparse } from './sparse.ts';
import type { ThemeText } from './types.ts';
import { wordsOfText } from './words.ts';
import type { TellingWord } from './words.ts';

/** Texts as bags of term numbers; grows by `add`, and forgets by `remove`. */
export class Corpus {
  readonly texts: (ThemeText | undefined)[] = [];
  /** Per text its terms in the order they stand there, and the distinct ones, ascending. */
  readonly order: Int32Array[] = [];
  readonly terms: Int32Array[] = [];
  /** Number of texts that have a term. */
  readonly frequency: number[] = [];
  readonly names: string[] = [];
  private readonly surfaces: Map<string, number>[] = [];
  private readonly months: (string | null)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly places = new Map<string, number>();
  private readonly languages: ('nl' | 'en' | null)[] = [];
  private balance = 0;
  private otherwise: 'nl' | 'en' = 'nl';
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
    this.texts.push(text);
    this.months.push(monthOf(text.at));
    this.read(place, text.text);
    this.places.set(text.id, place);
    this.living++;
    return place;
  }

  remove(id: string): number | undefined {
    const place = this.places.get(id);
    if (place === undefined) return undefined;
    this.forget(place);
    this.texts[place] = undefined;
    this.places.delete(id);
    this.living--;
    return place;
  }

  /** The words of a text as this corpus reads them. */
  wordsOf(text: string): readonly TellingWord[] {
    return wordsOfText(text, this.otherwise).words;
  }

  /**
   * Reads texts that do not show their language anew, in the language that most others show; one language for all
   * of them, since one word with two stems is two words. Returns the places that were read anew.
   */
  settleLanguage(): number[] {
    const most = this.balance < 0 ? 'en' : 'nl';
    if (most === this.otherwise) return [];
    this.otherwise = most;
    const places = [...this.texts.keys()].filter((place) => this.texts[place] && this.languages[place] === null);
    for (const place of places) {
      this.forget(place);
      this.read(place, this.texts[place]?.text ?? '');
    }
    return places;
  }

  private read(place: number, text: string): void {
    const { words, language } = wordsOfText(text, this.otherwise);
    this.languages[place] = language;
    this.balance += signOf(language);
    const order = Int32Array.from(words, ({ stem, start, end }) => {
      const term = this.numberOf(stem);
      this.noteSurface(term, text.slice(start, end));
      return term;
    });
    this.order[place] = order;
    this.terms[place] = Int32Array.from(new Set(order)).sort();
    for (const term of this.terms[place] ?? []) this.frequency[term] = (this.frequency[term] ?? 0) + 1;
  }

  private forget(place: number): void {
    this.balance -= signOf(this.languages[place] ?? null);
    for (const term of this.terms[place] ?? []) this.frequency[term] = (this.frequency[term] ?? 1) - 1;
    this.terms[place] = new Int32Array(0);
    this.order[place] = new Int32Array(0);
  }

  /** The weighted terms of a text, as a vector of length 1. */
  vector(place: number): Sparse {
    const terms = this.terms[place] ?? new Int32Array(0);
    const counts = tally(this.order[place] ?? new Int32Array(0));
    return unit({
      terms,
      values: Float32Array.from(terms, (term) => (1 + Math.log(counts.get(term) ?? 1)) * this.weight(term)),
    });
  }

  /** Weight of a term in the texts as they are now. */
  weight(term: number): number {
    return termWeight(this.frequency[term] ?? 0, this.living);
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
    return this.months[place] ?? null;
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

function monthOf(at: string | undefined): string | null {
  if (at === undefined || Number.isNaN(Date.parse(at))) return null;
  return (/^\d{4}-\d{2}-\d{2}$/.test(at) ? at : dayOf(at)).slice(0, 7);
}

function signOf(language: 'nl' | 'en' | null): number {
  return language === null ? 0 : language === 'nl' ? 1 : -1;
}

/** Root of the inverse document frequency: common story words go on counting, where the logarithm alone buries them. */
export function termWeight(frequency: number, texts: number): number {
  return Math.sqrt(Math.log(1 + Math.max(texts, 1) / Math.max(frequency, 1)));
}

/** How often each number stands in a list. */
export function tally(numbers: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}
