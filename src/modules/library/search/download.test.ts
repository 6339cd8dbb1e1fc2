import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyQuestion } from '../question/question.ts';
import { buildDocument, libraryHouse, type LibraryHouse } from '../testing/library-house.ts';
import { csvCell, csvOf, jsonOf } from './download.ts';

const hostile = '=HYPERLINK("http://evil.example";"klik")';
let house: LibraryHouse;
beforeEach(async () => {
  const many = Array.from({ length: 450 }, (_, at) =>
    buildDocument({ id: `plan:${String(at)}`, title: `Plan ${String(at)}` }),
  );
  house = await libraryHouse([...many, buildDocument({ id: 'plan:x', title: hostile, date: '2026-11-01' })]);
});
afterEach(() => house.close());

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

test('a CSV holds every record once, in order, and no cell that a spreadsheet would run', async () => {
  const lines = (await whole(csvOf(house, emptyQuestion))).trimEnd().split('\r\n');
  expect(lines).toHaveLength(452);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"";""klik"")"`);
  expect(new Set(lines.slice(1).map((line) => line.split(',')[0])).size).toBe(451);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '  =1', '＝1', '\r=1'])('%j is made harmless', (text) => {
  expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
});

test('ordinary text stays as it is; quotes and lines are kept inside the cell', () => {
  expect(csvCell('Plan 2026')).toBe('Plan 2026');
  expect(csvCell('een "plan"\nvan twee')).toBe('"een ""plan""\nvan twee"');
});

test('a JSON download can be read, and says whether it is complete', async () => {
  const read = JSON.parse(await whole(jsonOf(house, emptyQuestion, 451, ''))) as {
    items: { url: string }[];
    complete: boolean;
  };
  expect(read.items).toHaveLength(451);
  expect(read.complete).toBe(true);
  expect(read.items[0]?.url).toBe('https://weerklank.example/plannen/x');
  expect((JSON.parse(await whole(jsonOf(house, emptyQuestion, 200_000, ''))) as { complete: boolean }).complete).toBe(
    false,
  );
});

test('a download goes on while a rebuild takes the place of the index', async () => {
  const pieces = csvOf(house, emptyQuestion);
  await pieces.next();
  await pieces.next();
  async function* one() {
    yield buildDocument();
  }
  const rebuilt = house.search.rebuild(one());
  expect((await whole(pieces)).trimEnd().split('\r\n').length).toBe(450);
  expect(await rebuilt).toBe(1);
  expect(await house.search.count()).toBe(1);
});
