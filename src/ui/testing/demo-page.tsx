import {
  Alert,
  Badge,
  Callout,
  Details,
  EmptyState,
  Heading,
  Lead,
  Link,
  LinkList,
  List,
  Marked,
  Paragraph,
  PersonLine,
  PlainText,
  ProgressBar,
  Quote,
  Section,
  Small,
  Stack,
  StateBadge,
  Tabs,
} from '../index.ts';
import { DemoForm } from './demo-form.tsx';
import { DemoPictures } from './demo-pictures.tsx';
import { DemoRecords } from './demo-records.tsx';

/** Every component of the page kit on one page, for eyes, for axe and for hostile texts. */
export function DemoPage({
  text = 'Toeslag terugbetalen terwijl er niets veranderde',
}: {
  readonly text?: string | undefined;
}) {
  return (
    <>
      <Heading level={1}>{text}</Heading>
      <Lead>
        Vierendertig mensen vertelden hetzelfde verhaal. Hier ziet u wat er misgaat, wie het oplost en wanneer.
      </Lead>
      <Stack side>
        <StateBadge tone="warning">Wordt opgelost</StateBadge>
        <StateBadge tone="negative">Te laat</StateBadge>
        <StateBadge tone="positive">Opgelost</StateBadge>
        <StateBadge tone="info">Nieuw</StateBadge>
        <StateBadge tone="quiet">Concept</StateBadge>
        <Badge>Inkomen</Badge>
      </Stack>
      <Tabs
        tabs={[
          { href: '#a', text: 'Verhaal', current: true },
          { href: '#b', text: 'Signalen', current: false, count: 34 },
          { href: '#c', text: 'Geschiedenis', current: false },
        ]}
      />
      <Section id="berichten" title="Berichten">
        <Alert kind="ok" title="Uw signaal is ontvangen">
          Bewaar de code hieronder. Daarmee ziet u straks ons antwoord.
        </Alert>
        <Alert kind="info">Wij lezen elk signaal. U hoort binnen drie weken van ons.</Alert>
        <Alert kind="warning" title="De termijn is voorbij">
          Dit had op 1 oktober 2026 klaar moeten zijn.
        </Alert>
        <Alert kind="error">De bijlage is niet opgeslagen. Probeer het nog een keer.</Alert>
        <Callout title="Wat u nodig hebt">
          <List items={['Vijf minuten', 'Geen account', text]} />
        </Callout>
      </Section>
      <Section id="tekst" title="Tekst">
        <Paragraph>
          De wet zegt dat het <Link href="/wet">toetsingsinkomen</Link> telt.{' '}
          <Marked text={text} hits={[{ from: 0, to: 7 }]} />.
        </Paragraph>
        <Quote source={<Link href="/plannen/1">Beleidsplan Zekerheid, regel 41</Link>}>“{text}”</Quote>
        <PlainText text={`${text}\nEn nog een regel.\n\nEn een alinea.`} />
        <Small>Bijgewerkt op 23 november 2026.</Small>
        <LinkList
          links={[
            { href: '/a', text, note: 'Met een regel uitleg.' },
            { href: '/b', text: 'Alle beloften' },
          ]}
        />
        <Details summary="Hoe komen wij aan dit getal?">
          <Paragraph>Wij tellen elk signaal één keer.</Paragraph>
        </Details>
        <ProgressBar label="Gelezen" done={1234} total={1500} />
        <PersonLine name={text} role="coördinator" organisation="Gemeente Waterhoven" />
        <EmptyState title="Nog geen signalen" action={<Link href="/signalen/nieuw">Vertel wat er misgaat</Link>}>
          Zodra iemand iets vertelt, ziet u het hier.
        </EmptyState>
      </Section>
      <DemoRecords text={text} />
      <DemoPictures text={text} />
      <DemoForm text={text} />
    </>
  );
}
