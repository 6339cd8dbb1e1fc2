import type { Command } from '../../engine/module/command.ts';
import { testLaws } from './test-laws/test-laws.command.ts';

/** The commands about rules: check, test, run, ask and verify laws. */
export const lawCommands: readonly Command[] = [testLaws];
