import {
  ButtonLink,
  Card,
  CardGrid,
  DateText,
  Hero,
  Link,
  Section,
  showNumber,
  Stat,
  StatRow,
  usePage,
} from '../../../ui/index.ts';
import type { PublicFigures } from '../needs.ts';
import { addressOf, emptyQuestion } from '../question/question.ts';
import type { Words } from '../question/words.ts';
import { SearchForm } from '../search/search-form.tsx';
import { plainText } from '../search/search.presenter.ts';
import { libraryTexts } from '../texts/index.ts';
import type { HomeView } from './home.query.ts';
import { LoopPicture, LoopSteps } from './loop-picture.tsx';

/** The front page: tell, search, see how things stand, and how the loop works. */
export function HomePage({ view, words }: { readonly view: HomeView; readonly words: Words }) {
  const t = libraryTexts(usePage().language).home;
  return (
    <div class="wk-stack wk-gap-large">
      <Hero
        title={t.title}
        lead={t.lead}
        actions={
          <>
            <ButtonLink href="/melden">{t.tell}</ButtonLink>
            <ButtonLink href="/volgen" look="secondary">
              {t.follow}
            </ButtonLink>
          </>
        }
      />
      <div class="wk-home-search">
        <SearchForm question={emptyQuestion} id="thuis" bare label={t.searchTitle} />
        <p class="wk-home-search__help">
          {t.searchHelp} {t.examples}{' '}
          {t.exampleTexts.split('|').map((text, place) => (
            <>
              {place > 0 ? ' · ' : ''}
              <Link href={addressOf({ ...emptyQuestion, text })}>{text}</Link>
            </>
          ))}
        </p>
      </div>
      {view.figures ? <Figures figures={view.figures} /> : null}
      <Section id="kring" title={t.loopTitle}>
        <p class="utrecht-paragraph">{t.loopText}</p>
        <div class="wk-loop-block">
          <LoopPicture />
          <LoopSteps />
        </div>
      </Section>
      {view.kinds.length > 0 ? <Kinds kinds={view.kinds} /> : null}
      {view.newest.length > 0 ? <Newest view={view} words={words} /> : null}
    </div>
  );
}

function Figures({ figures }: { readonly figures: PublicFigures }) {
  const { language } = usePage();
  const t = libraryTexts(language).home;
  return (
    <Section id="stand" title={t.figuresTitle}>
      <StatRow>
        <Stat figure={showNumber(figures.received, language)} label={t.received} />
        <Stat figure={showNumber(figures.answered, language)} label={t.answered} />
        <Stat
          figure={showNumber(figures.unexplained, language)}
          label={t.unexplained}
          explanation={t.unexplainedHow}
          href="/onbeantwoord"
        />
      </StatRow>
    </Section>
  );
}

function Kinds({ kinds }: Pick<HomeView, 'kinds'>) {
  const { language } = usePage();
  const t = libraryTexts(language).home;
  return (
    <Section id="lezen" title={t.countsTitle}>
      <ul class="wk-kinds">
        {kinds.map(({ text, count, href }) => (
          <li>
            <a class="wk-kind" href={href}>
              <span class="wk-kind__count">{showNumber(count, language)}</span> <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Newest({ view, words }: { readonly view: HomeView; readonly words: Words }) {
  const t = libraryTexts(usePage().language).home;
  return (
    <Section id="nieuw" title={t.newest}>
      <CardGrid>
        {view.newest.map((hit) => (
          <Card
            title={plainText(hit.title)}
            href={hit.url}
            above={
              <>
                <span>{words.kind(hit.type)}</span>
                <DateText date={hit.date} />
              </>
            }
          >
            <p>{shortened(plainText(hit.snippet))}</p>
          </Card>
        ))}
      </CardGrid>
      <Link href={addressOf(emptyQuestion)}>{t.newestMore}</Link>
    </Section>
  );
}

const longest = 160;

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > 0 ? space : longest)} …`;
}
