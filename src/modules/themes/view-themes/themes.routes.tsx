import { demand, may } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { Unit } from '../../../platform/database/database.ts';
import type { ThemeDecisions } from '../decide-themes/decide-themes.action.ts';
import type { ThemeRegister } from '../themes.types.ts';
import type { ThemeNeeds } from '../needs.ts';
import { runKind } from '../propose-themes/run.job.ts';
import { runningLook, stopLook } from '../propose-themes/running.ts';
import { themeActs } from '../theme.access.ts';
import { themeTexts } from '../texts/index.ts';
import { ProposalPage, ProposalsPage } from './proposals.pages.tsx';
import { MembersPage, RankingPage } from './theme.pages.tsx';
import { findProposal, lastRun, listProposals, mergesInto, rankedThemes, themeMembers } from './themes.query.ts';

const proposals = '/werk/voorstellen';
const param = (request: WebRequest, name: string) => request.params[name] ?? '';

export function themeRoutes(
  house: House,
  register: ThemeRegister,
  needs: ThemeNeeds,
  decide: ThemeDecisions,
): WebRoute[] {
  const desk = (
    title: string,
    body: (WebReply & { kind: 'page' })['body'],
    width: 'text' | 'wide' = 'text',
  ): WebReply => ({ kind: 'page', title, body, width, hidden: true });
  const back = (to: string, text: string): WebReply => ({ kind: 'redirect', to, notice: { kind: 'ok', text } });

  async function proposalPage(request: WebRequest, problems: readonly FieldProblem[] = []): Promise<WebReply> {
    const proposal = await findProposal(house, request.actor, param(request, 'key'));
    if (!proposal) return { kind: 'redirect', to: proposals };
    const record = proposal.theme ? await register.get(proposal.theme) : null;
    const theme = record ? { id: record.id, title: record.values.title ?? '' } : null;
    const page = (
      <ProposalPage
        proposal={proposal}
        stories={await needs.byIds(proposal.added)}
        theme={theme}
        problems={problems}
        values={request.form}
      />
    );
    return {
      ...desk(themeTexts(request.language).proposals, page),
      ...(problems.length > 0 ? { status: 400 } : {}),
    } as WebReply;
  }

  async function membersPage(request: WebRequest): Promise<WebReply> {
    const id = param(request, 'id');
    const theme = await register.get(id);
    if (!theme) throw new Refusal('not-found', { nl: 'Dit thema bestaat niet.', en: 'This theme does not exist.' });
    const { records } = await register.list({ states: ['working', 'open'], page: 1, size: 500 });
    const merges = await Promise.all(
      (await mergesInto(house, id)).map(async (merge) => ({
        ...merge,
        title: (await register.get(merge.from))?.values.title ?? '',
      })),
    );
    const members = await themeMembers(house, request.actor, needs, id);
    const page = (
      <MembersPage
        theme={theme}
        members={members}
        others={records.filter((one) => one.id !== id)}
        merges={merges}
        mayDecide={may(request.actor, themeActs.move)}
      />
    );
    return desk(themeTexts(request.language).membersOf(theme.values.title ?? ''), page, 'wide');
  }

  async function move(request: WebRequest): Promise<WebReply> {
    const [id, ids, to] = [param(request, 'id'), request.form.getAll('signal'), request.form.get('to') ?? ''];
    const title = (request.form.get('title') ?? '').trim();
    if (ids.length === 0 || to === '' || (to === 'new' && title === '')) {
      throw new Refusal('invalid', {
        nl: 'Kies signalen en waar ze heen gaan.',
        en: 'Choose signals and where they go.',
      });
    }
    if (to === 'new') await decide.split(request.actor, id, ids, title);
    else await decide.move(request.actor, id, ids, to === 'none' ? null : to);
    return back(`/werk/themas/${id}`, themeTexts(request.language).moved);
  }

  return [
    {
      method: 'GET',
      path: proposals,
      act: themeActs.review,
      handle: async ({ actor, language }) =>
        desk(
          themeTexts(language).proposals,
          <ProposalsPage
            proposals={await listProposals(house, actor)}
            run={await lastRun(house)}
            looking={await runningLook(house)}
          />,
        ),
    },
    {
      method: 'POST',
      path: `${proposals}/opnieuw`,
      act: themeActs.run,
      async handle({ language }) {
        const unit = new Unit();
        house.jobs.add(unit, runKind, { asked: true });
        await house.database.write(unit);
        return back(proposals, themeTexts(language).running);
      },
    },
    {
      method: 'POST',
      path: `${proposals}/stop`,
      act: themeActs.run,
      async handle({ actor, form, language }) {
        demand(actor, themeActs.run);
        const stopped = await stopLook(house, form.get('job') ?? '');
        return back(proposals, stopped ? themeTexts(language).stopped : themeTexts(language).hadEnded);
      },
    },
    { method: 'GET', path: `${proposals}/:key`, act: themeActs.review, handle: (request) => proposalPage(request) },
    {
      method: 'POST',
      path: `${proposals}/:key`,
      act: themeActs.accept,
      async handle(request) {
        const t = themeTexts(request.language);
        const key = param(request, 'key');
        if (request.form.get('decision') === 'reject') {
          await decide.reject(request.actor, key);
          return back(proposals, t.rejected);
        }
        try {
          const id = await decide.accept(
            request.actor,
            key,
            (request.form.get('title') ?? '').trim(),
            request.form.getAll('out'),
          );
          return back(`/themas/${id}`, t.accepted);
        } catch (error) {
          if (error instanceof Refusal && error.fields.length > 0) return proposalPage(request, error.fields);
          throw error;
        }
      },
    },
    {
      method: 'GET',
      path: '/werk/themas',
      act: themeActs.readMembers,
      handle: async ({ language }) =>
        desk(
          themeTexts(language).ranking,
          <RankingPage themes={await rankedThemes(house, register, ['working', 'open'])} />,
          'wide',
        ),
    },
    { method: 'GET', path: '/werk/themas/:id', act: themeActs.readMembers, handle: (request) => membersPage(request) },
    { method: 'POST', path: '/werk/themas/:id/verplaats', act: themeActs.move, handle: (request) => move(request) },
    {
      method: 'POST',
      path: '/werk/themas/:id/samenvoegen',
      act: themeActs.merge,
      async handle(request) {
        const into = request.form.get('into') ?? '';
        await decide.merge(request.actor, param(request, 'id'), into);
        return back(`/werk/themas/${into}`, themeTexts(request.language).merged);
      },
    },
    {
      method: 'POST',
      path: '/werk/themas/:id/herstel',
      act: themeActs.merge,
      async handle(request) {
        await decide.undoMerge(request.actor, request.form.get('merge') ?? '');
        return back(`/werk/themas/${param(request, 'id')}`, themeTexts(request.language).undone);
      },
    },
    {
      method: 'POST',
      path: '/werk/themas/:id/hardheid',
      act: themeActs.accept,
      async handle(request) {
        const { id, values } = await register.mustGet(param(request, 'id'));
        const to = await needs.makeHardship(request.actor, {
          id,
          title: values.title ?? '',
          severity: values.severity,
        });
        return back(to, themeTexts(request.language).hardshipMade);
      },
    },
  ];
}
