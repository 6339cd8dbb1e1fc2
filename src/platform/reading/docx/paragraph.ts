/** A paragraph of a Word document while it is being read. */
export interface Paragraph {
  /** What stands there when all changes are accepted. */
  text: string;
  /** What an editor has struck and nobody has accepted yet. */
  deleted: string;
  style: string;
  outline: number | undefined;
  inList: boolean | undefined;
  listLevel: number | undefined;
  allBold: boolean;
}

export function emptyParagraph(): Paragraph {
  return {
    text: '',
    deleted: '',
    style: '',
    outline: undefined,
    inList: undefined,
    listLevel: undefined,
    allBold: true,
  };
}
