import { describe } from 'vitest';
import { openTestDatabase } from '../../src/platform/database/testing/memory.ts';
import { databaseContract } from './database.contract.ts';

describe('SQLite', () => {
  databaseContract(() => openTestDatabase());
});
