import { LinkList, Section, showNumber, Small, usePage } from '../../../ui/index.ts';
import { addressOf, type Question } from '../question/question.ts';
import { libraryTexts } from '../texts/index.ts';
import { mostRows } from './download.ts';

/** What else can be done with a result: download it, follow it, share it. */
export function TakeAlong({ question, total }: { readonly question: Question; readonly total: number }) {
  const { language } = usePage();
  const t = libraryTexts(language);
  const whole = { ...question, page: 1 };
  const follow = [
    { href: addressOf(whole, '/zoeken.atom'), text: t.atom },
    { href: addressOf(whole, '/zoeken/bericht'), text: t.mail },
  ];
  const download = [
    { href: addressOf(whole, '/zoeken.csv'), text: t.csv },
    { href: addressOf(whole, '/zoeken.json'), text: t.json },
  ];
  const most = showNumber(mostRows, language);
  return (
    <div class="wk-take">
      <Section id="meenemen" title={t.take}>
        <p class="utrecht-paragraph">
          {total > mostRows ? t.takeMore(showNumber(total, language), most) : t.takeText(most)}
        </p>
        <LinkList links={total > 0 ? [...download, ...follow] : follow} />
        <Small>{t.share}</Small>
      </Section>
    </div>
  );
}
