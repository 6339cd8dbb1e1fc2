import type { FieldProblem } from '../../../kernel/errors.ts';
import { Button, FileField, Form, Heading, Lead, NumberField, TextField, usePage } from '../../../ui/index.ts';
import { planTexts } from '../texts/index.ts';

interface ImportProps {
  readonly values: URLSearchParams;
  readonly problems: readonly FieldProblem[];
  readonly maxBytes: number;
  readonly organisation: string;
}

export function ImportPage({ values, problems, maxBytes, organisation }: ImportProps) {
  const t = planTexts(usePage().language);
  const filled = values.has('publisher') ? values : { publisher: organisation };
  return (
    <>
      <Heading level={1}>{t.import}</Heading>
      <Lead>{t.importLead}</Lead>
      <Form action="/plannen/inlezen" files values={filled} problems={problems}>
        <FileField
          name="file"
          label={t.file}
          help={t.fileHelp}
          accept=".pdf,.docx,.html,.htm,.md,.txt"
          maxBytes={maxBytes}
        />
        <TextField name="publisher" label={t.publisher} help={t.publisherHelp} maxLength={200} />
        <NumberField name="year" label={t.year} help={t.yearHelp} />
        <TextField name="title" label={t.title} help={t.titleHelp} optional maxLength={200} />
        <Button>{t.send}</Button>
      </Form>
    </>
  );
}
