import { actorId, may } from '../../access/access.ts';
import type { WebRequest } from '../../module/web-route.ts';
import { Alert, Button, ButtonGroup, ButtonLink, DataList, Form, Hidden, Section, Stack } from '../../../ui/index.ts';
import type { ShownRecord } from '../query/shown.ts';
import { shownValues } from '../query/shown.ts';
import { pageTexts } from '../texts/page-texts.ts';
import type { PageKit } from './page-kit.ts';
import { ShowValue } from './show-value.tsx';

interface DeskProps {
  readonly kit: PageKit;
  readonly record: ShownRecord;
  readonly request: WebRequest;
}

/** What this person can do with the record now; nothing where that is nothing. */
export function DeskPart({ kit, record, request }: DeskProps) {
  const { actor, language } = request;
  const { definition } = kit;
  const t = pageTexts(language);
  const address = `${definition.path}/${record.id}`;
  const state = definition.states[record.state];
  const mayEdit = may(actor, kit.acts.update) && (definition.update.in?.includes(record.state) ?? !state?.closed);
  const actions = Object.entries(definition.actions).filter(([name, action]) => {
    const act = kit.acts.actions.get(name);
    return act !== undefined && may(actor, act) && action.from.includes(record.state);
  });
  if (!mayEdit && actions.length === 0 && !record.pending) return null;
  return (
    <Section id="doen" title={t.acts.title}>
      <PendingPart kit={kit} record={record} request={request} />
      <Stack side>
        {actions.map(([name, action]) =>
          record.pending?.action === name ? null : (
            <ButtonLink href={`${address}/doe/${name}`}>{action.label[language]}</ButtonLink>
          ),
        )}
        {mayEdit ? (
          <ButtonLink href={`${address}/wijzigen`} look="secondary">
            {t.edit}
          </ButtonLink>
        ) : null}
      </Stack>
    </Section>
  );
}

function PendingPart({ kit, record, request }: DeskProps) {
  const { pending } = record;
  const act = pending ? kit.acts.actions.get(pending.action) : undefined;
  if (!pending || !act) return null;
  const { language, actor } = request;
  const t = pageTexts(language);
  const own = pending.actor === actorId(actor);
  const address = `${kit.definition.path}/${record.id}`;
  const label = kit.definition.actions[pending.action]?.label[language] ?? pending.action;
  return (
    <Alert kind="warning" title={t.pendingTitle(label)}>
      <p>{own ? t.pendingOwn : t.pendingOther}</p>
      {pending.reason ? (
        <p>
          {t.reason}: {pending.reason}
        </p>
      ) : null}
      <DataList items={proposed(kit, record, request)} />
      {may(actor, act) ? (
        <Form action={`${address}/voorstel`} id="voorstel">
          <Hidden name="version" value={String(record.version)} />
          <ButtonGroup>
            {own ? null : (
              <Button name="besluit" value="bevestig">
                {t.confirm}
              </Button>
            )}
            <Button look="secondary" name="besluit" value="afwijzen">
              {own ? t.withdraw : t.decline}
            </Button>
          </ButtonGroup>
        </Form>
      ) : null}
    </Alert>
  );
}

/** What the waiting proposal would fill in, as far as this person may see it. */
function proposed(kit: PageKit, record: ShownRecord, request: WebRequest) {
  const { values, hidden } = shownValues(kit, request.actor, record.pending?.values ?? {});
  return Object.keys(record.pending?.values ?? {}).flatMap((name) => {
    const field = kit.definition.fields[name];
    if (!field || hidden.includes(name)) return [];
    const context = { language: request.language, heads: new Map() };
    const value = <ShowValue field={field} value={values[name] ?? null} context={context} />;
    return [{ term: field.label[request.language], value }];
  });
}
