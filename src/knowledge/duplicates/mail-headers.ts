import type { ThreadMail } from './threads.ts';

/** A mail as it was sent: its headers as far as threads need them, and what comes after. */
interface ReadMail extends Omit<ThreadMail, 'id'> {
  readonly body: string;
}

const field = /^(?:>\s*)?([\p{L}][\p{L}-]{0,30})[ \t]*:[ \t]*(.*)$/u;
const names: Readonly<Record<string, 'messageId' | 'inReplyTo' | 'references' | 'subject' | 'people' | 'at'>> = {
  'message-id': 'messageId',
  'in-reply-to': 'inReplyTo',
  references: 'references',
  subject: 'subject',
  onderwerp: 'subject',
  from: 'people',
  van: 'people',
  to: 'people',
  aan: 'people',
  cc: 'people',
  date: 'at',
  datum: 'at',
  sent: 'at',
  verzonden: 'at',
};
const messageId = /<[^<>\s]{1,400}>/gu;
const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;
const mostHeaders = 100_000;

/**
 * Reads the headers at the head of a mail (RFC 5322, folded lines too; also as Dutch programs print them).
 * A text that begins otherwise is body alone.
 */
export function readMail(text: string): ReadMail {
  const found = new Map<string, string[]>();
  const lines = text.slice(0, mostHeaders).split(/\r\n|\n|\r/u);
  let at = 0;
  let last: string[] | undefined;
  for (const line of lines) {
    const [, name = '', value = ''] = field.exec(line) ?? [];
    if (/^[ \t]+\S/u.test(line) && at > 0) last?.push((last.pop() ?? '') + ' ' + line.trim());
    else if (name !== '') {
      const key = names[name.toLowerCase()];
      last = key === undefined ? undefined : (found.get(key) ?? []);
      if (key !== undefined && last) found.set(key, last);
      last?.push(value.trim());
    } else if (!(at === 0 && line.startsWith('From '))) break;
    at += 1;
  }
  if (found.size === 0) return { body: text };
  const all = (key: string): string => (found.get(key) ?? []).join(' ');
  const when = Date.parse(all('at').replace(/\s*\(.{0,40}\)\s*$/u, ''));
  return {
    body: lines.slice(at).join('\n') + text.slice(mostHeaders),
    messageId: idsIn(all('messageId'))[0],
    inReplyTo: idsIn(all('inReplyTo'))[0],
    references: idsIn(all('references')),
    subject: found.get('subject')?.[0],
    people: all('people').toLowerCase().match(address) ?? [],
    at: Number.isNaN(when) ? undefined : (new Date(when).toISOString() as ThreadMail['at']),
  };
}

function idsIn(text: string): string[] {
  const ids: string[] = text.match(messageId) ?? [];
  return ids.length > 0 || text.trim() === '' ? ids : [text.trim()];
}
