const longest = 4_000;

/**
 * Length of the longest common subsequence of two lists of words, by bits (Hyyrö 2004). Copies keep the order of
 * their words through typing and scanning errors; texts that only share a subject do not.
 * Of very long lists the first 4,000 words are compared.
 */
export function commonInOrder(left: Int32Array, right: Int32Array): number {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const columns = short.subarray(0, longest);
  const blocks = Math.ceil(columns.length / 31);
  const masks = new Map<number, Int32Array>();
  for (const [at, word] of columns.entries()) {
    let mask = masks.get(word);
    if (!mask) masks.set(word, (mask = new Int32Array(blocks)));
    const block = Math.floor(at / 31);
    mask[block] = (mask[block] as number) | (1 << (at % 31));
  }
  const full = 0x7fffffff;
  const row = new Int32Array(blocks).fill(full);
  for (const word of long.subarray(0, longest)) {
    const mask = masks.get(word);
    if (!mask) continue;
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const value = row[block] as number;
      const hit = value & (mask[block] as number);
      const sum = value + hit + carry;
      carry = sum > full ? 1 : 0;
      row[block] = ((sum & full) | (value & ~(mask[block] as number))) & full;
    }
  }
  let common = 0;
  for (let at = 0; at < columns.length; at++) {
    if (((row[Math.floor(at / 31)] as number) & (1 << (at % 31))) === 0) common++;
  }
  return common;
}
