import type { Migration } from '../../../platform/database/database.ts';
import { linkMigrations } from '../../links/index.ts';
import { sharedMigrations } from './shared-tables.ts';

/** The tables that all registers and links share: main.ts adds them once. */
export const registerMigrations: readonly Migration[] = [...linkMigrations, ...sharedMigrations];
