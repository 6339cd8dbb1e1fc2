import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import { demand } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Heading, Hidden, TextArea } from '../../../ui/index.ts';
import { addUpdate, commit, contextOf } from '../acts/change-acts.ts';
import { conflict } from '../decide/context.ts';
import { checkValues } from '../decide/check-values.ts';
import type { AnyValues } from '../definition/values.ts';
import { editableFields } from '../form/editable.ts';
import { boxesOf, formValues, type Typed, typedIn } from '../form/form-values.ts';
import { readFiles } from '../form/read-files.ts';
import { readForm } from '../form/read-form.ts';
import { mustFind, versionsOf } from '../query/read.ts';
import { shownTo, type ShownRecord } from '../query/shown.ts';
import type { AnyRecord } from '../record.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { ConflictPart } from './conflict-part.tsx';
import { seenRecord } from './detail-page.tsx';
import { crumbsOf, type PageKit, targetsOf, titleOf } from './page-kit.ts';
import { RecordForm } from './record-form.tsx';

interface Again {
  readonly typed: Typed;
  readonly problems?: readonly FieldProblem[];
  /** Values before, and as this person wants them, when somebody else came in between. */
  readonly clash?: { readonly base: AnyValues; readonly mine: AnyValues };
  readonly version?: number;
}

/** The form to change a record. */
export async function editPage(kit: PageKit, request: WebRequest, again?: Again): Promise<WebReply> {
  demand(request.actor, kit.acts.update);
  const record = await seenRecord(kit, request);
  const { language } = request;
  const t = pageTexts(language);
  const names = editableFields(kit, request.actor);
  const address = `${kit.definition.path}/${record.id}`;
  const body = (
    <>
      <Heading level={1}>
        {t.edit}: {titleOf(kit, record)}
      </Heading>
      {again?.clash ? <ConflictPart kit={kit} record={record} clash={again.clash} language={language} /> : null}
      <RecordForm
        kit={kit}
        action={`${address}/wijzigen`}
        names={names}
        required={kit.definition.states[record.state]?.needs}
        typed={again?.typed ?? formValues(kit.definition.fields, record.values)}
        problems={again?.problems ?? []}
        targets={await targetsOf(kit, names, record.values)}
        language={language}
        current={record.values}
        cancelHref={address}
        submit={t.save}
      >
        <Hidden name="version" value={String(again?.version ?? record.version)} />
        <TextArea name="reason" label={t.reason} help={t.reasonHelp} maxLength={1000} rows={2} optional />
      </RecordForm>
    </>
  );
  const status = again?.clash ? 409 : again?.problems ? 422 : 200;
  return { kind: 'page', title: t.edit, body, status, crumbs: crumbsOf(kit, language, record), hidden: true };
}

/** Saves what this person changed, compared with the version they saw; shows both when somebody else was first. */
export async function saveEdit(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, form, language } = request;
  demand(actor, kit.acts.update);
  const record = await mustFind(kit, request.params['id'] ?? '');
  const version = Number(form.get('version'));
  const base = version === record.version ? record.values : await valuesAt(kit, record, version);
  const names = editableFields(kit, actor);
  try {
    const files = await readFiles(kit, names, request, base);
    const given = { ...readForm(kit.definition.fields, names, form), ...files };
    const mine = checkValues(kit.definition.fields, given, contextOf(kit, actor).today);
    const patch = Object.fromEntries(Object.entries(mine).filter(([name, value]) => !equal(value, base[name])));
    if (record.version !== version) return await clash(kit, request, record, base, patch);
    try {
      await commit(kit, (unit) => addUpdate(kit, unit, actor, record, patch, form.get('reason') ?? ''));
    } catch (error) {
      const now = await mustFind(kit, record.id);
      if (!(error instanceof Refusal && error.kind === 'conflict') || now.version === version) throw error;
      return await clash(kit, request, now, base, patch);
    }
    const notice = { kind: 'ok', text: pageTexts(language).saved } as const;
    return { kind: 'redirect', to: `${kit.definition.path}/${record.id}`, notice };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    return editPage(kit, request, { typed: typedIn(form), problems: error.fields, version });
  }
}

async function valuesAt(kit: PageKit, record: AnyRecord, version: number): Promise<AnyValues> {
  const before = (await versionsOf(kit, record.id)).find((one) => one.version === version);
  if (!before) throw conflict();
  return before.values;
}

function clash(kit: PageKit, request: WebRequest, record: AnyRecord, base: AnyValues, mine: AnyValues) {
  const { fields } = kit.definition;
  // What this person left alone follows the other's change; what they typed stays as they typed it.
  let typed: Typed = {
    ...formValues(fields, shownValues(kit, request, record)),
    reason: request.form.get('reason') ?? '',
  };
  for (const [name, value] of Object.entries(mine)) {
    const field = fields[name];
    if (!field) continue;
    const others = Object.entries(typed).filter(([key]) => key !== name && !key.startsWith(`${name}.`));
    typed = { ...Object.fromEntries(others), ...boxesOf(name, field, value) };
  }
  return editPage(kit, request, { typed, clash: { base, mine }, version: record.version });
}

function shownValues(kit: PageKit, request: WebRequest, record: AnyRecord): ShownRecord['values'] {
  return shownTo(kit, request.actor, record)?.values ?? {};
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
