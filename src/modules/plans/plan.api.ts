import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../engine/module/api-route.ts';
import { demand, may } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import { importPlan } from './import-plan/import-plan.action.ts';
import type { CommitmentRegister } from './plans.types.ts';
import { planActs } from './plan.access.ts';
import { sentenceKinds } from '../../knowledge/commitments/index.ts';
import { listPlans } from './plan.store.ts';
import { loadPaper } from './view-plan/plan.query.ts';

const planHead = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  year: z.number().int(),
  state: z.enum(['draft', 'public']),
});

export function planApi(house: House, register: CommitmentRegister): ApiRoute[] {
  return [
    apiRoute({
      method: 'GET',
      path: '/plans',
      operationId: 'listPlans',
      tag: 'plans',
      summary: { nl: 'Alle plannen', en: 'All plans' },
      act: planActs.view,
      reply: z.object({ plans: z.array(planHead) }),
      handle: async ({ actor }) => ({ plans: await listPlans(house.database, may(actor, planActs.viewDraft)) }),
    }),
    apiRoute({
      method: 'POST',
      path: '/plans',
      operationId: 'importPlan',
      tag: 'plans',
      summary: { nl: 'Lees een plan in', en: 'Import a plan' },
      act: planActs.import,
      body: z.object({
        fileName: z.string().min(1).max(200),
        content: z.base64().describe('The file, as base64.'),
        title: z.string().max(200).optional(),
        publisher: z.string().min(1).max(200),
        year: z.number().int().min(1900).max(2200),
      }),
      reply: z.object({ id: z.string(), lines: z.number().int(), proposals: z.number().int() }),
      status: 201,
      handle: ({ actor, body }) => {
        const { fileName, content, publisher, year, title } = body;
        return importPlan(
          house,
          register,
          actor,
          { fileName, bytes: Buffer.from(content, 'base64') },
          { publisher, year, ...(title ? { title } : {}) },
        );
      },
    }),
    apiRoute({
      method: 'GET',
      path: '/plans/{id}/lines',
      operationId: 'listPlanLines',
      tag: 'plans',
      summary: { nl: 'Een plan regel voor regel', en: 'A plan line by line' },
      act: planActs.view,
      params: z.object({ id: z.string() }),
      reply: z.object({
        plan: planHead,
        unexplained: z.number().int(),
        lines: z.array(
          z.object({
            start: z.number().int(),
            end: z.number().int(),
            kind: z.enum(sentenceKinds),
            text: z.string(),
            commitments: z.array(z.string()),
          }),
        ),
      }),
      async handle({ actor, params }) {
        const { plan, commitments, count } = await loadPaper(
          house,
          register,
          params.id,
          may(actor, planActs.viewDraft),
        );
        if (plan.state === 'draft') demand(actor, planActs.viewDraft);
        const lines = plan.lines.map(({ start, end, kind }) => ({
          ...{ start, end, kind, text: plan.text.slice(start, end) },
          commitments: commitments.filter((one) => one.start < end && start < one.end).map(({ id }) => id),
        }));
        return { plan, unexplained: count.unexplained, lines };
      },
    }),
  ];
}
