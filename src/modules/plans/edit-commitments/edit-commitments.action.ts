import { demand, type Actor } from '../../../engine/access/access.ts';
import { putHead } from '../../../engine/links/index.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { CommitmentRecord, CommitmentRegister } from '../plans.types.ts';
import { planActs } from '../plan.access.ts';
import { loadPlan } from '../plan.store.ts';
import { planTables } from '../plan.tables.ts';
import { planTexts } from '../texts/index.ts';

/** Confirms or rejects several proposals of one plan in one transaction. */
export async function decideProposals(
  house: House,
  register: CommitmentRegister,
  actor: Actor,
  ids: readonly string[],
  decision: 'confirm' | 'reject',
): Promise<number> {
  demand(actor, planActs.review);
  const unit = new Unit();
  let decided = 0;
  for (const id of ids) {
    const record = await register.get(id);
    if (record?.state !== 'proposed') continue;
    await register.addAct(unit, actor, record, decision, {});
    decided += 1;
  }
  if (decided > 0) await house.database.write(unit);
  return decided;
}

/** Makes several commitments of one; each part stays a literal piece of the paper, and the first keeps its address. */
export async function splitCommitment(
  house: House,
  register: CommitmentRegister,
  actor: Actor,
  id: string,
  parts: readonly string[],
): Promise<string[]> {
  demand(actor, planActs.review);
  const record = await mustGet(register, id);
  const { plan, start, end, quote } = record.values;
  if (!plan || start === null || end === null || quote === null) throw notLiteral();
  const { text } = await loadPlan(house.database, plan.id);
  const places = literalPlaces(text, start, end, parts);
  if (places.length < 2 || places.length !== parts.length) throw notLiteral();
  const unit = new Unit();
  const made: string[] = [id];
  const [first, ...rest] = places;
  if (first) register.addUpdate(unit, actor, record, { ...piece(text, first) }, 'gesplitst');
  for (const place of rest) {
    const { owner, action, firmness, deadline, deadlineText, yearly, why, certainty } = record.values;
    const copied = Object.fromEntries(
      Object.entries({ owner, action, firmness, deadline, deadlineText, yearly, why, certainty }).filter(
        ([, value]) => value !== null,
      ),
    );
    const next = register.addCreate(unit, actor, { ...copied, plan, ...piece(text, place) });
    register.addLink(unit, actor, next.id, 'split-from', { type: 'commitment', id });
    if (record.state === 'open') await register.addAct(unit, actor, next, 'confirm', {});
    made.push(next.id);
  }
  await house.database.write(unit);
  return made;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function literalPlaces(text: string, start: number, end: number, parts: readonly string[]): Place[] {
  const places: Place[] = [];
  let from = start;
  for (const part of parts) {
    const wanted = part.trim();
    const at = wanted === '' ? -1 : text.indexOf(wanted, from);
    if (at < 0 || at + wanted.length > end) return [];
    places.push({ start: at, end: at + wanted.length });
    from = at + wanted.length;
  }
  return places;
}

function piece(text: string, { start, end }: Place) {
  const quote = text.slice(start, end);
  return { quote, title: quote.replace(/\s+/g, ' ').slice(0, 300), start, end };
}

/** Puts a commitment together with another of the same paper: the kept one covers both places, the other is rejected with a link. */
export async function mergeCommitments(
  house: House,
  register: CommitmentRegister,
  actor: Actor,
  keepId: string,
  otherId: string,
): Promise<void> {
  demand(actor, planActs.review);
  const [kept, other] = [await mustGet(register, keepId), await mustGet(register, otherId)];
  const [a, b] = [kept.values, other.values];
  if (
    !a.plan ||
    !b.plan ||
    a.plan.id !== b.plan.id ||
    a.start === null ||
    b.start === null ||
    a.end === null ||
    b.end === null ||
    keepId === otherId
  ) {
    throw new Refusal('invalid', {
      nl: 'Kies twee toezeggingen uit hetzelfde plan.',
      en: 'Choose two commitments of the same plan.',
    });
  }
  const { text } = await loadPlan(house.database, a.plan.id);
  const unit = new Unit();
  register.addUpdate(
    unit,
    actor,
    kept,
    piece(text, { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }),
    'samengevoegd',
  );
  register.addLink(unit, actor, other.id, 'merged-into', { type: 'commitment', id: keepId });
  await register.addAct(unit, actor, other, other.state === 'proposed' ? 'reject' : 'drop', {
    reason: `samengevoegd met ${keepId}`,
  });
  await house.database.write(unit);
}

/** Makes a plan public; its confirmed commitments already are. */
export async function publishPlan(house: House, actor: Actor, id: string): Promise<void> {
  demand(actor, planActs.publish);
  const { title } = await loadPlan(house.database, id);
  const unit = new Unit();
  unit.add(
    planTables(house.database)
      .updateTable('plan')
      .set({ state: 'public', published_at: house.clock.now() })
      .where('id', '=', id)
      .where('state', '=', 'draft'),
  );
  house.ledger.record(unit, { actor, act: 'plans.publish', type: 'plan', id, change: { state: 'public' } });
  putHead(unit, house.database, { type: 'plan', id, title, state: 'public', public: true, url: `/plannen/${id}` });
  house.publication.touch(unit, 'plan', id);
  house.events.publish(unit, { name: 'plans.published', type: 'plan', id });
  await house.database.write(unit);
}

async function mustGet(register: CommitmentRegister, id: string): Promise<CommitmentRecord> {
  const record = await register.get(id);
  if (!record)
    throw new Refusal('not-found', { nl: 'Deze toezegging bestaat niet.', en: 'This commitment does not exist.' });
  return record;
}

function notLiteral(): Refusal {
  const message = { nl: planTexts('nl').notLiteral, en: planTexts('en').notLiteral };
  return new Refusal('invalid', message, [{ field: 'parts', message }]);
}
