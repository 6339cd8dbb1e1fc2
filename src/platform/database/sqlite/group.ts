import type Sqlite from 'better-sqlite3';
import { chainHash, genesis, storable } from '../chain.ts';
import type { ChainRow } from '../database.ts';
import { statementCache } from './connection.ts';
import { failureOf, RowsFailure } from './errors.ts';
import type { Outcome, SentUnit } from './message.ts';

interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Commits groups of units: one transaction per group, one savepoint per unit. */
export function groupCommitter(connection: Sqlite.Database): (units: readonly SentUnit[]) => Outcome[] {
  const prepared = statementCache(connection);
  const heads = new Map<string, Head>();
  const run = (sql: string): void => void prepared(sql).run();

  function headOf(table: string): Head {
    const known = heads.get(table);
    if (known) return known;
    const row = prepared(`select seq, hash from "${table}" order by seq desc limit 1`).get() as Head | undefined;
    return row ?? { seq: 0, hash: genesis };
  }

  function append(row: ChainRow): number {
    const head = headOf(row.table);
    const seq = head.seq + 1;
    const values = storable(row.values);
    const hash = chainHash(head.hash, seq, values);
    const columns = Object.keys(values);
    const names = columns.map((column) => `"${column}"`).join(', ');
    const places = columns.map(() => '?').join(', ');
    prepared(`insert into "${row.table}" (${names}, seq, previous, hash) values (${places}, ?, ?, ?)`).run([
      ...Object.values(values),
      seq,
      head.hash,
      hash,
    ]);
    heads.set(row.table, { seq, hash });
    return seq;
  }

  function runStatement({ sql, parameters, expectRows }: SentUnit['statements'][number]) {
    const statement = prepared(sql);
    const rows = statement.reader ? (statement.all(parameters) as Record<string, unknown>[]) : [];
    const affected = statement.reader ? rows.length : statement.run(parameters).changes;
    if (expectRows !== undefined && affected !== expectRows) throw new RowsFailure(expectRows, affected);
    return { rows, affected };
  }

  function runUnit(unit: SentUnit): Outcome {
    let place = 0;
    run('savepoint unit');
    try {
      const statements = [];
      for (; place < unit.statements.length; place += 1) {
        const statement = unit.statements[place];
        if (statement) statements.push(runStatement(statement));
      }
      const chain = unit.chain.map(append);
      run('release unit');
      return { result: { statements, chain } };
    } catch (error) {
      heads.clear();
      // A full disk or an I/O error has ended the whole transaction: nothing of the group stands.
      if (!connection.inTransaction) throw error;
      run('rollback to unit');
      run('release unit');
      return { failure: failureOf(error, place < unit.statements.length ? place : undefined) };
    }
  }

  function rollback(): void {
    heads.clear();
    if (connection.inTransaction) run('rollback');
  }

  return function commit(units): Outcome[] {
    try {
      heads.clear();
      run('begin immediate');
      const outcomes = units.map(runUnit);
      run('commit');
      return outcomes;
    } catch (error) {
      rollback();
      // A check that waits for the commit fails everyone in the group: then each goes alone.
      if (units.length > 1) return units.flatMap((unit) => commit([unit]));
      return [{ failure: failureOf(error, undefined) }];
    }
  };
}
