import type { Database } from './database.ts';

/**
 * Gives every text column of a statement that makes or widens a table the order of bytes, as SQLite has it,
 * so that both engines sort and compare alike. Words between quotes are left alone.
 */
export function collated(engine: Database['engine'], statement: string): string {
  if (engine === 'sqlite' || !/^\s*(create|alter)\s+table/i.test(statement)) return statement;
  return statement.replace(/'(?:[^']|'')*'|"[^"]*"|\btext\b(?!\s+collate)/gi, (part) =>
    /^text$/i.test(part) ? 'TEXT COLLATE "C"' : part,
  );
}
