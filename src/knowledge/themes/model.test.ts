import { describe, expect, test } from 'vitest';
import { createThemeModel } from './index.ts';
import { stories } from './testing/stories.ts';

describe('stories in signals', () => {
  const texts = stories();

  test('texts of one story come together, with words, a literal quote and growth', () => {
    const model = createThemeModel();
    model.add(texts);
    const proposals = model.propose();
    const first = proposals.find(({ members }) => members.includes('parkeren-0'));
    expect(first?.members.filter((id) => id.startsWith('parkeren')).length).toBeGreaterThanOrEqual(4);
    expect(first?.members.every((id) => id.startsWith('parkeren'))).toBe(true);
    expect(first?.reason.words.map(({ word }) => word.toLowerCase())).toContain('parkeervergunning');
    const source = texts.find(({ id }) => id === first?.central.id);
    expect(source?.text.slice(first?.central.start, first?.central.end)).toBe(first?.central.quote);
    expect(first?.growth.reduce((sum, { count }) => sum + count, 0)).toBe(first?.members.length);
  });

  test('the same texts in another order give the same groups', () => {
    const keys = (rows: typeof texts): string[] => {
      const model = createThemeModel();
      model.add(rows);
      return model.propose().map(({ key }) => key);
    };
    expect(keys([...texts].reverse())).toEqual(keys(texts));
  });

  test('a new text finds its theme, and is like earlier ones', () => {
    const model = createThemeModel();
    model.add(texts);
    model.propose();
    const text =
      'Mijn parkeervergunning is geweigerd, hoewel de bewonersparkeervergunning op mijn adres al jaren loopt';
    expect(model.place(text)[0]?.reason.words.length).toBeGreaterThan(0);
    expect(model.similar(text)[0]?.id).toMatch(/^parkeren/);
    expect(model.add([{ id: 'new', text }])[0]?.group).not.toBeNull();
  });

  test('a saved model goes on where it was', () => {
    const model = createThemeModel();
    model.add(texts);
    model.propose();
    const again = createThemeModel({}, JSON.parse(JSON.stringify(model.save())));
    expect(again.grouped()).toEqual(model.grouped());
  });

  test('long work can be watched and cancelled', async () => {
    const model = createThemeModel();
    model.add(texts);
    const seen: number[] = [];
    const proposals = await model.proposeInSlices({}, { onProgress: (done) => seen.push(done) });
    expect(proposals).toEqual(model.propose());
    expect(seen.at(-1)).toBe(1);
    await expect(model.proposeInSlices({}, { signal: AbortSignal.abort() })).rejects.toThrow();
  });

  test('compounds have their parts in common, and texts without telling words each other', () => {
    const model = createThemeModel();
    const told = [
      'Huurtoeslag gestopt',
      'De zorgtoeslag stopt',
      'Het fietspad zit vol gaten',
      'Ons pad is vol met gaten',
      'Waarom niet?',
      'Waarom niet?',
    ];
    model.add(told.map((text, n) => ({ id: String(n), text })));
    model.propose();
    const groups = model.grouped().map(({ members }) => members);
    expect(groups.sort()).toEqual([
      ['0', '1'],
      ['2', '3'],
      ['4', '5'],
    ]);
  });
});
