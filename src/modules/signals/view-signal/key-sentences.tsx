import { summary } from '../../../knowledge/dutch/index.ts';
import { Callout, Heading, Quote, Small, usePage } from '../../../ui/index.ts';
import { signalTexts } from '../texts/index.ts';

/** Shorter stories are read sooner than they are summed up. */
const long = 1_200;
const count = 3;

/** The sentences that carry a long story, literally; the story itself stands below. */
export function KeySentences({ story }: { readonly story: string }) {
  const t = signalTexts(usePage().language).copies;
  const found = story.length < long ? [] : summary(story, count);
  if (found.length === 0) return null;
  return (
    <Callout>
      <Heading level={3} look={4}>
        {t.keySentences}
      </Heading>
      {found.map(({ text }) => (
        <Quote>{text}</Quote>
      ))}
      <Small>{t.keySentencesHelp}</Small>
    </Callout>
  );
}
