import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRegister, type CreatedRegister } from '../create.ts';
import { makeReminders } from '../jobs/reminders.ts';
import { kitOf } from '../register-of.ts';
import { sample } from '../testing/sample-register.ts';
import { staff, type TestHouse } from '../testing/test-house.ts';

const anna = staff('anna', 'coordinator');
const bram = staff('bram', 'coordinator', 'policy-owner');

/** What every query must do, on whichever database. */
export function queriesContract(name: string, open: () => Promise<TestHouse>): void {
  describe(`queries on ${name}`, () => {
    let house: TestHouse;
    let bridges: CreatedRegister<typeof sample>;
    const ids: string[] = [];

    beforeAll(async () => {
      house = await open();
      bridges = createRegister(sample, house);
      const rows = [
        { name: 'Ábel 100%', colour: 'red', uses: ['foot', 'car'], cost: 300, movable: true, askedOn: '2026-10-01' },
        { name: 'Bever', colour: 'blue', uses: ['foot'], cost: 100, movable: false, askedOn: '2026-09-01' },
        { name: 'Cypres_1', colour: 'red', town: { name: 'Waterland', code: 'GM1' }, askedOn: '2026-11-20' },
        { name: 'Dolfijn', span: 12.5 },
      ] as const;
      for (const row of rows) ids.push((await bridges.create(anna, row)).id);
      await bridges.act(bram, ids[0] ?? '', 1, 'open', { values: { colour: 'red' } });
      await bridges.link(anna, ids[0] ?? '', 'follows', { type: 'bridge', id: ids[1] ?? '' });
    });
    afterAll(() => house.close());

    const names = async (query: Parameters<typeof bridges.list>[0]) =>
      (await bridges.list({ sort: { by: 'name', direction: 'asc' }, ...query })).records.map(
        ({ values }) => values.name,
      );

    test('filters by every kind of value', async () => {
      expect(await names({ where: { colour: 'red' } })).toEqual(['Cypres_1', 'Ábel 100%']);
      expect(await names({ where: { colour: ['blue', 'green'] } })).toEqual(['Bever']);
      expect(await names({ where: { colour: null } })).toEqual(['Dolfijn']);
      expect(await names({ where: { uses: 'foot' } })).toEqual(['Bever', 'Ábel 100%']);
      expect(await names({ where: { uses: ['car'], colour: 'red' } })).toEqual(['Ábel 100%']);
      expect(await names({ where: { movable: false } })).toEqual(['Bever']);
      expect(await names({ where: { cost: { from: 100, until: 200 } } })).toEqual(['Bever']);
      expect(await names({ where: { askedOn: { from: '2026-10-01' } } })).toEqual(['Cypres_1', 'Ábel 100%']);
      expect(await names({ where: { town: { name: 'Waterland', code: null } } })).toEqual(['Cypres_1']);
      expect(await names({ states: ['open'] })).toEqual(['Ábel 100%']);
      expect(await names({ states: [] })).toEqual([]);
    });

    test('finds words without accents and takes no wildcards from people', async () => {
      expect(await names({ text: 'abel' })).toEqual(['Ábel 100%']);
      expect(await names({ text: '100%' })).toEqual(['Ábel 100%']);
      expect(await names({ text: '_1' })).toEqual(['Cypres_1']);
      expect(await names({ text: '%' })).toEqual(['Ábel 100%']);
    });

    test('sorts with empty values last, in pages, and counts the whole', async () => {
      const sort = { by: 'cost', direction: 'desc' } as const;
      const first = await bridges.list({ sort, page: 1, size: 2 });
      expect([first.total, first.records.map(({ values }) => values.cost)]).toEqual([4, [300, 100]]);
      const second = await bridges.list({ sort, page: 2, size: 2 });
      expect(second.records.map(({ values }) => values.cost)).toEqual([null, null]);
    });

    test('counts per value, also of lists, under a filter', async () => {
      expect(await bridges.counts('colour')).toEqual([
        { value: 'red', count: 2 },
        { value: 'blue', count: 1 },
      ]);
      expect(await bridges.counts('uses')).toEqual([
        { value: 'foot', count: 2 },
        { value: 'car', count: 1 },
      ]);
      expect(await bridges.counts('uses', { where: { colour: 'blue' } })).toEqual([{ value: 'foot', count: 1 }]);
      expect(await bridges.counts('state')).toEqual([
        { value: 'draft', count: 3 },
        { value: 'open', count: 1 },
      ]);
    });

    test('links are seen from both ends, and end without being lost', async () => {
      const out = await bridges.links(ids[0] ?? '');
      expect(out.map(({ direction, head }) => [direction, head?.title])).toEqual([['out', 'Bever']]);
      const back = await bridges.links(ids[1] ?? '');
      expect(back.map(({ direction, head }) => [direction, head?.state])).toEqual([['in', 'open']]);
      const to = { type: 'bridge', id: ids[1] ?? '' };
      expect(await names({ linkedTo: to })).toEqual(['Ábel 100%']);
      await expect(bridges.link(anna, ids[0] ?? '', 'follows', to)).rejects.toMatchObject({ kind: 'conflict' });
      await bridges.unlink(anna, out[0]?.id ?? '');
      expect(await bridges.links(ids[0] ?? '')).toEqual([]);
      expect((await bridges.links(ids[0] ?? '', true))[0]?.endedBy).toBe('staff:anna');
      await bridges.link(anna, ids[0] ?? '', 'follows', to);
    });

    test('deadlines are counted, found when overdue, and reminded of once', async () => {
      expect(await bridges.deadlines(ids[0] ?? '')).toEqual([
        { name: 'decide', due: '2026-11-26', met: false, overdue: false },
        { name: 'look', due: '2026-12-23', met: false, overdue: false },
      ]);
      expect(await names({ overdue: { deadline: 'decide', on: '2026-11-23' } })).toEqual(['Bever']);
      const kit = kitOf(sample, house);
      expect(await makeReminders(kit)).toBe(2);
      expect(await makeReminders(kit)).toBe(0);
      house.clock.set('2026-11-27T09:00:00.000Z');
      expect(await makeReminders(kit)).toBe(1);
      expect(house.told.filter((line) => line.startsWith('bridge.reminder'))).toHaveLength(3);
      house.clock.set('2026-11-23T09:00:00.000Z');
    });

    test('walks over every record in steps', async () => {
      const all: string[] = [];
      for await (const record of bridges.all({ states: ['draft', 'open'] })) all.push(record.id);
      expect(all).toEqual([...ids].sort());
    });

    test('the history of one field', async () => {
      const id = (await bridges.create(anna, { name: 'Z', colour: 'red' })).id;
      await bridges.update(anna, id, 1, { name: 'Y' });
      await bridges.update(anna, id, 2, { colour: 'blue' }, { reason: 'geverfd' });
      const history = await bridges.fieldHistory(id, 'colour');
      expect(history.map(({ value, version, reason }) => [value, version, reason])).toEqual([
        ['red', 1, null],
        ['blue', 3, 'geverfd'],
      ]);
    });
  });
}
