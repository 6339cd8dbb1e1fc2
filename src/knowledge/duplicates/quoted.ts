import { splitReply } from './reply.ts';
import type { Duplicates, DuplicateText } from './types.ts';

/** Of many like mails (confirmations), so many are named as the one quoted. */
const mostAlike = 50;

/** Each mail in two texts, what was written (`r:` before its id) and what is quoted (`q:`), to be compared as duplicates. */
export function writtenAndQuoted(mails: readonly { readonly id: string; readonly body: string }[]): DuplicateText[] {
  return mails.flatMap(({ id, body }) => {
    const { reply, parts } = splitReply(body);
    const quote = parts
      .filter(({ kind }) => kind === 'quote')
      .map(({ start, end }) => body.slice(start, end))
      .join('\n');
    return [{ id: `r:${id}`, text: reply }, ...(quote.trim() === '' ? [] : [{ id: `q:${id}`, text: quote }])];
  });
}

/** Which mail is quoted in which, from what was found among the texts of `writtenAndQuoted`. */
export function quotedIn({ groups, containments }: Duplicates): { inner: string; outer: string }[] {
  const within = containments
    .filter(({ inner, outer }) => inner.startsWith('r:') && inner.slice(2) !== outer.slice(2))
    .map(({ inner, outer }) => ({ inner: inner.slice(2), outer: outer.slice(2) }));
  const alike = groups.flatMap(({ members, kinds }) => {
    const copies = members.filter((id) => kinds[id] !== 'contained');
    const written = copies.filter((id) => id.startsWith('r:')).slice(0, mostAlike);
    return copies
      .filter((id) => id.startsWith('q:'))
      .flatMap((outer) => written.map((inner) => ({ inner: inner.slice(2), outer: outer.slice(2) })));
  });
  return [...within, ...alike.filter(({ inner, outer }) => inner !== outer)];
}
