import type { House } from '../../engine/module/house.ts';
import type { PublicSource } from '../../engine/publication/publication.ts';
import type { SearchDocument } from '../../platform/search/search.ts';
import type { Plan } from './plan.ts';
import { listPlans, loadPlan } from './plan.store.ts';

/** Public plans with their whole text, for the search. */
export function planSource(house: House): PublicSource {
  return {
    type: 'plan',
    label: { one: { nl: 'plan', en: 'plan' }, many: { nl: 'Plannen', en: 'Plans' } },
    async *documents() {
      for (const plan of await listPlans(house.database, false)) yield documentOf(plan);
    },
    async document(id) {
      const plan = await loadPlan(house.database, id).catch(() => null);
      return plan?.state === 'public' ? documentOf(plan) : null;
    },
  };
}

function documentOf(plan: Plan): SearchDocument {
  return {
    id: `plan:${plan.id}`,
    type: 'plan',
    title: plan.title,
    body: plan.text,
    url: `/plannen/${plan.id}`,
    date: plan.at.slice(0, 10),
    facets: { year: [String(plan.year)], organisation: [plan.publisher] },
  };
}
