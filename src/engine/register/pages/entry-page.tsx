import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import { demand } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Button, ButtonGroup, Form, Heading, Lead, Link } from '../../../ui/index.ts';
import { addEntry, commit, untilWritten } from '../acts/change-acts.ts';
import { type Typed, typedIn } from '../form/form-values.ts';
import { readParts } from '../form/read-form.ts';
import { mustFind, notFound } from '../query/read.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { seenRecord } from './detail-page.tsx';
import { FieldInput } from './field-input.tsx';
import { crumbsOf, type PageKit } from './page-kit.ts';

function entryField(kit: PageKit, request: WebRequest) {
  const name = request.params['veld'] ?? '';
  const act = kit.acts.entries.get(name);
  const field = kit.definition.fields[name];
  if (!act || field?.kind !== 'added') throw notFound(kit);
  demand(request.actor, act);
  return { name, field };
}

/** The form that adds an entry. */
export async function entryPage(
  kit: PageKit,
  request: WebRequest,
  typed: Typed = {},
  problems: readonly FieldProblem[] = [],
): Promise<WebReply> {
  const { name, field } = entryField(kit, request);
  const record = await seenRecord(kit, request);
  const { language } = request;
  const t = pageTexts(language);
  const address = `${kit.definition.path}/${record.id}`;
  const title = t.addEntry(field.label[language]);
  const body = (
    <>
      <Heading level={1}>{title}</Heading>
      <Lead>{field.help[language]}</Lead>
      <Form action={`${address}/toevoegen/${name}`} values={typed} problems={problems}>
        {Object.entries(field.entry).map(([part, simple]) => (
          <FieldInput name={`${name}.${part}`} field={simple} language={language} optional={!simple.required} />
        ))}
        <ButtonGroup>
          <Button>{t.save}</Button>
          <Link href={address}>{t.cancel}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
  const status = problems.length > 0 ? 422 : 200;
  return { kind: 'page', title, body, status, crumbs: crumbsOf(kit, language, record), hidden: true };
}

/** Adds the entry, or shows the form again with what is wrong. */
export async function saveEntry(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { name, field } = entryField(kit, request);
  const { actor, form, language } = request;
  const id = request.params['id'] ?? '';
  const entry = readParts(`${name}.`, field.entry, form);
  try {
    await untilWritten(() =>
      commit(kit, async (unit) => addEntry(kit, unit, actor, await mustFind(kit, id), name, entry)),
    );
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'invalid') throw error;
    return entryPage(kit, request, typedIn(form), error.fields);
  }
  const notice = { kind: 'ok', text: pageTexts(language).entryAdded } as const;
  return { kind: 'redirect', to: `${kit.definition.path}/${id}#${name}`, notice };
}
