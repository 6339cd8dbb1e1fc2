import { splitReply } from '../../../knowledge/duplicates/index.ts';
import { Details, PlainText, usePage } from '../../../ui/index.ts';
import { signalTexts } from '../texts/index.ts';

/** A text as somebody sent it: what they wrote now first, what they quoted or signed with folded away below. */
export function StoryText({ text }: { readonly text: string }) {
  const t = signalTexts(usePage().language).copies;
  const { reply } = splitReply(text);
  const quoted = reply.trim() !== '' && reply.trim() !== text.trim();
  if (!quoted) return <PlainText text={text} />;
  return (
    <>
      <PlainText text={reply} />
      <Details summary={t.quoted}>
        <PlainText text={text} />
      </Details>
    </>
  );
}
