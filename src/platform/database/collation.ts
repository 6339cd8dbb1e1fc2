import type { Database } from './database.ts';

/** A quoted part, or the type TEXT: behind the name of a column, and not itself the name of one. */
const part =
  /'(?:[^']|'')*'|"[^"]*"|(?<=[\w"]\s+)(?<!\b(?:table|references|constraint|add|column|exists|rename|drop|to|as|and|or|not|check)\s+)\btext\b(?!\s+collate)/gi;

/**
 * Gives every text column of a statement that makes or widens a table the order of bytes, as SQLite has it,
 * so that both engines sort and compare alike. Words between quotes are left alone.
 */
export function collated(engine: Database['engine'], statement: string): string {
  if (engine === 'sqlite' || !/^\s*(create|alter)\s+table/i.test(statement)) return statement;
  return statement.replace(part, (found) => (/^text$/i.test(found) ? 'TEXT COLLATE "C"' : found));
}
