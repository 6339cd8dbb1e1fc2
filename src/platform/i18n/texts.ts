import type { Language } from '../../kernel/dates.ts';

/** The shape that `nl` decides: the same keys, strings as strings, functions with the same parameters. */
export type TextsLike<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...args: infer Args) => infer Result
      ? (...args: Args) => Result
      : TextsLike<Texts[Key]>;
};

/** A room's texts in both languages: `const texts = inBoth(nl, en)`; then `texts(language).title`. */
export function inBoth<Texts>(nl: Texts, en: TextsLike<Texts>): (language: Language) => TextsLike<Texts> {
  return (language) => (language === 'nl' ? (nl as unknown as TextsLike<Texts>) : en);
}
