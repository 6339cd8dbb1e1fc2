import { actorId, demand, type Actor } from '../../../engine/access/access.ts';
import { putHead } from '../../../engine/links/index.ts';
import type { House } from '../../../engine/module/house.ts';
import { Refusal } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Proposal } from '../../../knowledge/commitments/index.ts';
import { Unit } from '../../../platform/database/database.ts';
import { safeFileName } from '../../../platform/files/file-name.ts';
import type { CommitmentRegister } from '../plans.types.ts';
import { planActs } from '../plan.access.ts';
import { insertPlan } from '../plan.store.ts';
import { planTables } from '../plan.tables.ts';
import { readPlan, type PlanFacts } from './read-plan.ts';

const longestTitle = 200;

export interface ImportedPlan {
  readonly id: string;
  readonly lines: number;
  readonly proposals: number;
}

/** Takes in a policy paper: the file as it came, its text with structure, and a proposal per commitment. All or nothing. */
export async function importPlan(
  house: House,
  register: CommitmentRegister,
  actor: Actor,
  file: { readonly fileName: string; readonly bytes: Uint8Array },
  facts: PlanFacts,
): Promise<ImportedPlan> {
  demand(actor, planActs.import);
  const read = await readPlan(file.bytes, file.fileName, facts);
  if (!read.ok) throw read.problem;
  const { document, lines, proposals } = read.value;
  const stored = await house.files.put(file.bytes, { maxBytes: house.settings.maxUploadBytes });
  await refuseTwice(house, stored.sha256);
  const id = newId();
  const unit = new Unit();
  const fileName = safeFileName(file.fileName, 'plan');
  const title = (facts.title?.trim() || document.title || fileName).slice(0, longestTitle);
  const plan = {
    id,
    title,
    publisher: facts.publisher,
    year: facts.year,
    file: stored.sha256,
    fileName,
    format: document.format,
  };
  insertPlan(
    house.database,
    unit,
    { ...plan, text: document.text, blocks: document.blocks, lines, at: house.clock.now() },
    actorId(actor),
  );
  putHead(unit, house.database, { type: 'plan', id, title, state: 'draft', public: false, url: `/plannen/${id}` });
  for (const proposal of proposals) register.addCreate(unit, actor, valuesOf(proposal, id, facts));
  house.ledger.record(unit, {
    actor,
    act: 'plans.import',
    type: 'plan',
    id,
    change: { lines: lines.length, proposals: proposals.length },
    content: stored.sha256,
  });
  await house.database.write(unit);
  return { id, lines: lines.length, proposals: proposals.length };
}

async function refuseTwice(house: House, file: string): Promise<void> {
  const known = await planTables(house.database)
    .selectFrom('plan')
    .select('title')
    .where('file', '=', file)
    .executeTakeFirst();
  if (!known) return;
  const message = {
    nl: `Dit bestand is al ingelezen als “${known.title}”.`,
    en: `This file was imported already as “${known.title}”.`,
  };
  throw new Refusal('conflict', message, [{ field: 'file', message }]);
}

/** A proposal as the values of a commitment; the machine's reasons go along. */
export function valuesOf(proposal: Proposal, planId: string, facts: PlanFacts) {
  const { quote, start, end, actor, action, deadline, firmness, cues, confidence } = proposal;
  const line = quote.replace(/\s+/g, ' ').trim();
  return {
    title: line.length <= 300 ? line : `${line.slice(0, 290).replace(/\s+\S*$/, '')} …`,
    quote,
    plan: { type: 'plan' as const, id: planId },
    start,
    end,
    owner: { name: (actor.name ?? actor.text ?? facts.publisher).slice(0, 200), code: null },
    action,
    firmness: firmness.level,
    ...(deadline.until === undefined ? {} : { deadline: deadline.until }),
    ...(deadline.kind === 'none' ? {} : { deadlineText: deadline.text.slice(0, 200) }),
    yearly: deadline.kind === 'yearly',
    why: [...new Set(cues.map((cue) => cue.text))].join(' · ').slice(0, 1000),
    certainty: Math.round(confidence * 100),
  };
}
