/** The shape that `nl` decides; the page kit stands beside the platform and keeps its own. */
export type TextsLike<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : TextsLike<Texts[Key]>;
};
