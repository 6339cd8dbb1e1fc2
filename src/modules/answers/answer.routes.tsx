import { may } from '../../engine/access/access.ts';
import type { House } from '../../engine/module/house.ts';
import type { WebReply, WebRequest, WebRoute } from '../../engine/module/web-route.ts';
import { Refusal, type FieldProblem } from '../../kernel/errors.ts';
import { answerActs } from './answer.access.ts';
import { answersTo, loadAnswer, loadTarget, sendAnswer, sendToLate } from './answer.action.ts';
import { addressOf, PreviewPage, ToldPage, UnexplainedPage, WritePage } from './answer.pages.tsx';
import type { AnswerNeeds, TargetType } from './needs.ts';
import { answerTexts } from './texts/index.ts';

const path = '/werk/antwoord/:type/:id';

export function answerRoutes(house: House, needs: AnswerNeeds): WebRoute[] {
  async function writePage(request: WebRequest, problems: readonly FieldProblem[] = []): Promise<WebReply> {
    const target = await loadTarget(needs, typeOf(request), idOf(request));
    const ids = new Set(target.people.map(({ id }) => id));
    const answers = await Promise.all(
      (await answersTo(house, target.type, target.id)).map(async (answer) => {
        const had = (await needs.delivered(answer.id)).filter(({ signalId }) => ids.has(signalId)).length;
        return { ...answer, late: answer.delivered === 0 ? 0 : ids.size - had };
      }),
    );
    return {
      kind: 'page',
      title: answerTexts(request.language).titleFor(target.title),
      hidden: true,
      ...(problems.length > 0 ? { status: 400 } : {}),
      body: (
        <WritePage
          target={target}
          answers={answers}
          mayWrite={may(request.actor, answerActs.write)}
          problems={problems}
          values={request.form}
        />
      ),
    };
  }

  async function send(request: WebRequest): Promise<WebReply> {
    if (request.form.get('decision') === 'change') return writePage(request);
    const texts = { nl: request.form.get('text') ?? '', en: request.form.get('english') || null };
    try {
      await sendAnswer(house, needs, request.actor, typeOf(request), idOf(request), texts);
    } catch (error) {
      if (error instanceof Refusal && error.fields.length > 0) return writePage(request, error.fields);
      throw error;
    }
    const to = addressOf({ type: typeOf(request), id: idOf(request) });
    return { kind: 'redirect', to, notice: { kind: 'ok', text: answerTexts(request.language).sending } };
  }

  async function preview(request: WebRequest): Promise<WebReply> {
    const text = request.form.get('text') ?? '';
    if (text.trim().length < 40) {
      return writePage(request, [
        { field: 'text', message: { nl: answerTexts('nl').empty, en: answerTexts('en').empty } },
      ]);
    }
    const target = await loadTarget(needs, typeOf(request), idOf(request));
    const body = <PreviewPage target={target} text={text} english={request.form.get('english') ?? ''} />;
    return { kind: 'page', title: answerTexts(request.language).previewTitle, hidden: true, body };
  }

  async function told(request: WebRequest): Promise<WebReply> {
    const answer = await loadAnswer(house, idOf(request));
    const deliveries = await needs.delivered(answer.id);
    const signals = new Map(
      (await needs.byIds(deliveries.map(({ signalId }) => signalId))).map((signal) => [signal.id, signal.number]),
    );
    const rows = deliveries.map((one) => ({ ...one, number: signals.get(one.signalId) ?? 0 }));
    return {
      kind: 'page',
      title: answerTexts(request.language).told,
      hidden: true,
      body: <ToldPage answer={answer} told={rows} />,
    };
  }

  return [
    { method: 'GET', path, act: answerActs.read, handle: (request) => writePage(request) },
    { method: 'POST', path: `${path}/voorbeeld`, act: answerActs.write, handle: preview },
    { method: 'POST', path, act: answerActs.write, handle: send },
    { method: 'GET', path: '/werk/antwoorden/:id/wie', act: answerActs.read, handle: told },
    {
      method: 'POST',
      path: '/werk/antwoorden/:id/ook-later',
      act: answerActs.write,
      async handle(request) {
        await sendToLate(house, request.actor, idOf(request));
        const { target_type, target_id } = await loadAnswer(house, idOf(request));
        const to = addressOf({ type: target_type, id: target_id });
        return { kind: 'redirect', to, notice: { kind: 'ok', text: answerTexts(request.language).sending } };
      },
    },
    {
      method: 'GET',
      path: '/onbeantwoord',
      act: answerActs.count,
      async handle({ actor, language }) {
        const body = <UnexplainedPage counts={await needs.counts()} mayReach={may(actor, answerActs.write)} />;
        return { kind: 'page', title: answerTexts(language).unexplained, body };
      },
    },
  ];
}

function typeOf(request: WebRequest): TargetType {
  const { type } = request.params;
  if (type === 'theme' || type === 'hardship') return type;
  throw new Refusal('not-found', { nl: 'Dit bestaat niet.', en: 'This does not exist.' });
}

function idOf(request: WebRequest): string {
  return request.params['id'] ?? '';
}
