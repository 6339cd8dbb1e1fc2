import pg from 'pg';

const { builtins } = pg.types;
const number = (text: string): number => Number(text);
const flag = (text: string): number => (text === 't' ? 1 : 0);

/** Values as SQLite gives them: every number a number, a comparison 0 or 1, moments as the text they are. */
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, number],
  [builtins.NUMERIC, number],
  [builtins.BOOL, flag],
]);

export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    format === 'binary' ? pg.types.getTypeParser(type, 'binary') : (parsers.get(type) ?? pg.types.getTypeParser(type)),
};
