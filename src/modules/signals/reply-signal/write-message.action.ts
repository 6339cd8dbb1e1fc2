import { demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { UploadedFile } from '../../../engine/module/web-route.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import { decideOrRefuse } from '../follow-signal/change-signal.action.ts';
import { maskStory } from '../mask-story.ts';
import type { Signal } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { loadSignal, updateSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import { addAttachments, storeAttachments } from '../submit-signal/attachments.ts';

const longestMessage = 5_000;

/** One message in the thread of a signal, from the reporter or from a coordinator. A refused one keeps no file. */
export async function writeMessage(
  house: House,
  actor: Actor,
  id: string,
  text: string,
  files: readonly UploadedFile[] = [],
): Promise<void> {
  demand(actor, actor.kind === 'reporter' ? signalActs.follow : signalActs.write, { id });
  const message = checkedMessage(text);
  const signal = await loadSignal(house.database, id);
  const from = actor.kind === 'reporter' ? 'reporter' : 'staff';
  decideOrRefuse(signal, { kind: 'write', from }, house.clock.now());
  const unit = new Unit();
  addMessage(house, unit, signal, { author: from, staffId: actor.kind === 'staff' ? actor.id : null, text: message });
  addAttachments(house, unit, id, await storeAttachments(house, files));
  house.ledger.record(unit, {
    actor,
    act: 'signals.write',
    type: 'signal',
    id,
    change: { author: from },
    content: message,
  });
  house.events.publish(unit, { name: 'signals.message-written', type: 'signal', id });
  await house.database.write(unit);
}

function checkedMessage(text: string): string {
  const message = text.normalize('NFC').trim();
  if (message !== '' && message.length <= longestMessage) return message;
  const problem = {
    nl: 'Schrijf een bericht van hoogstens 5.000 tekens.',
    en: 'Write a message of at most 5,000 characters.',
  };
  throw new Refusal('invalid', problem, [{ field: 'message', message: problem }]);
}

/** Puts the same answer in the thread of a signal; safe to repeat: one answer reaches one signal once. */
export async function deliverAnswer(
  house: House,
  actor: Actor,
  id: string,
  answer: { readonly id: string; readonly text: string },
): Promise<'delivered' | 'had-it' | 'withdrawn'> {
  const signal = await loadSignal(house.database, id);
  if (signal.state === 'withdrawn') return 'withdrawn';
  const had = await signalTables(house.database)
    .selectFrom('signal_message')
    .select('id')
    .where('answer_id', '=', answer.id)
    .where('signal_id', '=', id)
    .executeTakeFirst();
  if (had) return 'had-it';
  const unit = new Unit();
  const { state, answeredAt } = decideOrRefuse(signal, { kind: 'answer' }, house.clock.now());
  updateSignal(house.database, unit, signal, {
    state,
    answeredAt,
    ...(signal.answeredAt ? {} : { closedAt: house.clock.now() }),
  });
  addMessage(house, unit, signal, { author: 'answer', staffId: null, text: answer.text, answerId: answer.id });
  house.ledger.record(unit, {
    actor,
    act: 'signals.answer',
    type: 'signal',
    id,
    change: { answer: answer.id, state },
    content: answer.text,
  });
  house.jobs.add(unit, 'signals:notify', { signal: id });
  await house.database.write(unit);
  return 'delivered';
}

/** Answers one signal by itself: for what tells no story that others tell too. */
export async function answerOne(house: House, actor: Actor, id: string, text: string): Promise<void> {
  demand(actor, signalActs.write);
  await deliverAnswer(house, actor, id, { id: newId(), text: checkedMessage(text) });
}

function addMessage(
  house: House,
  unit: Unit,
  signal: Signal,
  message: { author: string; staffId: string | null; text: string; answerId?: string },
): void {
  unit.add(
    signalTables(house.database)
      .insertInto('signal_message')
      .values({
        id: newId(),
        signal_id: signal.id,
        at: house.clock.now(),
        author: message.author,
        staff_id: message.staffId,
        answer_id: message.answerId ?? null,
        text: message.text,
        masked: message.author === 'reporter' ? maskStory(message.text, []).masked : message.text,
      }),
  );
  if (message.author === 'staff') house.jobs.add(unit, 'signals:notify', { signal: signal.id });
}
