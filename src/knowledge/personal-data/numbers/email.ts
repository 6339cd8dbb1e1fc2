import type { PersonalSpan } from '../personal-data.ts';

/** The e-mail address around an at sign, if it is one (RFC 5321: 64 characters before it, 255 after). */
export function emailAround(text: string, sign: number, free: number): PersonalSpan | undefined {
  let start = sign;
  while (start > free && sign - start < 64 && /[\p{L}\p{M}\d._%+'-]/u.test(text.charAt(start - 1))) start -= 1;
  while (start < sign && /[.'+%-]/u.test(text.charAt(start))) start += 1;
  const domain = /(?:[\p{L}\p{M}\d-]{1,63}\.){1,8}[\p{L}\p{M}\d-]{2,63}/uy;
  domain.lastIndex = sign + 1;
  const match = domain.exec(text)?.[0].replace(/-+$/u, '');
  if (start === sign || match === undefined) return undefined;
  const end = sign + 1 + match.length;
  return { start, end, kind: 'email', text: text.slice(start, end), confidence: 0.99, reason: 'form' };
}
