import { expect, test } from 'vitest';
import { migrate } from '../../../platform/database/migrate.ts';
import { schemaOf } from '../../../platform/database/schema.ts';
import { openTestDatabase } from '../../../platform/database/testing/memory.ts';
import { field } from '../definition/build-field.ts';
import { createRegister } from '../create.ts';
import { sample } from '../testing/sample-register.ts';
import { allMigrations, staff, testHouse } from '../testing/test-house.ts';
import { migrationsFor } from './migrations.ts';

const both = (text: string) => ({ nl: text, en: text });
const later = {
  ...sample,
  fields: {
    ...sample.fields,
    weight: field.number({ label: both('Gewicht'), help: both('In ton.'), since: 2, whole: true }),
    owner: field.organisation({ label: both('Eigenaar'), help: both('Wie.'), since: 2, facet: true }),
    tags: field.text({ label: both('Woorden'), help: both('Los.'), since: 3, many: true }),
  },
};
const withLater = [...allMigrations.filter(({ name }) => !name.includes('bridge')), ...migrationsFor(later)];

test('a later release only adds steps and columns; fresh equals migrated', async () => {
  const steps = migrationsFor(later);
  expect(steps.map(({ name }) => name)).toEqual([
    '0030-register-bridge-001',
    '0030-register-bridge-002',
    '0030-register-bridge-003',
  ]);
  expect(steps[0]).toEqual(migrationsFor(sample)[0]);
  const [fresh, migrated] = [await openTestDatabase(withLater), await openTestDatabase(allMigrations)];
  expect(await migrate(migrated, withLater)).toEqual(['0030-register-bridge-002', '0030-register-bridge-003']);
  expect(await schemaOf(migrated)).toEqual(await schemaOf(fresh));
  await fresh.close();
  await migrated.close();
});

test('the previous release works on after the step, and old versions keep their definition', async () => {
  const house = await testHouse();
  const anna = staff('anna', 'coordinator');
  const old = createRegister(sample, house);
  const made = await old.create(anna, { name: 'Oud' });
  await migrate(house.database, withLater);
  const renewed = createRegister(later, house);
  const changed = await renewed.update(anna, made.id, 1, { weight: 7, tags: ['a'], owner: { name: 'W', code: null } });
  expect(changed.values).toMatchObject({ name: 'Oud', weight: 7, tags: ['a'] });
  const back = await old.update(anna, made.id, 2, { name: 'Nog oud' });
  expect(back.values.name).toBe('Nog oud');
  expect((await renewed.mustGet(made.id)).values.weight).toBe(7);
  const versions = await renewed.versions(made.id);
  expect(versions[0]?.definition).toBe(versions[2]?.definition);
  expect(versions[1]?.definition).not.toBe(versions[0]?.definition);
  await house.close();
});
