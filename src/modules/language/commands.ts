import type { Command } from '../../engine/module/command.ts';

/** The commands about text, `weerklank text …`; each is read only when asked for, so that it starts at once. */
const subjects: Readonly<Record<string, () => Promise<Command>>> = {
  sentences: async () => (await import('./sentences.command.ts')).sentencesCommand,
  names: async () => (await import('./names.command.ts')).namesCommand,
  mask: async () => (await import('./names.command.ts')).maskCommand,
  dossier: async () => (await import('./names.command.ts')).dossierCommand,
  stem: async () => (await import('./words.command.ts')).stemCommand,
  split: async () => (await import('./words.command.ts')).splitCommand,
  rank: async () => (await import('./rank.command.ts')).rankCommand,
  reading: async () => (await import('./reading.command.ts')).readingCommand,
  summary: async () => (await import('./reading.command.ts')).summaryCommand,
  commitments: async () => (await import('./commitments.command.ts')).commitmentsCommand,
  groups: async () => (await import('./themes.command.ts')).groupsCommand,
  campaigns: async () => (await import('./themes.command.ts')).campaignsCommand,
  duplicates: async () => (await import('./duplicates.command.ts')).duplicatesCommand,
  threads: async () => (await import('./threads.command.ts')).threadsCommand,
  reply: async () => (await import('./duplicates.command.ts')).replyCommand,
  review: async () => (await import('./review.command.ts')).reviewCommand,
};

/** The command about this subject alone, or all of them where there is none of that name. */
export function textCommands(subject = ''): Promise<Command[]> {
  const one = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  return Promise.all((one ? [one] : Object.values(subjects)).map((read) => read()));
}
