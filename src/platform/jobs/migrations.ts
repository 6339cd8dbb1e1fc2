import type { Migration } from '../database/database.ts';

const table = `create table job (
  id TEXT primary key,
  kind TEXT not null,
  state TEXT not null,
  payload TEXT not null,
  key TEXT,
  recurring BIGINT not null default 0,
  done BIGINT not null default 0,
  total BIGINT not null default 0,
  attempts BIGINT not null default 0,
  error TEXT,
  created_at TEXT not null,
  run_at TEXT not null,
  due_at TEXT,
  holder TEXT,
  ended_at TEXT
)`;

/** The table of work. `due_at` is the moment a waiting job may start, and for a running one the end of its lease. */
export const jobMigrations: readonly Migration[] = [
  {
    name: '0002-job-create',
    statements: [
      { sqlite: `${table} without rowid`, postgres: table },
      'create index job_due on job (due_at) where due_at is not null',
      'create unique index job_key on job (key) where key is not null',
    ],
  },
];
