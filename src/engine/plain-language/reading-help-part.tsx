import { Details, Heading, List, Paragraph, Quote, Small, usePage } from '../../ui/index.ts';
import { readingHelp } from './reading-help.ts';
import { readingTexts } from './texts/index.ts';

/** Help for who writes a text that many will read: what makes it hard, and a simpler word. It never stops anything. */
export function ReadingHelpPart({
  text,
  open = false,
}: {
  readonly text: string;
  readonly open?: boolean | undefined;
}) {
  const t = readingTexts(usePage().language);
  const help = readingHelp(text);
  if (help === null) return null;
  const { label, score, sentences, words } = help;
  return (
    <Details summary={t.summary(t.labels[label])} open={open}>
      <Small>{t.indication(String(score))}</Small>
      {sentences.length === 0 && words.length === 0 ? <Paragraph>{t.nothing}</Paragraph> : null}
      {sentences.length === 0 ? null : (
        <>
          <Heading level={3} look={4}>
            {t.sentences}
          </Heading>
          {sentences.map((one) => (
            <Quote source={one.reasons.map((reason) => t.reasons[reason]).join('; ')}>{one.text}</Quote>
          ))}
        </>
      )}
      {words.length === 0 ? null : (
        <>
          <Heading level={3} look={4}>
            {t.words}
          </Heading>
          <List
            items={words.map(({ word, simpler }) => (simpler === null ? t.rare(word) : t.simpler(word, simpler)))}
          />
        </>
      )}
    </Details>
  );
}
