import { existsSync } from 'node:fs';
import { Refusal } from '../../../kernel/errors.ts';
import { fromJson, type Accepted, type Table, type Value } from '../../../knowledge/law/index.ts';
import { readText } from './read-text.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const values = (record: unknown): Record<string, Value> =>
  isRecord(record) ? Object.fromEntries(Object.entries(record).map(([name, value]) => [name, fromJson(value)])) : {};

/**
 * Reads the values for an execution from a JSON file: either `{"parameters": {…}, "facts": {…}, "tables": [{"name",
 * "key", "rows"}]}`, or one flat record of names and values that serves as parameters and facts. Throws Refusal.
 */
export function readInput(file: string | null): Accepted {
  if (file === null) return { parameters: {} };
  const text = existsSync(file) ? readText(file) : null;
  if (text === null) {
    throw new Refusal('not-found', {
      nl: `${file} bestaat niet of is te groot.`,
      en: `${file} does not exist or is too large.`,
    });
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    content = null;
  }
  if (!isRecord(content)) {
    throw new Refusal('invalid', {
      nl: `${file} is geen JSON met namen en waarden.`,
      en: `${file} is no JSON with names and values.`,
    });
  }
  if (!('parameters' in content) && !('facts' in content) && !('tables' in content)) {
    return { parameters: values(content), facts: values(content) };
  }
  return {
    parameters: values(content['parameters']),
    facts: values(content['facts']),
    tables: tablesOf(content['tables']),
  };
}

function tablesOf(given: unknown): Table[] {
  const tables = Array.isArray(given) ? given.filter(isRecord) : [];
  return tables.map(({ name, key, rows }) => ({
    name: String(name ?? ''),
    key: String(key ?? ''),
    rows: Array.isArray(rows) ? rows.map(values) : [],
  }));
}
