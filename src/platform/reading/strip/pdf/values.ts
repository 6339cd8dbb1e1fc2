/** A name: `/Type`. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string of bytes. */
export class PdfString {
  readonly bytes: Buffer;
  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** A reference to a numbered object. */
export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export type PdfDict = Map<string, PdfValue>;

/** A dictionary with bytes, packed as its filters say. */
export class PdfStream {
  readonly dict: PdfDict;
  readonly bytes: Buffer;
  constructor(dict: PdfDict, bytes: Buffer) {
    this.dict = dict;
    this.bytes = bytes;
  }
}

/** The objects of a PDF (ISO 32000-1, 7.3). */
export type PdfValue = null | boolean | number | PdfName | PdfString | PdfRef | PdfDict | PdfStream | PdfValue[];

/** The text of a name, or an empty string for anything else. */
export function nameOf(value: PdfValue | undefined): string {
  return value instanceof PdfName ? value.name : '';
}
