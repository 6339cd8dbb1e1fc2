import { apart } from './letters-apart.ts';
import { citizens } from './letters-citizens.ts';
import { mails } from './letters-mails.ts';
import { official } from './letters-official.ts';

/** A letter with what is to be found in it; offsets in UTF-16 code units. */
export interface Letter {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** All invented letters, their marks taken out of the text. */
export function letters(): Letter[] {
  return [...mails, ...official, ...citizens].map(read);
}

/** Letters that no rule was made after. */
export function lettersApart(): Letter[] {
  return apart.map(read);
}

function read(marked: string): Letter {
  const marks: { start: number; end: number; kind: string }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([a-z-]+)\|([^}]*)\}/gu)) {
    const [whole, kind = '', inner = ''] = match;
    text += marked.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + inner.length, kind });
    text += inner;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}
