import { Decimal } from '../values/decimal.ts';
import type { Value } from '../values/value.ts';

/** A register outside the laws: rows that are found by the value of one column. */
export interface Table {
  readonly name: string;
  readonly key: string;
  readonly rows: readonly Readonly<Record<string, Value>>[];
}

interface Column {
  readonly key: string;
  readonly rows: ReadonlyMap<string, Value>;
}

/** Registers ready to look up, as laws do: an input by its name, in the row whose key equals a parameter. */
export class Tables {
  readonly #columns = new Map<string, Column[]>();

  /** Names of columns and keys do not tell capitals from small letters. The first register that has a value wins. */
  constructor(tables: readonly Table[]) {
    for (const { key, rows } of tables) {
      const keyColumn = key.toLowerCase();
      const columns = new Map<string, Map<string, Value>>();
      for (const row of rows) {
        const lower = Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]));
        if (!(keyColumn in lower)) continue;
        const id = rowId(lower[keyColumn] ?? null);
        for (const [name, value] of Object.entries(lower)) {
          const column = columns.get(name) ?? new Map<string, Value>();
          columns.set(name, column.set(id, value));
        }
      }
      for (const [name, found] of columns) {
        this.#columns.set(name, [...(this.#columns.get(name) ?? []), { key: keyColumn, rows: found }]);
      }
    }
  }

  /** The value of an input; undefined when no register has it for these parameters. */
  find(input: string, parameter: (key: string) => Value | undefined): Value | undefined {
    for (const { key, rows } of this.#columns.get(input) ?? []) {
      const wanted = parameter(key);
      const value = wanted === undefined ? undefined : rows.get(rowId(wanted));
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** A number and its text are one key: `999993653` is found by "999993653". */
function rowId(value: Value): string {
  if (value === null) return 'null';
  return typeof value === 'object' && !(value instanceof Decimal) ? JSON.stringify(value) : String(value);
}
