import { z } from 'zod';
import { apiRoute, type ApiRoute } from '../../engine/module/api-route.ts';
import type { House } from '../../engine/module/house.ts';
import { Refusal } from '../../kernel/errors.ts';
import { countSignals } from './list-signals/list-signals.query.ts';
import { signalActs } from './signal.access.ts';
import { longestStory, problemsOf, signalInput } from './submit-signal/signal-input.ts';
import { submitSignal } from './submit-signal/submit-signal.action.ts';

const newSignal = z.object({
  story: z.string().min(20).max(longestStory).describe('What happens, in the words of the reporter.'),
  severity: z.enum(['annoying', 'serious', 'urgent']).optional(),
  organisation: z.string().max(200).optional(),
  place: z.string().max(100).optional(),
  since: z.string().max(60).optional(),
  name: z.string().max(120).optional(),
  email: z.string().max(254).optional(),
  phone: z.string().max(30).optional(),
  language: z.enum(['nl', 'en']).optional(),
});

export function signalApi(house: House): ApiRoute[] {
  return [
    apiRoute({
      method: 'POST',
      path: '/signals',
      operationId: 'submitSignal',
      tag: 'signals',
      summary: {
        nl: 'Stuur een signaal in; de ontvangstcode komt één keer terug',
        en: 'Send a signal; the receipt code is returned once',
      },
      act: signalActs.submit,
      body: newSignal,
      reply: z.object({ receipt: z.string().describe('Sixteen digits: the only key to the signal.') }),
      status: 201,
      async handle({ actor, body }) {
        const parsed = signalInput.safeParse(body);
        if (!parsed.success)
          throw new Refusal(
            'invalid',
            { nl: 'Het signaal klopt niet.', en: 'The signal is not right.' },
            problemsOf(parsed.error),
          );
        const { receipt } = await submitSignal(house, actor, parsed.data, { channel: 'api' });
        return { receipt: receipt ?? '' };
      },
    }),
    apiRoute({
      method: 'GET',
      path: '/signal-counts',
      operationId: 'countSignals',
      tag: 'signals',
      summary: {
        nl: 'Hoeveel signalen er zijn, en hoeveel zonder antwoord over hun termijn',
        en: 'How many signals there are, and how many past their term without an answer',
      },
      act: signalActs.submit,
      reply: z.object({
        received: z.number().int(),
        answered: z.number().int(),
        withdrawn: z.number().int(),
        unexplained: z.number().int(),
        channels: z.record(z.string(), z.number().int()),
        solved: z.record(z.string(), z.number().int()),
      }),
      handle: () => countSignals(house),
    }),
  ];
}
