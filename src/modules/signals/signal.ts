import type { IsoDate, IsoMoment } from '../../kernel/dates.ts';
import { addDays } from '../../kernel/dates.ts';
import { fail, ok, type Result } from '../../kernel/result.ts';

/** received: nobody answered yet · answered: told what is done · withdrawn: taken back by the reporter. */
export type SignalState = 'received' | 'answered' | 'withdrawn';
export type Channel = 'web' | 'api' | 'import' | 'professional';
/** How bad it is, in the reporter's own judgement. */
export const severities = ['annoying', 'serious', 'urgent'] as const;
export type Severity = (typeof severities)[number];
/** The reporter's answer to "is it solved for you?". */
export const solvedAnswers = ['yes', 'partly', 'no'] as const;
export type SolvedAnswer = (typeof solvedAnswers)[number];

/** Days within which everyone who reports is answered (Awb art. 4:13 asks a reasonable term of at most eight weeks). */
export const answerTermDays = 56;

export interface Signal {
  readonly id: string;
  /** Counts up over the installation; shown as `S-000123`. */
  readonly number: number;
  readonly state: SignalState;
  readonly version: number;
  readonly channel: Channel;
  readonly language: 'nl' | 'en';
  readonly receivedAt: IsoMoment;
  readonly answerBefore: IsoDate;
  readonly answeredAt: IsoMoment | null;
  readonly severity: Severity;
  readonly place: string | null;
  /** The organisation that the reporter has trouble with, in their words. */
  readonly organisation: string | null;
  readonly since: string | null;
  readonly solved: SolvedAnswer | null;
  /** The masked copy: the only text that others see. Null once deleted after its term. */
  readonly story: string | null;
}

export type SignalAct =
  | { readonly kind: 'answer' }
  | { readonly kind: 'write'; readonly from: 'reporter' | 'staff' }
  | { readonly kind: 'correct' }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'say-solved'; readonly solved: SolvedAnswer };

export type SignalProblem = 'withdrawn' | 'deleted' | 'not-answered';

/** May this happen to this signal, and what then holds? Pure. */
export function decide(
  signal: Signal,
  act: SignalAct,
  now: IsoMoment,
): Result<Pick<Signal, 'state' | 'answeredAt' | 'solved'>, SignalProblem> {
  const same = { state: signal.state, answeredAt: signal.answeredAt, solved: signal.solved };
  if (signal.state === 'withdrawn') return fail('withdrawn');
  switch (act.kind) {
    case 'answer':
      return ok({ ...same, state: 'answered', answeredAt: signal.answeredAt ?? now });
    case 'write':
      return ok(same);
    case 'correct':
      return signal.story === null ? fail('deleted') : ok(same);
    case 'withdraw':
      return ok({ ...same, state: 'withdrawn' });
    case 'say-solved':
      return signal.state === 'answered' ? ok({ ...same, solved: act.solved }) : fail('not-answered');
  }
}

/** The last day for an answer to a signal received on a day. */
export function answerBefore(received: IsoDate): IsoDate {
  return addDays(received, answerTermDays);
}

/** True where the term has passed without an answer: such a signal counts as unexplained. */
export function isUnexplained(signal: Pick<Signal, 'state' | 'answerBefore'>, today: IsoDate): boolean {
  return signal.state === 'received' && signal.answerBefore < today;
}

export function showNumber(number: number): string {
  return `S-${String(number).padStart(6, '0')}`;
}
