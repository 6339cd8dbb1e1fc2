import { openTestHouse, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { answersMigration } from '../answer.tables.ts';
import type { AnsweredSignal, AnswerNeeds } from '../needs.ts';

/** A signal as this room sees it; what is not given is ordinary. */
export function buildAnswered(overrides: Partial<AnsweredSignal> = {}): AnsweredSignal {
  return {
    ...{ id: 's1', number: 1, receivedAt: '2026-10-03T09:00:00.000Z', language: 'nl', state: 'received' },
    ...{ answerBefore: '2026-11-28', story: 'Mijn toeslag is ineens gestopt.' },
    ...overrides,
  };
}

export interface Mailbox {
  /** Who stands behind the theme now; may change between two deliveries. */
  people: AnsweredSignal[];
  readonly got: { readonly signalId: string; readonly answerId: string; readonly text: string; readonly at: string }[];
  readonly needs: AnswerNeeds;
}

/** One theme with people behind it, and what each of them got. Delivers as the signals room does: one answer once. */
export function mailbox(people: AnsweredSignal[]): Mailbox {
  const got: Mailbox['got'] = [];
  const box: Mailbox = {
    people,
    got,
    needs: {
      target: (_type, id) =>
        Promise.resolve(
          id === 'theme-1'
            ? { title: 'Toeslag stopt', address: '/themas/theme-1', signals: box.people.map((one) => one.id) }
            : null,
        ),
      byIds: (ids) => Promise.resolve(box.people.filter(({ id }) => ids.includes(id))),
      deliver(_actor, signalId, answer) {
        if (got.some((one) => one.signalId === signalId && one.answerId === answer.id))
          return Promise.resolve('had-it' as const);
        got.push({ signalId, answerId: answer.id, text: answer.text, at: '2026-11-23T09:00:00.000Z' });
        return Promise.resolve('delivered' as const);
      },
      delivered: (answerId) => Promise.resolve(got.filter((one) => one.answerId === answerId)),
      counts: () => Promise.resolve({ received: box.people.length, answered: 0, unexplained: 0 }),
      unexplained: () => Promise.resolve([]),
    },
  };
  return box;
}

export const answerHouse = (): Promise<TestHouse> => openTestHouse([answersMigration]);
