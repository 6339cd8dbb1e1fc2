const rows = { size: 0, previous: new Uint32Array(0), current: new Uint32Array(0) };

function makeRoom(size: number): void {
  if (size <= rows.size) return;
  rows.size = size * 2;
  rows.previous = new Uint32Array(rows.size);
  rows.current = new Uint32Array(rows.size);
}

/**
 * Levenshtein distance in UTF-16 units, or `limit + 1` as soon as it is sure to be larger than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  makeRoom(other.length + 1);
  let { previous, current } = rows;
  for (let column = 0; column <= other.length; column += 1) previous[column] = column;
  for (let row = 1; row <= one.length; row += 1) {
    // Outside this band every way costs more than the limit.
    const first = Math.max(1, row - limit);
    const last = Math.min(other.length, row + limit);
    const letter = one.charCodeAt(row - 1);
    current[first - 1] = first === 1 ? row : limit + 1;
    let least = current[first - 1] ?? 0;
    for (let column = first; column <= last; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (other.charCodeAt(column - 1) === letter ? 0 : 1);
      const above = column === row + limit ? limit + 1 : (previous[column] ?? 0) + 1;
      const skip = Math.min(above, (current[column - 1] ?? 0) + 1);
      const cost = swap < skip ? swap : skip;
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [previous, current] = [current, previous];
  }
  return Math.min(limit + 1, previous[other.length] ?? 0);
}

/** 1 for equal texts down to 0 for wholly different ones: 1 − distance ÷ length of the longer text. */
export function similarity(one: string, other: string, atLeast = 0): number {
  const longest = Math.max(one.length, other.length);
  if (longest === 0) return 1;
  const limit = Math.floor((1 - atLeast) * longest);
  const distance = editDistance(one, other, limit);
  return distance > limit ? 0 : 1 - distance / longest;
}
