import { decodeText } from '../formats/decode.ts';

type TextKind = 'html' | 'xml' | 'svg' | 'markdown' | 'text' | 'binary';

const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|h1)\b/i;
const fragment = /^\s*<(?:div|p|table|ul|ol|section|h[1-6]|span|b|i|strong|em|br|a|blockquote|font|center)\b[^<>]*>/i;
const looksAt = 20_000;

/** Tells the kinds of text apart by their marks; bytes that are no text are `binary`. */
export function recogniseText(bytes: Uint8Array): TextKind {
  const { text } = decodeText(bytes.subarray(0, looksAt));
  const strange = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD]/g)?.length ?? 0;
  if (strange > text.length / 100) return 'binary';
  if (page.test(text) || fragment.test(text)) return 'html';
  if (/^\s*(?:<\?xml|<!DOCTYPE\s|<[a-z][\w.-]*(?::[\w.-]+)?(?:\s[^>]*)?>\s*<)/i.test(text)) {
    return /<svg[\s>]/i.test(text.slice(0, 2000)) ? 'svg' : 'xml';
  }
  return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

/** Headings with number signs are enough; of the weaker marks, which plain text has too, two kinds are needed. */
function looksLikeMarkdown(text: string): boolean {
  if (/^#{1,6} +\S/m.test(text)) return true;
  const marks = [
    /^\S[^\n]{2,}\n(?:={3,}|-{3,})[ \t]*$/m,
    /\*\*[^\s*][^*\n]*\*\*/,
    /\[[^\]\n]+\]\([^)\s]+\)/,
    /^\|(?:[^|\n]*\|)+[ \t]*\n\|(?:\s*:?-+:?\s*\|)+/m,
    /^```/m,
    /^> \S/m,
  ];
  return marks.filter((mark) => mark.test(text)).length >= 2;
}
