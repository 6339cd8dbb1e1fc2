import { afterEach, beforeEach, expect, test } from 'vitest';
import { Unit } from '../../../platform/database/database.ts';
import type { JobHandler } from '../../../platform/jobs/jobs.ts';
import { anyone } from '../../../engine/access/access.ts';
import { staffMember } from '../../../engine/module/testing/test-house.ts';
import type { WebRequest } from '../../../engine/module/web-route.ts';
import { createThemes } from '../index.ts';
import { coordinator, tellingOf, themeRoom, type ThemeRoom } from '../testing/theme-house.ts';
import { proposeJob, runKind } from './run.job.ts';
import { runningLook } from './running.ts';

let room: ThemeRoom;
beforeEach(async () => void (room = await themeRoom([...tellingOf('allowance')])));
afterEach(() => room.house.close());

const needs = () => ({
  async *stories() {
    yield* await Promise.resolve(room.signals);
  },
  byIds: () => Promise.resolve([]),
  makeHardship: () => Promise.resolve(''),
});
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ id: `many-${at}`, number: at, receivedAt: '2026-11-10T09:00:00.000Z', place: null, state: 'received' },
    story: `Verhaal ${at} over ${['toeslag', 'parkeren', 'school', 'zorg'][at % 4]} en brief ${at % 97} van loket ${at % 31}.`,
  }));
async function ask(): Promise<void> {
  const unit = new Unit();
  room.house.jobs.add(unit, runKind, { asked: true });
  await room.house.database.write(unit);
}
function stop(actor: WebRequest['actor'], job: string) {
  const { module } = createThemes(room.house, needs());
  const route = module.routes.find(({ path }) => path === '/werk/voorstellen/stop');
  return route?.handle({ actor, language: 'nl', form: new URLSearchParams({ job }) } as WebRequest);
}

test('a look that runs shows how far it is; stopped, its thread ends and the proposals stay', async () => {
  await room.run();
  const before = await room.themes.proposals(coordinator);
  room.signals.push(...many(30_000));
  await ask();
  const seen: number[] = [];
  const job = proposeJob(room.house, needs());
  const watched: JobHandler = {
    kind: runKind,
    run: (payload, run) =>
      job.run(payload, { ...run, progress: (done, total) => (seen.push(done), run.progress(done, total)) }),
  };
  const work = room.house.work([watched]);
  await expect.poll(() => seen.length, { timeout: 30_000 }).toBeGreaterThan(0);
  const looking = await runningLook(room.house);
  expect(looking).toMatchObject({ kind: runKind, state: 'running' });
  const id = looking?.id ?? '';
  await expect(stop(staffMember('lex', 'lawyer'), id)).rejects.toMatchObject({ kind: 'not-allowed' });
  await expect(stop(anyone, id)).rejects.toMatchObject({ kind: 'not-signed-in' });
  expect(await stop(coordinator, id)).toMatchObject({ notice: { text: expect.stringContaining('gestopt') } });
  await work;
  expect(await room.house.jobs.view(id)).toMatchObject({ state: 'cancelled' });
  expect(await room.themes.proposals(coordinator)).toEqual(before);
  expect(await runningLook(room.house)).toBeNull();
  expect(await stop(coordinator, id)).toMatchObject({ notice: { text: expect.stringContaining('al klaar') } });
}, 60_000);

test('only a look over the stories can be stopped here', async () => {
  const unit = new Unit();
  room.house.jobs.add(unit, 'mail:send', {});
  await room.house.database.write(unit);
  const [other] = await room.house.jobs.list({ kind: 'mail:send' });
  await stop(coordinator, other?.id ?? '');
  expect(await room.house.jobs.view(other?.id ?? '')).toMatchObject({ state: 'waiting' });
});
