import { actorId, demand, system, type Actor } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import { Refusal } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { Unit } from '../../platform/database/database.ts';
import type { JobHandler } from '../../platform/jobs/jobs.ts';
import { answerActs } from './answer.access.ts';
import { answerTables, type AnswerRow } from './answer.tables.ts';
import { composeAnswer } from './compose-answer.ts';
import type { AnsweredSignal, AnswerNeeds, TargetType } from './needs.ts';
import { answerTexts } from './texts/index.ts';

export const deliverKind = 'answers:deliver';
const shortest = 40;

export interface Target {
  readonly type: TargetType;
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** Everyone who can be answered: not withdrawn. */
  readonly people: readonly AnsweredSignal[];
}

export async function loadTarget(needs: AnswerNeeds, type: TargetType, id: string): Promise<Target> {
  const found = await needs.target(type, id);
  if (!found) throw new Refusal('not-found', { nl: 'Dit bestaat niet.', en: 'This does not exist.' });
  const people = (await needs.byIds(found.signals)).filter(({ state }) => state !== 'withdrawn');
  return { type, id, title: found.title, address: found.address, people };
}

/** Keeps the answer and sends it to everyone, each in the own thread; one act, one line in the ledger per person. */
export async function sendAnswer(
  house: House,
  needs: AnswerNeeds,
  actor: Actor,
  type: TargetType,
  id: string,
  texts: { readonly nl: string; readonly en: string | null },
): Promise<string> {
  demand(actor, answerActs.write);
  if (texts.nl.trim().length < shortest) {
    const message = { nl: answerTexts('nl').empty, en: answerTexts('en').empty };
    throw new Refusal('invalid', message, [{ field: 'text', message }]);
  }
  const target = await loadTarget(needs, type, id);
  const answerId = newId();
  const unit = new Unit();
  unit.add(
    answerTables(house.database)
      .insertInto('answer')
      .values({
        ...{
          id: answerId,
          target_type: type,
          target_id: id,
          text_nl: texts.nl.trim(),
          text_en: texts.en?.trim() || null,
        },
        ...{ at: house.clock.now(), by: actorId(actor), total: target.people.length, delivered: 0 },
      }),
  );
  house.ledger.record(unit, {
    actor,
    act: 'answers.write',
    type,
    id,
    change: { answer: answerId, people: target.people.length },
    content: texts,
  });
  house.jobs.add(unit, deliverKind, { answer: answerId });
  await house.database.write(unit);
  return answerId;
}

/** Sends an earlier answer to those who came later. */
export async function sendToLate(house: House, actor: Actor, answerId: string): Promise<void> {
  demand(actor, answerActs.write);
  const unit = new Unit();
  house.jobs.add(unit, deliverKind, { answer: answerId });
  house.ledger.record(unit, { actor, act: 'answers.send-late', type: 'answer', id: answerId });
  await house.database.write(unit);
}

/** Brings an answer to everyone who does not have it; after a crash it goes on, and nobody gets it twice. */
export function deliverJob(house: House, needs: AnswerNeeds): JobHandler {
  return {
    kind: deliverKind,
    async run(payload, job) {
      const answer = await loadAnswer(house, String(payload['answer']));
      const { people } = await loadTarget(needs, answer.target_type as TargetType, answer.target_id);
      const had = new Set((await needs.delivered(answer.id)).map(({ signalId }) => signalId));
      const waiting = people.filter(({ id }) => !had.has(id));
      let done = 0;
      for (const person of waiting) {
        const text = composeAnswer(person, { nl: answer.text_nl, en: answer.text_en });
        await needs.deliver(system('answers'), person.id, { id: answer.id, text });
        done += 1;
        if (done % 50 === 0) await job.progress(done, waiting.length);
      }
      const delivered = (await needs.delivered(answer.id)).length;
      const unit = new Unit();
      const total = Math.max(people.length, delivered);
      unit.add(
        answerTables(house.database).updateTable('answer').set({ delivered, total }).where('id', '=', answer.id),
      );
      house.events.publish(unit, { name: 'answers.delivered', type: answer.target_type, id: answer.target_id });
      await house.database.write(unit);
    },
  };
}

export async function loadAnswer(house: House, id: string): Promise<AnswerRow> {
  const row = await answerTables(house.database)
    .selectFrom('answer')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', { nl: 'Dit antwoord bestaat niet.', en: 'This answer does not exist.' });
  return { ...row, total: Number(row.total), delivered: Number(row.delivered) };
}

/** Answers sent about a theme or hardship, newest first. */
export async function answersTo(house: House, type: string, id: string): Promise<AnswerRow[]> {
  const rows = await answerTables(house.database)
    .selectFrom('answer')
    .selectAll()
    .where('target_type', '=', type)
    .where('target_id', '=', id)
    .orderBy('at', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, total: Number(row.total), delivered: Number(row.delivered) }));
}
