import { z } from 'zod';
import { findFunctions, findInDossier, findPersonalData, maskText } from '../../knowledge/personal-data/index.ts';
import type { PersonalSpan } from '../../knowledge/personal-data/index.ts';
import { lineCommand } from './line-command.ts';

/** The shape of a line with a text and, if known, names of people in it. */
const namesLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  names: z.array(z.string()).max(100_000).optional(),
});

/** The shape of a line with texts that belong together. */
const dossierLine = z.object({
  id: z.union([z.string(), z.number()]),
  texts: z.array(z.string()).max(100_000),
  names: z.array(z.string()).max(100_000).optional(),
});

/** `text names`: {id, text, names?} → {id, spans: [{start, end, type, text, confidence, reason}]}. */
export const namesCommand = lineCommand({
  name: 'names',
  summary:
    'Find personal data: persons, addresses, numbers; JSON lines {id, text, names?} → {id, spans: [{start, end, type, text, confidence, reason}]}',
  line: { id: '1', text: 'Mevrouw De Vries (bsn 111222333) belde wethouder Bakker.' } as z.infer<typeof namesLine>,
  shape: namesLine,
  options: [{ flags: '--functions', help: 'Give functions apart from persons as well, as type "function"' }],
  answer: ({ id, text, names = [] }, options) => {
    const spans = findPersonalData(text, { names }).map(asLine);
    if (options['functions'] !== true) return { id, spans };
    const functions = findFunctions(text).map(({ official, ...span }) => ({
      ...span,
      type: 'function',
      confidence: 0.9,
      reason: official ? 'public-office' : 'function-word',
    }));
    return { id, spans: [...spans, ...functions].sort((a, b) => a.start - b.start) };
  },
});

/** `text mask`: {id, text, names?} → {id, text, spans}: what was found is replaced by its kind in brackets. */
export const maskCommand = lineCommand({
  name: 'mask',
  summary: 'Replace personal data by its kind in brackets; JSON lines {id, text, names?} → {id, text, spans}',
  line: { id: '1', text: 'Bel Jan de Vries op 06-12345678.' } as z.infer<typeof namesLine>,
  shape: namesLine,
  answer: ({ id, text, names = [] }) => {
    const spans = findPersonalData(text, { names });
    return { id, text: maskText(text, spans), spans: spans.map(asLine) };
  },
});

/** `text dossier`: {id, texts, names?} → {id, spans: one list a text}: names of one text are found in all. */
export const dossierCommand = lineCommand({
  name: 'dossier',
  summary: 'Find personal data in texts that belong together; JSON lines {id, texts, names?} → {id, spans}',
  line: { id: '1', texts: ['Van: Jan de Vries <jan@voorbeeld.nl>', 'De Vries belde. Jan is boos.'] } as z.infer<
    typeof dossierLine
  >,
  shape: dossierLine,
  answer: ({ id, texts, names = [] }) => ({
    id,
    spans: findInDossier(texts, { names }).map((spans) => spans.map(asLine)),
  }),
});

function asLine({ kind, ...span }: PersonalSpan): Omit<PersonalSpan, 'kind'> & { readonly type: string } {
  return { ...span, type: kind };
}
