import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { LawProblem } from '../reading/problem.ts';
import { asRecord, asRecords, asText, textOr } from '../reading/record.ts';
import { readYaml } from '../reading/yaml.ts';
import type { Value, ValueRecord } from '../values/value.ts';
import type { LawNote, NoteBody } from './note.ts';
import { noteFile } from './note-shape.ts';

/** Reads a file of notes (YAML, RegelRecht annotation schema). Problems name the file and the field. Never throws. */
export function readNotes(content: string, file: string): Result<readonly LawNote[], readonly LawProblem[]> {
  const yaml = readYaml(content);
  const base = { file, article: null, weight: 'error' as const };
  if (!yaml.ok) return fail([{ ...base, field: '', message: yaml.problem }]);
  const problems: LawProblem[] = [];
  noteFile(yaml.value, '', (field, nl, en) => problems.push({ ...base, field, message: { nl, en } }));
  if (problems.length > 0) return fail(problems);
  return ok(asRecords(asRecord(yaml.value)['annotations']).map(noteOf));
}

function noteOf(record: ValueRecord): LawNote {
  const target = asRecord(record['target']);
  const selector = asRecord(target['selector']);
  const prefix = asText(selector['prefix']);
  const suffix = asText(selector['suffix']);
  const hint = hintOf(asRecord(selector['regelrecht:hint']));
  const creator = asText(record['creator']) ?? asText(asRecord(record['creator'])['name']);
  return {
    motivation: textOr(record['motivation'], ''),
    law:
      textOr(target['source'], '')
        .replace(/^regelrecht:\/\//, '')
        .split(/[/#]/)[0] ?? '',
    quote: {
      exact: textOr(selector['exact'], ''),
      ...(prefix === null ? {} : { prefix }),
      ...(suffix === null ? {} : { suffix }),
    },
    ...(hint ? { hint } : {}),
    workflow: record['workflow'] === 'resolved' ? 'resolved' : 'open',
    ...(creator === null ? {} : { creator }),
    bodies: bodiesOf(record['body']),
  };
}

function hintOf(hint: ValueRecord): LawNote['hint'] {
  const article = /number=['"]([^'"]+)['"]/.exec(textOr(hint['value'], ''))?.[1];
  if (article === undefined) return undefined;
  const { start, end } = asRecord(hint['refinedBy']);
  return typeof start === 'number' && typeof end === 'number' ? { article, start, end } : { article };
}

function bodiesOf(value: Value | undefined): NoteBody[] {
  const bodies = Array.isArray(value) ? asRecords(value) : [asRecord(value)];
  return bodies.map((body) => {
    const said = asText(body['value']);
    const source = asText(body['source']);
    return {
      purpose: textOr(body['purpose'], ''),
      ...(said === null ? {} : { value: said }),
      ...(source === null ? {} : { source }),
    };
  });
}
