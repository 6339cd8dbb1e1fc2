import type { Migration } from '../../../platform/database/database.ts';

/** Who works here, as their sign-in service told. `roles` is a JSON list; a new `round` ends older sessions. */
export const staffMigrations: readonly Migration[] = [
  {
    name: '0005-staff-create',
    statements: [
      `create table staff (
        id TEXT primary key,
        subject TEXT not null unique,
        name TEXT not null,
        organisation TEXT not null,
        roles TEXT not null,
        active BIGINT not null,
        round BIGINT not null
      )`,
    ],
  },
];
