import { readFile } from 'node:fs/promises';
import type { Step } from './step.ts';

const papers = [
  {
    fileName: 'plan-ministerie.md',
    title: 'Bestaan zonder zorgen: beleidsplan 2026',
    publisher: 'Ministerie van Bestaan en Bijstand',
    by: 'owner',
  },
  {
    fileName: 'plan-gemeente.md',
    title: 'Dichtbij en op tijd: sociaal beleid gemeente Waterkant 2026',
    publisher: 'gemeente Waterkant',
    by: 'townOwner',
  },
] as const;

/** Imports the two policy papers as anyone would, and makes them public. */
export async function loadPlans({ needs, report }: Step): Promise<void> {
  for (const [place, { fileName, title, publisher, by }] of papers.entries()) {
    const bytes = await readFile(new URL(`../content/${fileName}`, import.meta.url));
    const actor = needs.staff[by];
    const id = await needs.plans.import(actor, { fileName, bytes }, { title, publisher, year: 2026 });
    await needs.plans.publish(actor, id);
    report((place + 1) / papers.length);
  }
}
