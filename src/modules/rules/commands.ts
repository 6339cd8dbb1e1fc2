import type { Command } from '../../engine/module/command.ts';
import { askLaw } from './ask-law/ask-law.command.ts';
import { checkLaws } from './check-laws/check-laws.command.ts';
import { runLaw } from './run-law/run-law.command.ts';
import { testLaws } from './test-laws/test-laws.command.ts';
import { verifyReceipts } from './verify-receipt/verify-receipt.command.ts';

/** The commands about rules: check, test, run, ask and verify laws. */
export const lawCommands: readonly Command[] = [checkLaws, testLaws, runLaw, askLaw, verifyReceipts];
