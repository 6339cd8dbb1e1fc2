/** Text without marks that cannot be printed: control and direction characters, halves of characters. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g, '')
    .replaceAll('\t', ' ');
}

/** The characters that the compiler says no font can show. */
export function unprintable(message: string): string[] {
  return [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gs)].map((match) =>
    unescape(match[1] ?? ''),
  );
}

/** The compiler shows characters as Rust does: `\u{1f600}`. */
function unescape(shown: string): string {
  return shown.replace(/\\u\{([\da-f]{1,6})\}/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
