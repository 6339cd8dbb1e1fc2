import type { AlgorithmFacts } from '../algorithm.ts';
import {
  Button,
  Card,
  CardGrid,
  EmptyState,
  Filters,
  Heading,
  Hidden,
  Lead,
  Link,
  LinkList,
  Paragraph,
  Section,
  StateBadge,
  WithAside,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import { algorithmIds } from '../algorithm.ts';
import { algorithmTexts, wordsOf } from '../texts/index.ts';
import { facetsOf } from './facets.ts';
import { FiguresPicture } from './figures.tsx';
import { addressOf, deciderOf, type AlgorithmQuestion } from './question.ts';

interface ListProps {
  readonly question: AlgorithmQuestion;
  readonly found: readonly AlgorithmFacts[];
}

/** All algorithms: search, filters, one card each, and the figures in one picture. */
export function AlgorithmsPage({ question, found }: ListProps) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const empty = { text: '', state: null, decides: null, personalData: null };
  const aside = (
    <Filters facets={facetsOf(question, language)} clearHref={addressOf({ ...empty, text: question.text })} />
  );
  return (
    <div class="wk-stack">
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <SearchBox question={question} />
      <WithAside aside={aside} asideLabel={t.stateFacet}>
        <Heading level={2} id="gevonden">
          {t.found(showNumber(found.length, language), showNumber(algorithmIds.length, language))}
        </Heading>
        {found.length === 0 ? (
          <EmptyState title={t.none} action={<Link href="/algoritmen">{t.clear}</Link>}>
            {t.noneHelp}
          </EmptyState>
        ) : (
          <CardGrid one>
            {found.map((one) => (
              <AlgorithmCard algorithm={one} />
            ))}
          </CardGrid>
        )}
      </WithAside>
      <Section id="cijfers" title={t.figuresShort}>
        <FiguresPicture />
      </Section>
      <Section id="gegevens" title={t.data}>
        <Paragraph>{t.dataHelp}</Paragraph>
        <LinkList
          links={[
            { href: '/algoritmen.json', text: t.downloadJson },
            { href: '/algoritmen.csv', text: t.downloadCsv },
            { href: '/algoritmen/cijfers.csv', text: t.downloadFigures },
          ]}
        />
      </Section>
    </div>
  );
}

function AlgorithmCard({ algorithm }: { readonly algorithm: AlgorithmFacts }) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const { id, state } = algorithm;
  const words = wordsOf(id, language);
  const role = deciderOf(algorithm);
  return (
    <Card
      title={words.name}
      href={`/algoritmen/${id}`}
      above={<StateBadge tone={state === 'in-use' ? 'positive' : 'neutral'}>{t.states[state]}</StateBadge>}
      below={role === 'nobody' ? t.nobody : t.decidedBy(t.roles[role])}
    >
      <Paragraph>{words.short}</Paragraph>
    </Card>
  );
}

function SearchBox({ question }: { readonly question: AlgorithmQuestion }) {
  const t = algorithmTexts(usePage().language);
  const kept = new URL(addressOf({ ...question, text: '' }), 'http://x').searchParams;
  return (
    <form class="wk-find" action="/algoritmen" method="get">
      <label class="wk-find__label" for="algoritme-q">
        {t.search}
      </label>
      <div class="wk-find__row">
        <input
          class="utrecht-textbox wk-input wk-find__box"
          id="algoritme-q"
          name="q"
          type="search"
          value={question.text}
          maxLength={200}
          autoComplete="off"
        />
        <Button>{t.searchButton}</Button>
      </div>
      {[...kept].map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
    </form>
  );
}
