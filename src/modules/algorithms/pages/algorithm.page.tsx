import {
  DataList,
  Heading,
  Lead,
  Link,
  LinkList,
  List,
  Paragraph,
  Section,
  StateBadge,
  showMonth,
  usePage,
} from '../../../ui/index.ts';
import type { StaffRole } from '../../../engine/access/access.ts';
import type { AlgorithmFacts } from '../algorithm.ts';
import { algorithmTexts, wordsOf } from '../texts/index.ts';
import { AlgorithmFigures } from './figures.tsx';
import { deciderOf } from './question.ts';

interface AlgorithmProps {
  readonly algorithm: AlgorithmFacts;
  /** Month since when this installation uses it, `2026-11`. */
  readonly since: string;
  /** Of whoever reads the page. */
  readonly roles: readonly StaffRole[];
}

/** One algorithm: what it does, how good it is, what it cannot do and who decides. */
export function AlgorithmPage({ algorithm, since, roles }: AlgorithmProps) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const { id, state } = algorithm;
  const words = wordsOf(id, language);
  return (
    <>
      <Heading level={1}>{words.name}</Heading>
      <Lead>{words.short}</Lead>
      <Paragraph>
        <StateBadge tone={state === 'in-use' ? 'positive' : 'neutral'}>{t.states[state]}</StateBadge>{' '}
        {t.stateHelp[state]}
      </Paragraph>
      <Section id="doet" title={t.what}>
        <Paragraph>{words.purpose}</Paragraph>
        <Places algorithm={algorithm} roles={roles} />
      </Section>
      <Section id="beslist" title={t.decides}>
        <Paragraph>{words.decides}</Paragraph>
        <Paragraph>{words.intervention}</Paragraph>
      </Section>
      <Section id="cijfers" title={t.figures}>
        <AlgorithmFigures id={id} />
      </Section>
      <Section id="grenzen" title={t.limits}>
        <List items={words.limits} />
      </Section>
      <Section id="hoe" title={t.how}>
        <Paragraph>{words.how}</Paragraph>
        <DataList
          items={[
            { term: t.input, value: words.input },
            { term: t.considerations, value: words.considerations },
            { term: t.risks, value: words.risks },
          ]}
        />
      </Section>
      <Section id="registratie" title={t.facts}>
        <RegistrationFacts algorithm={algorithm} since={since} />
      </Section>
    </>
  );
}

function Places({ algorithm: { places, commands }, roles }: Pick<AlgorithmProps, 'algorithm' | 'roles'>) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const shown = places.map(({ href, who, text }) => {
    const opens = who === undefined || who.some((role) => roles.includes(role));
    return href !== null && opens ? <Link href={href}>{text[language]}</Link> : text[language];
  });
  const named = commands.map((name) => <code>{`npx weerklank ${name}`}</code>);
  return (
    <>
      <Heading level={3}>{t.where}</Heading>
      <List items={[...shown, ...named]} />
    </>
  );
}

function RegistrationFacts({ algorithm, since }: Pick<AlgorithmProps, 'algorithm' | 'since'>) {
  const { language } = usePage();
  const t = algorithmTexts(language);
  const { id, state, category, law, licence, learned } = algorithm;
  const words = wordsOf(id, language);
  const role = deciderOf(algorithm);
  const items = [
    { term: t.state, value: t.states[state] },
    { term: t.since, value: state === 'in-use' ? showMonth(since, language) : t.developing },
    { term: t.decidesFacet, value: role === 'nobody' ? t.nobody : t.roles[role] },
    { term: t.category, value: t.categories[category] },
    {
      term: t.legal,
      value: (
        <>
          {words.legalBasis}{' '}
          {law === null ? null : (
            <Link href={law.link} external>
              {law.title}
            </Link>
          )}
        </>
      ),
    },
    { term: t.assessments, value: t.noAssessments },
    { term: t.learned, value: learned ? t.yes : t.no },
    { term: t.licence, value: licence },
    { term: t.contact, value: <Link href="/over">{t.contactText}</Link> },
  ];
  return (
    <>
      <DataList items={items} />
      <LinkList
        links={[
          { href: `/algoritmen/${id}/registratie.json`, text: t.registration },
          { href: `/algoritmen/${id}/kaart.txt`, text: t.cardText, note: t.card },
        ]}
      />
    </>
  );
}
