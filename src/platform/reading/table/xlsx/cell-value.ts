/** A serial day of a spreadsheet as ISO: `2026-11-23`, with a time `2026-11-23T10:30:00`, a time alone `10:30:00`. */
export function serialToIso(serial: number, from1904: boolean): string {
  // Excel counts 29 February 1900, which never was: days before 1 March 1900 lie one higher.
  const shift = from1904 ? 1462 : serial < 60 ? 1 : 0;
  const milliseconds = Math.round((serial + shift - 25_569) * 86_400) * 1000;
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || serial < 0) return plainNumber(serial);
  const iso = date.toISOString();
  if (serial < 1 && !from1904) return iso.slice(11, 19);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A number in the fifteen digits that a spreadsheet shows, so 0.30000000000000004 is 0.3. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** The place of a column from a cell's name: A1 → 0, AB7 → 27; null when it is no such name. */
export function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return null;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
