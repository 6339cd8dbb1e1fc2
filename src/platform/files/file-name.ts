const longest = 120;

/**
 * A sent file's name, for showing and downloading: no folders, no control or direction characters, at most 120 long
 * with its ending kept; `otherwise` where nothing is left.
 */
export function safeFileName(name: string, otherwise: string): string {
  const last = name.normalize('NFC').toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/^[.\s]+/, '')
    .trim();
  if (plain.length <= longest) return plain || otherwise;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return plain.slice(0, longest - ending.length).toWellFormed() + ending;
}
