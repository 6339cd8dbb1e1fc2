import type { Actor } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../../kernel/errors.ts';
import { writeMessage } from '../reply-signal/write-message.action.ts';
import { showNumber, solvedAnswers } from '../signal.ts';
import { signalActs } from '../signal.access.ts';
import { signalTexts } from '../texts/index.ts';
import { viewOwnSignal } from '../view-signal/view-signal.query.ts';
import { correctStory, saySolved, withdrawSignal } from './change-signal.action.ts';
import { OpenPage, OwnSignalPage, WithdrawPage } from './follow-signal.pages.tsx';
import { openReceipt } from './open-receipt.action.ts';

const mine = '/volgen/mijn';

/** Following a signal with its code. The door makes a reporter of whoever has opened one in this session. */
export function followRoutes(house: House): WebRoute[] {
  const texts = (request: WebRequest) => signalTexts(request.language).follow;
  return [
    {
      method: 'GET',
      path: '/volgen',
      act: signalActs.find,
      handle: (request) => Promise.resolve(openPage(request, [])),
    },
    {
      method: 'POST',
      path: '/volgen',
      act: signalActs.find,
      limit: 'guess',
      handle: (request) => open(house, request),
    },
    { method: 'GET', path: mine, act: signalActs.follow, handle: (request) => ownPage(house, request, []) },
    changing(
      house,
      '/volgen/bericht',
      (request) => texts(request).sent,
      (request, actor, id) => writeMessage(house, actor, id, request.form.get('message') ?? '', request.files),
    ),
    changing(
      house,
      '/volgen/verbeter',
      (request) => texts(request).corrected,
      (request, actor, id) => correctStory(house, actor, id, request.form.get('story') ?? ''),
    ),
    changing(
      house,
      '/volgen/opgelost',
      (request) => texts(request).solvedThanks,
      (request, actor, id) => saySolved(house, actor, id, solvedAnswer(request)),
    ),
    {
      method: 'GET',
      path: '/volgen/intrekken',
      act: signalActs.follow,
      handle: (request) =>
        Promise.resolve({ kind: 'page', title: texts(request).withdraw, body: <WithdrawPage />, hidden: true }),
    },
    changing(
      house,
      '/volgen/intrekken',
      (request) => texts(request).withdrawDone,
      (_, actor, id) => withdrawSignal(house, actor, id),
    ),
    {
      method: 'POST',
      path: '/volgen/sluit',
      act: signalActs.find,
      handle(request) {
        request.session.delete('signal');
        request.session.delete('receipt-once');
        return Promise.resolve({
          kind: 'redirect',
          to: '/volgen',
          notice: { kind: 'ok', text: texts(request).closed },
        });
      },
    },
  ];
}

function openPage(request: WebRequest, problems: readonly FieldProblem[]): WebReply {
  return {
    kind: 'page',
    title: signalTexts(request.language).follow.title,
    body: <OpenPage problems={problems} />,
    ...(problems.length > 0 ? { status: 404 } : {}),
  };
}

async function open(house: House, request: WebRequest): Promise<WebReply> {
  try {
    const id = await openReceipt(house, request.form.get('code') ?? '');
    request.session.set('signal', id);
    return { kind: 'redirect', to: mine };
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'not-found') return openPage(request, error.fields);
    throw error;
  }
}

async function ownPage(house: House, request: WebRequest, problems: readonly FieldProblem[]): Promise<WebReply> {
  const view = await viewOwnSignal(house, request.actor, signalOf(request.actor));
  return {
    kind: 'page',
    title: signalTexts(request.language).follow.mine(showNumber(view.signal.number)),
    hidden: true,
    ...(problems.length > 0 ? { status: 400 } : {}),
    body: (
      <OwnSignalPage
        view={view}
        today={house.clock.today()}
        problems={problems}
        values={request.form}
        maxBytes={house.settings.maxUploadBytes}
      />
    ),
  };
}

function signalOf(actor: Actor): string {
  return actor.kind === 'reporter' ? actor.signalId : '';
}

type Change = (request: WebRequest, actor: Actor, id: string) => Promise<void>;

/** A form that changes the own signal: back to it with a word of thanks, or with what is wrong and nothing lost. */
function changing(house: House, path: string, thanks: (request: WebRequest) => string, change: Change): WebRoute {
  return {
    method: 'POST',
    path,
    act: signalActs.follow,
    limit: 'write',
    ...(path === '/volgen/bericht' ? { upload: { maxFiles: 5 } } : {}),
    async handle(request) {
      try {
        await change(request, request.actor, signalOf(request.actor));
        return { kind: 'redirect', to: mine, notice: { kind: 'ok', text: thanks(request) } };
      } catch (error) {
        if (error instanceof Refusal && error.fields.length > 0) return ownPage(house, request, error.fields);
        throw error;
      }
    },
  };
}

function solvedAnswer(request: WebRequest) {
  const typed = request.form.get('solved');
  const found = solvedAnswers.find((value) => value === typed);
  if (found) return found;
  const message = { nl: 'Kies een antwoord.', en: 'Choose an answer.' };
  throw new Refusal('invalid', message, [{ field: 'solved', message }]);
}
