import type { CompiledQuery } from 'kysely';
import type { Database, SqlValue, Statement, Unit } from '../../platform/database/database.ts';

const compiled = new WeakMap<Database, Map<string, string>>();

/**
 * Adds a statement whose text is made once per database and key: compiling costs more than writing, and every act
 * writes several of the same. `parameters` are those of the query, in its order.
 * @throws Error where the number of parameters is not that of the query, the first time.
 */
export function addCached(
  unit: Unit,
  database: Database,
  key: string,
  build: () => { compile(): CompiledQuery },
  parameters: readonly SqlValue[],
  expectation: Omit<Statement, 'sql' | 'parameters'> = {},
): void {
  const texts = compiled.get(database) ?? new Map<string, string>();
  compiled.set(database, texts);
  let sql = texts.get(key);
  if (sql === undefined) {
    const query = build().compile();
    if (JSON.stringify(query.parameters) !== JSON.stringify(parameters)) throw new Error(`parameters of ${key} differ`);
    sql = query.sql;
    texts.set(key, sql);
  }
  unit.statements.push({ sql, parameters, ...expectation });
}
