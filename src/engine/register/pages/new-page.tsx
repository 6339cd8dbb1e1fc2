import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import { demand } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Heading, Lead } from '../../../ui/index.ts';
import { addCreate, commit } from '../acts/change-acts.ts';
import { editableFields } from '../form/editable.ts';
import { type Typed, typedIn } from '../form/form-values.ts';
import { readFiles } from '../form/read-files.ts';
import { readForm } from '../form/read-form.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { crumbsOf, type PageKit, targetsOf } from './page-kit.ts';
import { RecordForm } from './record-form.tsx';

/** The form for a new record. */
export async function newPage(
  kit: PageKit,
  request: WebRequest,
  typed: Typed = {},
  problems: readonly FieldProblem[] = [],
): Promise<WebReply> {
  demand(request.actor, kit.acts.create);
  const { language } = request;
  const { definition } = kit;
  const t = pageTexts(language);
  const names = editableFields(kit, request.actor, true);
  const title = t.new(definition.label.one[language]);
  const body = (
    <>
      <Heading level={1}>{title}</Heading>
      <Lead>{definition.states[definition.start]?.help[language]}</Lead>
      <RecordForm
        kit={kit}
        action={`${definition.path}/nieuw`}
        names={names}
        required={definition.states[definition.start]?.needs}
        typed={typed}
        problems={problems}
        targets={await targetsOf(kit, names, {})}
        language={language}
        cancelHref={definition.path}
        submit={t.save}
      />
    </>
  );
  const status = problems.length > 0 ? 422 : 200;
  return { kind: 'page', title, body, status, crumbs: crumbsOf(kit, language), hidden: true };
}

/** Makes the record, or shows the form again with what is wrong. */
export async function makeNew(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, language, form } = request;
  demand(actor, kit.acts.create);
  const names = editableFields(kit, actor, true);
  try {
    const files = await readFiles(kit, names, request, {});
    const given = { ...readForm(kit.definition.fields, names, form), ...files };
    const made = await commit(kit, (unit) => addCreate(kit, unit, actor, given));
    const notice = { kind: 'ok', text: pageTexts(language).saved } as const;
    return { kind: 'redirect', to: `${kit.definition.path}/${made.id}`, notice };
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'invalid') return newPage(kit, request, typedIn(form), error.fields);
    throw error;
  }
}
