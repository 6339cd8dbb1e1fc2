import type { Migration } from '../../platform/database/database.ts';

const refuse = 'the ledger is append-only';

/** SQLite keeps rows in the order of an INTEGER key itself, without a second tree. */
function table(key: string): string {
  return `create table ledger (
    seq ${key} primary key,
    at TEXT not null,
    actor TEXT not null,
    act TEXT not null,
    record_type TEXT not null,
    record_id TEXT not null,
    change TEXT not null,
    digest TEXT,
    reason TEXT,
    previous TEXT not null,
    hash TEXT not null
  )`;
}

/** The append-only table of every change; the database itself refuses to alter or remove a row. */
export const ledgerMigrations: readonly Migration[] = [
  {
    name: '0001-ledger-create',
    statements: [
      { sqlite: table('INTEGER'), postgres: table('BIGINT') },
      'create index ledger_record on ledger (record_type, record_id, seq)',
      {
        sqlite: `create trigger ledger_no_update before update on ledger begin select raise(abort, '${refuse}'); end`,
        postgres: `create function ledger_refuse() returns trigger language plpgsql as
          $$ begin raise exception '${refuse}'; end $$`,
      },
      {
        sqlite: `create trigger ledger_no_delete before delete on ledger begin select raise(abort, '${refuse}'); end`,
        postgres: `create trigger ledger_no_change before update or delete on ledger
          for each row execute function ledger_refuse()`,
      },
      {
        sqlite: `create trigger ledger_in_order before insert on ledger
          when new.seq <> (select coalesce(max(seq), 0) + 1 from ledger)
          begin select raise(abort, '${refuse}: rows follow each other without a gap'); end`,
        postgres: `create trigger ledger_no_truncate before truncate on ledger
          for each statement execute function ledger_refuse()`,
      },
    ],
  },
];
