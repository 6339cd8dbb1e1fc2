/** Stands for the first part of a compound: `${compound}plan` fits "plan" and "bouwplan". */
export const compound = '…';

/**
 * A pattern of whole words from alternatives with bars between. An alternative that opens with `compound` is sought
 * by its end alone, which costs a tenth of trying every first part.
 */
export function wordPattern(list: string): RegExp {
  const all = alternatives(list);
  const ends = all.filter((one) => one.startsWith(compound)).map((one) => one.slice(compound.length));
  const whole = all.filter((one) => !one.startsWith(compound)).map((one) => one.trim());
  const parts = [
    ...(whole.length > 0 ? [`(?<!\\p{L})(?:${whole.join('|')})`] : []),
    ...(ends.length > 0 ? [`(?:${ends.join('|')})`] : []),
  ];
  return new RegExp(`(?:${parts.join('|')})(?!\\p{L})`, 'iu');
}

/** Cuts at the bars outside brackets. */
function alternatives(list: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === '|' && depth === 0) found.push('');
    else found[found.length - 1] = `${found.at(-1) ?? ''}${sign}`;
  }
  return found.filter((one) => one !== '');
}
