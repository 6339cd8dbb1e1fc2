import type { VNode } from 'preact';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { dayOf, showDate } from '../../../kernel/dates.ts';
import { sharedWords } from './shared-words.ts';
import { maskStory } from '../mask-story.ts';
import { showReceipt } from '../receipt.ts';
import { answerBefore } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { signalTexts } from '../texts/index.ts';
import { storeAttachments } from './attachments.ts';
import { dropDraft, loadDraft, saveDraft } from './draft.ts';
import { problemsOf, signalInput } from './signal-input.ts';
import { pathOf, stepNumber, steps, type StepName } from './steps.ts';
import { submitSignal } from './submit-signal.action.ts';
import { CheckPage, type SimilarCase } from './check.page.tsx';
import { DonePage, StartPage, StepPage } from './submit-signal.pages.tsx';

type FormStep = Exclude<StepName, 'check'>;
const act = signalActs.submit;
const receiptKey = 'receipt-once';

/** The form for everyone, one page per step; every step saves, so that nothing is lost and no script is needed. */
export function submitRoutes(house: House): WebRoute[] {
  const formSteps = steps.filter((step): step is (typeof steps)[0 | 1 | 2] => step.name !== 'check');
  return [
    {
      method: 'GET',
      path: '/melden',
      act,
      handle: async (request) =>
        page(request, 'tell', <StartPage begun={Boolean((await loadDraft(house, request.session)).fields.story)} />),
    },
    ...formSteps.flatMap(({ name, path }): WebRoute[] => [
      {
        method: 'GET',
        path,
        act,
        handle: async (request) => stepPage(house, request, name, await loadDraft(house, request.session)),
      },
      {
        method: 'POST',
        path,
        act,
        limit: 'write',
        ...(name === 'details' ? { upload: { maxFiles: 5 } } : {}),
        handle: (request) => saveStep(house, request, name),
      },
    ]),
    { method: 'GET', path: '/melden/controle', act, handle: (request) => checkPage(house, request) },
    { method: 'POST', path: '/melden/verstuur', act, limit: 'write', handle: (request) => send(house, request) },
    { method: 'GET', path: '/melden/klaar', act, handle: (request) => Promise.resolve(donePage(house, request)) },
    {
      method: 'POST',
      path: '/melden/weggooien',
      act,
      async handle(request) {
        await dropDraft(house, request.session);
        return {
          kind: 'redirect',
          to: '/melden',
          notice: { kind: 'ok', text: signalTexts(request.language).tell.discarded },
        };
      },
    },
  ];
}

function page(request: WebRequest, title: 'tell' | 'done', body: VNode): WebReply {
  const t = signalTexts(request.language);
  return { kind: 'page', title: t[title].title, body, hidden: title === 'done' };
}

function stepPage(
  house: House,
  request: WebRequest,
  step: FormStep,
  draft: Awaited<ReturnType<typeof loadDraft>>,
  problems: ReturnType<typeof problemsOf> = [],
): WebReply {
  const t = signalTexts(request.language).tell;
  return {
    kind: 'page',
    title: `${t.steps[step]} · ${t.title}`,
    body: <StepPage step={step} draft={draft} problems={problems} maxBytes={house.settings.maxUploadBytes} />,
    hidden: true,
    ...(problems.length > 0 ? { status: 400 } : {}),
  };
}

async function saveStep(house: House, request: WebRequest, step: FormStep): Promise<WebReply> {
  const stored = await storeAttachments(house, request.files);
  const draft = await saveDraft(house, request.session, request.form, stored);
  const at = stepNumber(step);
  if (request.form.get('back') === 'yes') return { kind: 'redirect', to: steps[at - 2]?.path ?? '/melden' };
  const problems = draftProblems(draft.fields, request).filter(({ field }) => pathOf(field) === steps[at - 1]?.path);
  if (problems.length > 0) return stepPage(house, request, step, draft, problems);
  return { kind: 'redirect', to: steps[at]?.path ?? '/melden/controle' };
}

function draftProblems(fields: Awaited<ReturnType<typeof loadDraft>>['fields'], request: WebRequest) {
  const parsed = parse(fields, request);
  return parsed.success ? [] : problemsOf(parsed.error);
}

function parse(fields: Awaited<ReturnType<typeof loadDraft>>['fields'], request: WebRequest) {
  return signalInput.safeParse({
    ...fields,
    story: fields.story ?? '',
    severity: fields.severity || 'serious',
    language: request.language,
  });
}

async function checkPage(house: House, request: WebRequest): Promise<WebReply> {
  const draft = await loadDraft(house, request.session);
  const story = (draft.fields.story ?? '').trim();
  if (story === '') return { kind: 'redirect', to: '/melden/verhaal' };
  const { masked, marks } = maskStory(story, draft.fields.name ? [draft.fields.name] : []);
  const problems = draftProblems(draft.fields, request).map((problem) => ({ ...problem, href: pathOf(problem.field) }));
  const t = signalTexts(request.language);
  return {
    kind: 'page',
    title: `${t.check.title} · ${t.tell.title}`,
    hidden: true,
    body: (
      <CheckPage
        draft={draft}
        masked={masked}
        story={story}
        marks={marks}
        similar={await similarCases(house, masked)}
        problems={problems}
      />
    ),
  };
}

/** Public themes and hardships that tell nearly the same: "is this it?". */
export async function similarCases(house: House, masked: string): Promise<SimilarCase[]> {
  const hits = await house.search.similar(masked, { type: ['theme', 'hardship'] }, 3);
  return hits.map((hit) => ({
    title: hit.title.map(({ text }) => text).join(''),
    href: hit.url,
    text: hit.snippet.map(({ text }) => text).join(''),
    shared: sharedWords(masked, [...hit.title, ...hit.snippet].map(({ text }) => text).join('')),
  }));
}

async function send(house: House, request: WebRequest): Promise<WebReply> {
  const draft = await loadDraft(house, request.session);
  const parsed = parse(draft.fields, request);
  if (!parsed.success) return checkPage(house, request);
  const { receipt } = await submitSignal(house, request.actor, parsed.data, {
    channel: 'web',
    attachments: draft.attachments,
  });
  await dropDraft(house, request.session);
  if (receipt) request.session.set(receiptKey, receipt);
  return { kind: 'redirect', to: '/melden/klaar' };
}

/** Shows the code as long as this browser session has it; a reload shows it again, another device never. */
function donePage(house: House, request: WebRequest): WebReply {
  const code = request.session.get(receiptKey);
  if (!code) return { kind: 'redirect', to: '/volgen' };
  const date = showDate(answerBefore(dayOf(house.clock.now())), request.language);
  return page(request, 'done', <DonePage code={showReceipt(code)} date={date} follow="/volgen" />);
}
