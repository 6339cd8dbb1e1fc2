import { type FieldProblem, must, Refusal } from '../../../kernel/errors.ts';
import { demand } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Alert, Details, Heading, Hidden, Lead, List, TextArea } from '../../../ui/index.ts';
import { addAct, addDrop, commit, mustFindVersion } from '../acts/change-acts.ts';
import { actionAct } from '../acts/register-acts.ts';
import { startValues, withoutBlind } from '../form/editable.ts';
import { formValues, type Typed, typedIn } from '../form/form-values.ts';
import { readFiles } from '../form/read-files.ts';
import { readForm } from '../form/read-form.ts';
import { notFound } from '../query/read.ts';
import type { ShownRecord } from '../query/shown.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { seenRecord } from './detail-page.tsx';
import { crumbsOf, type PageKit, targetsOf, titleOf } from './page-kit.ts';
import { RecordForm } from './record-form.tsx';

interface Again {
  readonly typed: Typed;
  readonly problems: readonly FieldProblem[];
  readonly refused?: Refusal;
}

function actionOf(kit: PageKit, request: WebRequest) {
  const name = request.params['actie'] ?? '';
  const action = Object.hasOwn(kit.definition.actions, name) ? kit.definition.actions[name] : undefined;
  if (!action) throw notFound(kit);
  demand(request.actor, actionAct(kit.acts, name));
  return { name, action };
}

/** Says what the act does and asks what it needs, before anything happens. */
export async function actPage(kit: PageKit, request: WebRequest, again?: Again): Promise<WebReply> {
  const { name, action } = actionOf(kit, request);
  const record = await seenRecord(kit, request);
  const { language } = request;
  const t = pageTexts(language);
  const names = Object.keys(action.asks ?? {});
  const address = `${kit.definition.path}/${record.id}`;
  const required = names.filter((field) => action.asks?.[field] === 'required');
  const body = (
    <>
      <Heading level={1}>
        {action.label[language]}: {titleOf(kit, record)}
      </Heading>
      {again?.refused ? (
        <Alert kind="error" live>
          {again.refused.text[language]}
        </Alert>
      ) : null}
      <Lead>{action.explain[language]}</Lead>
      <List items={consequences(kit, name, record, language)} />
      <RecordForm
        kit={kit}
        action={`${address}/doe/${name}`}
        names={names}
        required={[...required, ...(kit.definition.states[action.to ?? record.state]?.needs ?? [])]}
        typed={again?.typed ?? formValues(kit.definition.fields, startValues(kit, request.actor, record.values))}
        problems={again?.problems ?? []}
        targets={await targetsOf(kit, names, record.values)}
        language={language}
        current={record.values}
        cancelHref={address}
        submit={action.label[language]}
      >
        <Hidden name="version" value={String(record.version)} />
        {action.reason ? (
          <TextArea
            name="reason"
            label={t.reason}
            help={t.reasonHelp}
            maxLength={1000}
            rows={3}
            optional={action.reason === 'optional'}
          />
        ) : null}
      </RecordForm>
      <Details summary={t.rule}>{action.rule[language]}</Details>
    </>
  );
  const status = again?.refused ? 409 : again ? 422 : 200;
  return {
    kind: 'page',
    title: action.label[language],
    body,
    status,
    crumbs: crumbsOf(kit, language, record),
    hidden: true,
  };
}

function consequences(kit: PageKit, name: string, record: ShownRecord, language: 'nl' | 'en'): string[] {
  const t = pageTexts(language);
  const action = must(kit.definition.actions[name], name);
  const from = must(kit.definition.states[record.state], record.state);
  const to = must(kit.definition.states[action.to ?? record.state], action.to ?? '');
  return [
    from === to ? '' : t.stateChange(from.label[language], to.label[language]),
    !from.public && to.public ? t.becomesPublic : '',
    from.public && !to.public ? t.becomesHidden : '',
    action.fourEyes ? t.fourEyes : '',
  ].filter((text) => text !== '');
}

/** Does the act, or shows the page again with what stands in the way. */
export async function doAct(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { name, action } = actionOf(kit, request);
  const { actor, form, language } = request;
  const t = pageTexts(language);
  const id = request.params['id'] ?? '';
  try {
    const record = await mustFindVersion(kit, id, Number(form.get('version')));
    const names = Object.keys(action.asks ?? {});
    const files = await readFiles(kit, names, request, record.values);
    const values = withoutBlind(kit, actor, { ...readForm(kit.definition.fields, names, form), ...files });
    const given = { values, reason: form.get('reason') ?? '' };
    const after = await commit(kit, (unit) => addAct(kit, unit, actor, record, name, given));
    const text = after.pending?.action === name ? t.proposed : t.done;
    return { kind: 'redirect', to: `${kit.definition.path}/${id}`, notice: { kind: 'ok', text } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const again = { typed: typedIn(form), problems: onPage(error, Object.keys(action.asks ?? {})) };
    if (error.kind === 'invalid' && again.problems.length === error.fields.length) return actPage(kit, request, again);
    if (error.kind !== 'conflict' && error.kind !== 'invalid') throw error;
    return actPage(kit, request, { ...again, refused: withFields(kit, error) });
  }
}

function onPage(refusal: Refusal, names: readonly string[]): FieldProblem[] {
  return refusal.fields.filter(({ field }) => [...names, 'reason'].includes(field.split('.')[0] ?? ''));
}

/** Fields that the page does not ask are named in the message itself. */
function withFields(kit: PageKit, refusal: Refusal): Refusal {
  const say = (language: 'nl' | 'en') =>
    [
      refusal.text[language],
      ...refusal.fields.map(({ field, message }) => {
        const label = kit.definition.fields[field.split('.')[0] ?? '']?.label[language] ?? field;
        return `${label}: ${message[language]}`;
      }),
    ].join(' ');
  return new Refusal(refusal.kind, { nl: say('nl'), en: say('en') }, refusal.fields);
}

/** The second person confirms what was proposed, or somebody turns it down. */
export async function settleProposal(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, form, language } = request;
  const id = request.params['id'] ?? '';
  const record = await mustFindVersion(kit, id, Number(form.get('version')));
  const pending = record.pending;
  await commit(kit, (unit) =>
    pending && form.get('besluit') === 'bevestig'
      ? addAct(kit, unit, actor, record, pending.action)
      : addDrop(kit, unit, actor, record),
  );
  const notice = { kind: 'ok', text: pageTexts(language).done } as const;
  return { kind: 'redirect', to: `${kit.definition.path}/${id}`, notice };
}
