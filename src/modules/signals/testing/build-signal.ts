import { anyone } from '../../../engine/access/access.ts';
import { openTestHouse, type TestHouse } from '../../../engine/module/testing/test-house.ts';
import { answerBefore, type Signal } from '../signal.ts';
import { signalMigrations } from '../index.ts';
import type { SignalInput } from '../submit-signal/signal-input.ts';
import { submitSignal } from '../submit-signal/submit-signal.action.ts';

/** A signal that was received and not answered; what is not given is ordinary. */
export function buildSignal(overrides: Partial<Signal> = {}): Signal {
  const receivedAt = overrides.receivedAt ?? '2026-11-01T10:00:00.000Z';
  return {
    ...{ id: 'signal-1', number: 1, state: 'received', version: 1, channel: 'web', language: 'nl', receivedAt },
    ...{ answerBefore: answerBefore(receivedAt.slice(0, 10)), answeredAt: null, severity: 'serious', place: null },
    ...{ organisation: null, since: null, solved: null, story: 'Mijn toeslag is ineens gestopt.' },
    ...overrides,
  };
}

export const signalHouse = (): Promise<TestHouse> => openTestHouse(signalMigrations);

/** Sends a signal as anybody would, by the web. */
export async function send(
  house: TestHouse,
  input: Partial<SignalInput> = {},
): Promise<{ readonly id: string; readonly receipt: string }> {
  const { id, receipt } = await submitSignal(
    house,
    anyone,
    { story: 'Mijn toeslag is ineens gestopt en ik weet niet waarom.', severity: 'serious', language: 'nl', ...input },
    { channel: 'web' },
  );
  return { id, receipt: receipt ?? '' };
}
