import { testHouse } from '../testing/test-house.ts';
import { queriesContract } from './queries.contract.ts';

queriesContract('SQLite', () => testHouse());
