import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../../kernel/errors.ts';
import { Unit } from '../../../platform/database/database.ts';
import { anyone } from '../../access/access.ts';
import { createRegister, type CreatedRegister } from '../create.ts';
import { sample } from '../testing/sample-register.ts';
import { staff, type TestHouse } from '../testing/test-house.ts';

const anna = staff('anna', 'coordinator');
const bram = staff('bram', 'coordinator', 'policy-owner');
const carla = staff('carla', 'policy-owner');
const refusal = (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error as Error)),
  );

/** What every act must do, on whichever database. */
export function actsContract(name: string, open: () => Promise<TestHouse>): void {
  describe(`acts on ${name}`, () => {
    let house: TestHouse;
    let bridges: CreatedRegister<typeof sample>;

    beforeEach(async () => {
      house = await open();
      bridges = createRegister(sample, house);
    });
    afterEach(() => house.close());

    test('every kind of value comes back as it was given', async () => {
      const other = await bridges.create(anna, { name: 'Eerste' });
      const values = {
        name: 'Reigersbrug',
        story: '# Kop\n\n- een\n- twee',
        aliases: ['De Reiger', 'Brug 7'],
        span: 12.5,
        boats: 40,
        cost: 125_050,
        askedOn: '2026-10-01',
        since: '2026-09',
        colour: 'blue',
        uses: ['foot', 'bicycle'],
        movable: false,
        upstream: { type: 'bridge', id: other.id },
        website: 'https://brug.example/a?b=1',
        drawing: { sha256: 'a'.repeat(64), name: 'tekening.pdf', mediaType: 'application/pdf', size: 12 },
        town: { name: 'Waterland', code: 'GM0852' },
        keeper: { name: 'Stichting Brug', code: null },
        contact: 'Piet Jansen',
        anchors: [{ quote: 'De brug is open.', article: '3' }],
      } as const;
      const made = await bridges.create(anna, values);
      const read = await bridges.mustGet(made.id);
      expect(read).toEqual(made);
      expect(read.values).toMatchObject(values);
      expect(read.values.estimates).toEqual([]);
      expect(read.values.decidedBy).toBeNull();
    });

    test('each wrong value is named, and nothing is written', async () => {
      const wrong = {
        name: '',
        span: -1,
        boats: 1.5,
        askedOn: '2027-01-01',
        colour: 'green',
        website: 'javascript:alert(1)',
      } as const;
      const { fields, kind } = await refusal(bridges.create(anna, wrong));
      expect(kind).toBe('invalid');
      expect(fields.map(({ field }) => field)).toEqual(['span', 'boats', 'askedOn', 'website']);
      expect((await refusal(bridges.create(anna, { name: '  ' }))).fields.map(({ field }) => field)).toEqual(['name']);
      expect((await bridges.list()).total).toBe(0);
    });

    test('two people change one record: the second is refused and the first stays', async () => {
      const made = await bridges.create(anna, { name: 'Een' });
      await bridges.update(anna, made.id, 1, { name: 'Twee' });
      expect((await refusal(bridges.update(bram, made.id, 1, { name: 'Drie' }))).kind).toBe('conflict');
      const unit = new Unit();
      bridges.addUpdate(unit, bram, made, { name: 'Vier' });
      expect((await refusal(house.database.write(unit))).kind).toBe('conflict');
      const now = await bridges.mustGet(made.id);
      expect([now.values.name, now.version]).toEqual(['Twee', 2]);
      expect(await bridges.versions(made.id)).toHaveLength(2);
    });

    test('nothing that differs makes no new version', async () => {
      const made = await bridges.create(anna, { name: 'Een', town: { name: 'Waterland', code: null } });
      expect((await bridges.update(anna, made.id, 1, { town: { name: ' Waterland ', code: null } })).version).toBe(1);
    });

    test('who made it may not open it; what the state needs is asked', async () => {
      const made = await bridges.create(anna, { name: 'Een' });
      expect(
        (await refusal(bridges.act(anna, made.id, 1, 'open', { values: { colour: 'red', askedOn: '2026-11-01' } })))
          .text.nl,
      ).toBe('U maakte dit zelf.');
      const { fields } = await refusal(bridges.act(bram, made.id, 1, 'open', { values: { colour: 'red' } }));
      expect(fields.map(({ field, message }) => `${field}: ${message.en}`)).toEqual([
        'askedOn: Fill this in before the state becomes "open".',
      ]);
      const open = await bridges.act(bram, made.id, 1, 'open', { values: { colour: 'red', askedOn: '2026-11-01' } });
      expect([open.state, open.values.colour]).toEqual(['open', 'red']);
      expect((await refusal(bridges.act(bram, made.id, 2, 'open', {}))).text.nl).toContain(
        'kan niet als de status "open" is',
      );
      expect((await refusal(bridges.act(anna, made.id, 2, 'drop', {}))).kind).toBe('not-allowed');
      expect((await refusal(bridges.act(anyone, made.id, 2, 'drop', {}))).kind).toBe('not-signed-in');
    });

    test('four eyes: one proposes, another confirms, and every condition holds at both', async () => {
      const first = await bridges.create(anna, { name: 'Eerste' });
      await bridges.act(bram, first.id, 1, 'open', { values: { colour: 'red', askedOn: '2026-11-01' } });
      const made = await bridges.create(anna, { name: 'Een', colour: 'blue', askedOn: '2026-11-01' });
      await bridges.act(bram, made.id, 1, 'open', { values: { colour: 'blue' } });
      const solve = (actor: typeof bram, version: number) =>
        bridges.act(actor, made.id, version, 'solve', { reason: 'klaar' });
      expect((await refusal(solve(bram, 2))).text.nl).toBe('Er is geen schatting. Koppel een brug.');
      await bridges.addEntry(anna, made.id, 'estimates', { value: 120, source: 'telling' });
      await bridges.link(anna, made.id, 'follows', { type: 'bridge', id: first.id });
      const proposed = await solve(bram, 3);
      expect([proposed.state, proposed.pending?.actor]).toEqual(['open', 'staff:bram']);
      expect((await refusal(solve(bram, 4))).kind).toBe('not-allowed');
      const solved = await bridges.act(carla, made.id, 4, 'solve');
      expect([solved.state, solved.pending]).toEqual(['solved', null]);
      const acts = (await bridges.versions(made.id)).map(({ act, actor, reason }) => `${act} ${actor} ${reason ?? ''}`);
      expect(acts.slice(-2)).toEqual(['solve.proposed staff:bram klaar', 'solve staff:carla klaar']);
      expect((await refusal(bridges.update(anna, made.id, 5, { name: 'X' }))).text.nl).toContain('opgelost');
    });

    test('a proposal lapses when the record changes, and can be dropped', async () => {
      const made = await bridges.create(anna, { name: 'Een', colour: 'red' });
      const dropped = await bridges.act(carla, made.id, 1, 'drop');
      expect(dropped.state).toBe('dropped');
      expect((await refusal(bridges.drop(carla, made.id, 2))).kind).toBe('conflict');
    });

    test('entries are only added, also by two at once', async () => {
      const made = await bridges.create(anna, { name: 'Een' });
      const add = (value: number) => bridges.addEntry(anna, made.id, 'estimates', { value, source: 's' });
      await Promise.all([add(1), add(2), add(3)]);
      const { values, version } = await bridges.mustGet(made.id);
      expect(values.estimates.map(({ value }) => value).sort()).toEqual([1, 2, 3]);
      expect(version).toBe(4);
      expect(
        (await refusal(bridges.addEntry(anna, made.id, 'estimates', { value: -1, source: '' }))).fields.map(
          ({ field }) => field,
        ),
      ).toEqual(['estimates.value']);
      const overwrite = { estimates: [] } as object;
      expect((await refusal(bridges.update(anna, made.id, 4, overwrite))).fields[0]?.field).toBe('estimates');
    });

    test('erasing takes a value out of every version; the ledger keeps its line', async () => {
      const made = await bridges.create(anna, { name: 'Een', contact: 'Piet Jansen' });
      await bridges.update(anna, made.id, 1, { contact: 'Piet de Jong' });
      await bridges.erase(anna, made.id, ['contact'], 'verzoek van betrokkene');
      const versions = await bridges.versions(made.id);
      expect(versions.map(({ act }) => act)).toEqual(['create', 'update', 'erase']);
      expect(JSON.stringify(versions)).not.toContain('Piet');
    });
  });
}
