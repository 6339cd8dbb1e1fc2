import { afterAll, test } from 'vitest';
import { openPostgres } from '../../src/platform/database/postgres/open.ts';
import { queriesContract } from '../../src/engine/register/query/queries.contract.ts';
import { actsContract } from '../../src/engine/register/acts/acts.contract.ts';
import { testHouse } from '../../src/engine/register/testing/test-house.ts';
import { startPostgres } from './postgres.ts';

const server = await startPostgres();

if (server) {
  const open = async () => testHouse(await openPostgres({ url: await server.fresh() }));
  queriesContract('PostgreSQL', open);
  actsContract('PostgreSQL', open);
  afterAll(() => server.stop());
} else {
  test.skip('registers on PostgreSQL: no server was found', () => undefined);
}
