import { Link, List, Paragraph, Section, usePage } from '../../../ui/index.ts';
import { showNumber } from '../signal.ts';
import { signalTexts } from '../texts/index.ts';
import type { CopyOf } from './copies.query.ts';

/** Which other signals tell the same in the same words; nothing where there are none. */
export function CopiesSection({ copies }: { readonly copies: readonly CopyOf[] }) {
  const t = signalTexts(usePage().language).copies;
  if (copies.length === 0) return null;
  return (
    <Section id="kopieen" title={t.title}>
      <Paragraph>{t.help}</Paragraph>
      <List
        items={copies.map(({ id, number, kind, side }) => (
          <>
            <Link href={`/werk/signalen/${id}`}>{showNumber(number)}</Link>: {t[side][kind]}
          </>
        ))}
      />
    </Section>
  );
}
