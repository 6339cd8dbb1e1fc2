import { ShareText, Table, usePage } from '../../../ui/index.ts';
import { signalTexts } from '../texts/index.ts';
import { byHand, type Mark } from './mark.ts';

interface MarkListProps {
  readonly marks: readonly Mark[];
  /** The story as written; without it the passages themselves are not shown. */
  readonly story?: string | undefined;
  readonly quietCaption?: boolean | undefined;
}

/** What is covered, of what kind it is, and why, in words. */
export function MarkList({ marks, story, quietCaption }: MarkListProps) {
  const t = signalTexts(usePage().language);
  const passage = {
    header: t.desk.markText,
    rowHeader: true,
    cell: ({ start, end }: Mark) => story?.slice(start, end),
  };
  return (
    <Table
      caption={t.desk.marked}
      quietCaption={quietCaption}
      rows={marks}
      columns={[
        ...(story === undefined ? [] : [passage]),
        { header: t.desk.markKind, rowHeader: story === undefined, cell: ({ kind }) => t.marks.kinds[kind] },
        { header: t.desk.markWhy, cell: ({ reason }) => whyOf(reason, t.marks) },
        {
          header: t.desk.markSure,
          kind: 'number',
          cell: ({ reason, confidence }) => (reason === byHand ? '–' : <ShareText share={confidence} />),
        },
      ]}
    />
  );
}

type MarkTexts = ReturnType<typeof signalTexts>['marks'];

/** The reason in words; a key without words of its own is said in general. */
export function whyOf(reason: string, t: MarkTexts): string {
  return (t.reasons as Readonly<Record<string, string>>)[reason] ?? t.otherReason;
}
