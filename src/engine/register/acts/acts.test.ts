import { testHouse } from '../testing/test-house.ts';
import { actsContract } from './acts.contract.ts';

actsContract('SQLite', () => testHouse());
