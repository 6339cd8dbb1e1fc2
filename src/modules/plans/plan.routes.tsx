import { demand, may } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../kernel/errors.ts';
import { showNumber } from '../../ui/index.ts';
import {
  decideProposals,
  mergeCommitments,
  publishPlan,
  splitCommitment,
} from './edit-commitments/edit-commitments.action.ts';
import { ReviewPage } from './edit-commitments/review.page.tsx';
import { importPlan } from './import-plan/import-plan.action.ts';
import { ImportPage } from './import-plan/import-plan.page.tsx';
import type { CommitmentRegister } from './plans.types.ts';
import { OverviewPage } from './list-commitments/overview.page.tsx';
import { publicCommitments } from './list-commitments/overview.query.ts';
import { planActs } from './plan.access.ts';
import { listPlans, loadPlan } from './plan.store.ts';
import { planTexts } from './texts/index.ts';
import { PaperPage } from './view-plan/paper.page.tsx';
import { loadPaper } from './view-plan/plan.query.ts';
import { PlansPage } from './view-plan/plans.page.tsx';

const id = (request: WebRequest) => request.params['id'] ?? '';

export function planRoutes(house: House, register: CommitmentRegister): WebRoute[] {
  const back = (to: string, text: string): WebReply => ({ kind: 'redirect', to, notice: { kind: 'ok', text } });

  async function paperPage(request: WebRequest): Promise<WebReply> {
    const paper = await loadPaper(house, register, id(request), may(request.actor, planActs.viewDraft));
    if (paper.plan.state === 'draft') demand(request.actor, planActs.viewDraft);
    const body = (
      <PaperPage paper={paper} today={house.clock.today()} mayReview={may(request.actor, planActs.review)} />
    );
    return {
      kind: 'page',
      title: paper.plan.title,
      width: 'wide',
      crumbs: [{ href: '/plannen', text: planTexts(request.language).plans }],
      body,
    };
  }

  async function reviewPage(
    request: WebRequest,
    problems: readonly (FieldProblem & { record: string })[] = [],
  ): Promise<WebReply> {
    const { plan, commitments } = await loadPaper(house, register, id(request), true);
    const body = (
      <ReviewPage plan={plan} proposals={commitments.filter(({ state }) => state === 'proposed')} problems={problems} />
    );
    const crumbs = [{ href: `/plannen/${plan.id}`, text: plan.title }];
    return {
      kind: 'page',
      title: planTexts(request.language).review,
      hidden: true,
      width: 'wide',
      crumbs,
      body,
      ...(problems.length > 0 ? { status: 400 } : {}),
    };
  }

  function importPage(request: WebRequest, problems: readonly FieldProblem[] = []): WebReply {
    const body = (
      <ImportPage
        values={request.form}
        problems={problems}
        maxBytes={house.settings.maxUploadBytes}
        organisation={house.settings.organisation}
      />
    );
    return {
      kind: 'page',
      title: planTexts(request.language).import,
      hidden: true,
      body,
      ...(problems.length > 0 ? { status: 400 } : {}),
    };
  }

  async function receive(request: WebRequest): Promise<WebReply> {
    const t = planTexts(request.language);
    const file = request.files.find(({ bytes }) => bytes.length > 0);
    const [publisher, year] = [(request.form.get('publisher') ?? '').trim(), Number(request.form.get('year'))];
    const problems: FieldProblem[] = [];
    const both = (key: 'noFile' | 'badYear' | 'noPublisher') => ({
      nl: planTexts('nl')[key],
      en: planTexts('en')[key],
    });
    if (!file) problems.push({ field: 'file', message: both('noFile') });
    if (publisher === '') problems.push({ field: 'publisher', message: both('noPublisher') });
    if (!Number.isInteger(year) || year < 1900 || year > 2200)
      problems.push({ field: 'year', message: both('badYear') });
    if (!file || problems.length > 0) return importPage(request, problems);
    try {
      const title = (request.form.get('title') ?? '').trim();
      const made = await importPlan(house, register, request.actor, file, {
        publisher,
        year,
        ...(title ? { title } : {}),
      });
      return back(
        `/plannen/${made.id}/voorstellen`,
        t.imported(showNumber(made.lines, request.language), showNumber(made.proposals, request.language)),
      );
    } catch (error) {
      if (error instanceof Refusal && error.kind !== 'not-allowed')
        return importPage(request, [{ field: 'file', message: error.text }]);
      throw error;
    }
  }

  async function split(request: WebRequest): Promise<WebReply> {
    const record = request.form.get('commitment') ?? '';
    try {
      const parts = (request.form.get('parts') ?? '').split(/\r?\n/).filter((part) => part.trim() !== '');
      await splitCommitment(house, register, request.actor, record, parts);
      return back(`/plannen/${id(request)}/voorstellen`, planTexts(request.language).done);
    } catch (error) {
      if (error instanceof Refusal && error.fields.length > 0)
        return reviewPage(
          request,
          error.fields.map((problem) => ({ ...problem, record })),
        );
      throw error;
    }
  }

  return [
    {
      method: 'GET',
      path: '/plannen',
      act: planActs.view,
      async handle({ actor, language }) {
        const body = (
          <PlansPage
            plans={await listPlans(house.database, may(actor, planActs.viewDraft))}
            mayImport={may(actor, planActs.import)}
          />
        );
        return { kind: 'page', title: planTexts(language).plans, body };
      },
    },
    {
      method: 'GET',
      path: '/plannen/inlezen',
      act: planActs.import,
      handle: (request) => Promise.resolve(importPage(request)),
    },
    { method: 'POST', path: '/plannen/inlezen', act: planActs.import, upload: { maxFiles: 1 }, handle: receive },
    { method: 'GET', path: '/plannen/:id', act: planActs.view, handle: paperPage },
    {
      method: 'GET',
      path: '/plannen/:id/bestand',
      act: planActs.view,
      async handle(request) {
        const plan = await loadPlan(house.database, id(request));
        if (plan.state === 'draft') demand(request.actor, planActs.viewDraft);
        return {
          kind: 'file',
          body: house.files.open(plan.file),
          mediaType: 'application/octet-stream',
          name: plan.fileName,
        };
      },
    },
    { method: 'GET', path: '/plannen/:id/voorstellen', act: planActs.review, handle: (request) => reviewPage(request) },
    {
      method: 'POST',
      path: '/plannen/:id/voorstellen',
      act: planActs.review,
      async handle(request) {
        const decision = request.form.get('decision') === 'reject' ? 'reject' : 'confirm';
        await decideProposals(house, register, request.actor, request.form.getAll('commitment'), decision);
        return back(`/plannen/${id(request)}/voorstellen`, planTexts(request.language).done);
      },
    },
    { method: 'POST', path: '/plannen/:id/voorstellen/splits', act: planActs.review, handle: split },
    {
      method: 'POST',
      path: '/plannen/:id/voorstellen/samen',
      act: planActs.review,
      async handle(request) {
        await mergeCommitments(
          house,
          register,
          request.actor,
          request.form.get('keep') ?? '',
          request.form.get('other') ?? '',
        );
        return back(`/plannen/${id(request)}/voorstellen`, planTexts(request.language).done);
      },
    },
    {
      method: 'POST',
      path: '/plannen/:id/openbaar',
      act: planActs.publish,
      async handle(request) {
        await publishPlan(house, request.actor, id(request));
        return back(`/plannen/${id(request)}`, planTexts(request.language).published);
      },
    },
    {
      method: 'GET',
      path: '/stand',
      act: planActs.view,
      async handle({ language }) {
        const body = (
          <OverviewPage commitments={await publicCommitments(house, register)} today={house.clock.today()} />
        );
        return { kind: 'page', title: planTexts(language).overview, width: 'wide', body };
      },
    },
  ];
}
