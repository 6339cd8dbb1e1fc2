/** A field that an expression cannot do without is missing or wrong; the path says which. */
export class ExpressionProblem extends Error {
  readonly path: string;
  readonly nl: string;

  constructor(path: string, nl: string, en: string) {
    super(en);
    this.path = path;
    this.nl = nl;
  }
}
