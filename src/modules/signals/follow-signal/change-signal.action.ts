import { demand, type Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { IsoMoment } from '../../../kernel/dates.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { Unit } from '../../../platform/database/database.ts';
import { keptByHand, type Mark } from '../change-marks/mark.ts';
import { maskStory, storedMarks } from '../mask-story.ts';
import { decide, type Signal, type SignalAct, type SignalProblem, type SolvedAnswer } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { addForgetContact } from '../retention/forget.ts';
import { loadSignal, updateSignal } from '../signal.store.ts';
import { signalTables } from '../signal.tables.ts';
import { longestStory } from '../submit-signal/signal-input.ts';

const words: Readonly<Record<SignalProblem, Refusal>> = {
  withdrawn: new Refusal('conflict', {
    nl: 'Dit signaal is ingetrokken. U kunt er niets meer aan veranderen. Stuur gerust een nieuw signaal.',
    en: 'This signal was withdrawn. It can no longer be changed. Feel free to send a new one.',
  }),
  deleted: new Refusal('gone', {
    nl: 'De bewaartermijn is voorbij: het verhaal is gewist.',
    en: 'The retention term has passed: the story has been erased.',
  }),
  'not-answered': new Refusal('conflict', {
    nl: 'Er is nog geen antwoord op dit signaal.',
    en: 'This signal has not been answered yet.',
  }),
};

/** What the pure rules say, or the Refusal in the reporter's words. */
export function decideOrRefuse(signal: Signal, act: SignalAct, now: IsoMoment) {
  const decision = decide(signal, act, now);
  if (!decision.ok) throw words[decision.problem];
  return decision.value;
}

/** The reporter tells the story better; the earlier version is kept, and a new masked copy is made. */
export async function correctStory(house: House, actor: Actor, id: string, story: string): Promise<void> {
  demand(actor, signalActs.follow, { id });
  const text = story.normalize('NFC').trim();
  if (text.length < 20 || text.length > longestStory) {
    const message = {
      nl: 'Vertel in minstens 20 tekens wat er gebeurt.',
      en: 'Tell what happens in at least 20 characters.',
    };
    throw new Refusal('invalid', message, [{ field: 'story', message }]);
  }
  const signal = await loadSignal(house.database, id);
  decideOrRefuse(signal, { kind: 'correct' }, house.clock.now());
  const db = signalTables(house.database);
  const contact = await db.selectFrom('signal_contact').select('name').where('signal_id', '=', id).executeTakeFirst();
  const before = await db
    .selectFrom('signal_original')
    .select(['story', 'marks'])
    .where('signal_id', '=', id)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  const kept = before ? keptByHand({ story: before.story, marks: JSON.parse(before.marks) as Mark[] }, text) : [];
  const { masked, marks } = maskStory(text, contact?.name ? [contact.name] : [], kept);
  const unit = new Unit();
  updateSignal(house.database, unit, signal, { story: masked });
  const version = signal.version + 1;
  unit.add(
    db
      .insertInto('signal_original')
      .values({ signal_id: id, version, story: text, marks: storedMarks(marks), at: house.clock.now() }),
  );
  house.ledger.record(unit, {
    actor,
    act: 'signals.correct',
    type: 'signal',
    id,
    change: { fields: ['story'] },
    content: text,
  });
  house.events.publish(unit, { name: 'signals.corrected', type: 'signal', id });
  await house.database.write(unit);
}

/** The reporter takes the signal back: contact details go at once, the story when its term ends. */
export async function withdrawSignal(house: House, actor: Actor, id: string): Promise<void> {
  demand(actor, signalActs.follow, { id });
  const signal = await loadSignal(house.database, id);
  const { state } = decideOrRefuse(signal, { kind: 'withdraw' }, house.clock.now());
  const unit = new Unit();
  updateSignal(house.database, unit, signal, { state, closedAt: house.clock.now() });
  addForgetContact(house, unit, id);
  house.ledger.record(unit, { actor, act: 'signals.withdraw', type: 'signal', id, change: { state } });
  house.events.publish(unit, { name: 'signals.withdrawn', type: 'signal', id });
  await house.database.write(unit);
}

/** The reporter's own answer to "is it solved for you?". */
export async function saySolved(house: House, actor: Actor, id: string, solved: SolvedAnswer): Promise<void> {
  demand(actor, signalActs.follow, { id });
  const signal = await loadSignal(house.database, id);
  decideOrRefuse(signal, { kind: 'say-solved', solved }, house.clock.now());
  const unit = new Unit();
  updateSignal(house.database, unit, signal, { solved });
  house.ledger.record(unit, { actor, act: 'signals.say-solved', type: 'signal', id, change: { solved } });
  house.events.publish(unit, { name: 'signals.solved-said', type: 'signal', id });
  await house.database.write(unit);
}
