interface Entry {
  readonly row: number;
  readonly key: number;
  readonly second: number;
}

/** Keeps the best so many rows of a stream: a binary heap with the worst kept on top. */
export class Best {
  readonly #most: number;
  readonly #heap: Entry[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(row: number, key: number, second: number): void {
    const heap = this.#heap;
    if (heap.length === this.#most) {
      const worst = heap[0];
      if (!worst || key < worst.key) return;
      const entry = { row, key, second };
      if (!before(entry, worst)) return;
      heap[0] = entry;
      this.#sink();
      return;
    }
    heap.push({ row, key, second });
    this.#rise();
  }

  /** Best first. */
  sorted(): number[] {
    return [...this.#heap].sort((a, b) => (before(a, b) ? -1 : 1)).map(({ row }) => row);
  }

  #rise(): void {
    const heap = this.#heap;
    let at = heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(heap[parent] as Entry, heap[at] as Entry)) return;
      swap(heap, at, parent);
      at = parent;
    }
  }

  #sink(): void {
    const heap = this.#heap;
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && before(heap[worst] as Entry, heap[child] as Entry)) worst = child;
      }
      if (worst === at) return;
      swap(heap, at, worst);
      at = worst;
    }
  }
}

/** True when `a` belongs before `b`; equal ones by row, so that pages never overlap. */
function before(a: Entry, b: Entry): boolean {
  if (a.key !== b.key) return a.key > b.key;
  if (a.second !== b.second) return a.second > b.second;
  return a.row < b.row;
}

function swap(heap: Entry[], a: number, b: number): void {
  const kept = heap[a] as Entry;
  heap[a] = heap[b] as Entry;
  heap[b] = kept;
}
