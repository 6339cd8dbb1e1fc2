import type { FieldProblem } from '../../../kernel/errors.ts';
import { Button, Checkboxes, Details, Form, Hidden, Select, TextField, usePage } from '../../../ui/index.ts';
import { signalTexts } from '../texts/index.ts';
import type { OriginalStory } from '../view-signal/read-personal.query.ts';
import { whyOf } from './mark-list.tsx';
import { markKinds } from './mark.ts';

interface ChangeProps {
  readonly id: string;
  readonly version: number;
  readonly original: OriginalStory;
  readonly problems: readonly FieldProblem[];
  readonly values: URLSearchParams;
}

/** Where a coordinator takes covers back and adds them. */
export function ChangeMarksForm({ id, version, original, problems, values }: ChangeProps) {
  const t = signalTexts(usePage().language);
  const { story, marks } = original;
  const own = problems.filter(({ field }) => ['cover', 'kind', 'uncover'].includes(field));
  return (
    <Details summary={t.marks.change} open={own.length > 0}>
      <Form action={`/werk/signalen/${id}/afdekken`} id="marks" problems={own} values={values}>
        <Hidden name="version" value={String(version)} />
        {marks.length === 0 ? null : (
          <Checkboxes
            name="uncover"
            label={t.marks.uncover}
            help={t.marks.uncoverHelp}
            optional
            choices={marks.map(({ start, end, kind, reason }) => ({
              value: `${start}-${end}`,
              text: `${story.slice(start, end)} (${t.marks.kinds[kind]})`,
              help: whyOf(reason, t.marks),
            }))}
          />
        )}
        <TextField name="cover" label={t.marks.cover} help={t.marks.coverHelp} optional maxLength={200} />
        <Select
          name="kind"
          label={t.marks.coverKind}
          optional
          choices={markKinds.map((value) => ({ value, text: t.marks.kinds[value] }))}
        />
        <Button>{t.marks.save}</Button>
      </Form>
    </Details>
  );
}
