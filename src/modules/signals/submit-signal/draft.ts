import type { House } from '../../../engine/module/house.ts';
import type { WebSession } from '../../../engine/module/web-route.ts';
import { newId } from '../../../kernel/ids.ts';
import { Unit } from '../../../platform/database/database.ts';
import { addDropDraft } from '../retention/forget.ts';
import { signalTables } from '../signal.tables.ts';
import type { StoredAttachment } from './attachments.ts';

const key = 'signal-draft';
export const draftFields = [
  'story',
  'severity',
  'organisation',
  'place',
  'since',
  'name',
  'email',
  'phone',
  'onBehalfOf',
] as const;
export type DraftField = (typeof draftFields)[number];

/** What somebody has filled in so far, kept on the server under a random id that only their browser holds. */
export interface Draft {
  readonly fields: Readonly<Partial<Record<DraftField, string>>>;
  readonly attachments: readonly StoredAttachment[];
}

const empty: Draft = { fields: {}, attachments: [] };

export async function loadDraft(house: House, session: WebSession): Promise<Draft> {
  const id = session.get(key);
  if (!id) return empty;
  const row = await signalTables(house.database)
    .selectFrom('signal_draft')
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? (JSON.parse(row.content) as Draft) : empty;
}

/** Adds what a step of the form holds; an empty field empties what was there. */
export async function saveDraft(
  house: House,
  session: WebSession,
  form: URLSearchParams,
  added: readonly StoredAttachment[] = [],
): Promise<Draft> {
  const before = await loadDraft(house, session);
  const typed = draftFields
    .filter((field) => form.has(field))
    .map((field) => [field, (form.get(field) ?? '').slice(0, 25_000)]);
  const draft: Draft = {
    fields: { ...before.fields, ...(Object.fromEntries(typed) as Draft['fields']) },
    attachments: [...before.attachments, ...added].slice(0, 10),
  };
  const id = session.get(key) ?? newId();
  const db = signalTables(house.database);
  const row = { content: JSON.stringify(draft), updated_at: house.clock.now() };
  const unit = new Unit();
  unit.add(
    db
      .insertInto('signal_draft')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
  );
  await house.database.write(unit);
  session.set(key, id);
  return draft;
}

export async function dropDraft(house: House, session: WebSession): Promise<void> {
  const id = session.get(key);
  if (!id) return;
  const draft = await signalTables(house.database)
    .selectFrom('signal_draft')
    .select(['id', 'content'])
    .where('id', '=', id)
    .executeTakeFirst();
  const unit = new Unit();
  if (draft) addDropDraft(house, unit, draft);
  if (draft) await house.database.write(unit);
  session.delete(key);
}
