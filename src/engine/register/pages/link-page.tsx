import { type FieldProblem, Refusal } from '../../../kernel/errors.ts';
import { demand } from '../../access/access.ts';
import type { WebReply, WebRequest } from '../../module/web-route.ts';
import { Button, ButtonGroup, Form, Heading, Link, Radios, Select } from '../../../ui/index.ts';
import { findHeads } from '../../links/index.ts';
import { commit } from '../acts/change-acts.ts';
import { addLink, addUnlink } from '../acts/link-acts.ts';
import { type Typed, typedIn } from '../form/form-values.ts';
import { mustFind } from '../query/read.ts';
import { parseReference, referenceText } from '../storage/columns.ts';
import { both } from '../texts/both.ts';
import { pageTexts } from '../texts/page-texts.ts';
import { seenRecord } from './detail-page.tsx';
import { crumbsOf, type PageKit } from './page-kit.ts';

/** The form that links a record to another. */
export async function linkPage(
  kit: PageKit,
  request: WebRequest,
  typed: Typed = {},
  problems: readonly FieldProblem[] = [],
): Promise<WebReply> {
  demand(request.actor, kit.acts.link);
  const record = await seenRecord(kit, request);
  const { language } = request;
  const t = pageTexts(language);
  const links = Object.entries(kit.definition.links ?? {});
  const types = [...new Set(links.flatMap(([, link]) => link.to))];
  const heads = (await findHeads(kit.house.database, types, '', 200)).filter(({ id }) => id !== record.id);
  const address = `${kit.definition.path}/${record.id}`;
  const body = (
    <>
      <Heading level={1}>{t.addLinkTitle}</Heading>
      <Form action={`${address}/koppelen`} values={typed} problems={problems}>
        <Radios
          name="link"
          label={t.linkKind}
          choices={links.map(([value, link]) => ({ value, text: link.label[language] }))}
        />
        <Select
          name="to"
          label={t.linkTo}
          help={t.linkHelp}
          choices={heads.map((head) => ({ value: referenceText(head), text: head.title }))}
        />
        <ButtonGroup>
          <Button>{t.addLink}</Button>
          <Link href={address}>{t.cancel}</Link>
        </ButtonGroup>
      </Form>
    </>
  );
  const status = problems.length > 0 ? 422 : 200;
  return { kind: 'page', title: t.addLinkTitle, body, status, crumbs: crumbsOf(kit, language, record), hidden: true };
}

/** Links the record, or shows the form again with what is wrong. */
export async function saveLink(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, form, language } = request;
  const id = request.params['id'] ?? '';
  const to = parseReference(form.get('to') ?? '');
  const again = (field: string, message: FieldProblem['message']) =>
    linkPage(kit, request, typedIn(form), [{ field, message }]);
  const link = form.get('link') ?? '';
  if (!Object.hasOwn(kit.definition.links ?? {}, link))
    return again(
      'link',
      both((t) => t.problem.choice),
    );
  if (!to)
    return again(
      'to',
      both((t) => t.problem.reference),
    );
  await mustFind(kit, id);
  try {
    await commit(kit, (unit) => addLink(kit, unit, actor, id, link, to));
  } catch (error) {
    if (!(error instanceof Refusal) || !['invalid', 'conflict'].includes(error.kind)) throw error;
    return again('to', error.text);
  }
  const notice = { kind: 'ok', text: pageTexts(language).linkAdded } as const;
  return { kind: 'redirect', to: `${kit.definition.path}/${id}#koppelingen`, notice };
}

/** Ends a link. */
export async function endLinkFrom(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const { actor, language } = request;
  const id = request.params['id'] ?? '';
  await commit(kit, (unit) => addUnlink(kit, unit, actor, request.params['koppeling'] ?? ''));
  const notice = { kind: 'ok', text: pageTexts(language).unlinked } as const;
  return { kind: 'redirect', to: `${kit.definition.path}/${id}#koppelingen`, notice };
}
