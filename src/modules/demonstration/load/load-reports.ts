import { demoEditions } from '../content/records/editions.ts';
import type { Step } from './step.ts';

/** Makes and freezes the editions, as a policy owner would; one that was begun earlier is finished. */
export async function loadReports({ house, needs, report }: Step): Promise<void> {
  const { owner } = needs.staff;
  const known = await needs.reports.editions();
  for (const [place, { kind, title, from, plan, frame }] of demoEditions.entries()) {
    const before = known.find((edition) => edition.title === title);
    const planId = plan === undefined ? null : await needs.plans.idOf(plan);
    const id =
      before?.id ?? (await needs.reports.make(owner, { kind, title, from, until: house.clock.today(), planId, frame }));
    if (before?.state !== 'frozen') await needs.reports.freeze(owner, id);
    report((place + 1) / demoEditions.length);
  }
}
