import type { Command } from '../../engine/module/command.ts';
import { duplicatesCommand, replyCommand } from './duplicates.command.ts';
import { commitmentsCommand } from './commitments.command.ts';
import { dossierCommand, maskCommand, namesCommand } from './names.command.ts';
import { rankCommand } from './rank.command.ts';
import { readingCommand, summaryCommand } from './reading.command.ts';
import { reviewCommand } from './review.command.ts';
import { sentencesCommand } from './sentences.command.ts';
import { campaignsCommand, groupsCommand } from './themes.command.ts';
import { splitCommand, stemCommand } from './words.command.ts';

/** The commands about text, `weerklank text …`; each subject has its own file beside this one. */
export const textCommands: readonly Command[] = [
  sentencesCommand,
  namesCommand,
  maskCommand,
  dossierCommand,
  stemCommand,
  splitCommand,
  rankCommand,
  readingCommand,
  summaryCommand,
  commitmentsCommand,
  groupsCommand,
  campaignsCommand,
  duplicatesCommand,
  replyCommand,
  reviewCommand,
];
