import { afterAll, describe } from 'vitest';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { databaseContract } from './database.contract.ts';
import { startPostgres } from './postgres.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

describe.skipIf(!server)('PostgreSQL', () => {
  databaseContract(async () => openPostgres({ url: (await server?.fresh()) ?? '' }));
});
