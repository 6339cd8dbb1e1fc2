import { emptyModule, type House, type Module } from '../../engine/module/house.ts';
import { answerActs } from './answer.access.ts';
import { deliverJob } from './answer.action.ts';
import { answerRoutes } from './answer.routes.tsx';
import type { AnswerNeeds } from './needs.ts';

export { answersMigration } from './answer.tables.ts';
export { answersTo, sendAnswer } from './answer.action.ts';
export type { AnswerNeeds } from './needs.ts';

/** Answers: one act answers everyone who told the same, and a public number says who still waits. */
export function createAnswers(house: House, needs: AnswerNeeds): Module {
  return {
    ...emptyModule,
    name: 'answers',
    acts: Object.values(answerActs),
    routes: answerRoutes(house, needs),
    jobs: [deliverJob(house, needs)],
    navigation: [
      {
        href: '/onbeantwoord',
        label: { nl: 'Wie wacht te lang', en: 'Who waits too long' },
        place: 'public',
        order: 70,
        act: answerActs.count,
      },
    ],
  };
}
