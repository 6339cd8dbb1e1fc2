import {
  Card,
  CardGrid,
  DataList,
  DateText,
  Filters,
  Link,
  MoneyText,
  NumberText,
  Pagination,
  Section,
  Stat,
  StatRow,
  StateBadge,
  Table,
  Timeline,
  WithAside,
} from '../index.ts';

const rows = [
  { title: 'Samenloop van twee toeslagen', count: 34, since: '2026-03-02', cost: 125050 },
  { title: 'Brief komt na de termijn', count: 12, since: '2026-06-18', cost: 4000 },
  { title: 'Geen gesprek zonder DigiD', count: 1208, since: '2025-11-30', cost: 0 },
];

/** The demo page's records, lists and figures. */
export function DemoRecords({ text }: { readonly text: string }) {
  const columns = [
    {
      header: 'Patroon',
      cell: (row: (typeof rows)[0]) => <Link href="/p">{row.title}</Link>,
      rowHeader: true,
      sort: { href: '?s=t', state: 'ascending' as const },
    },
    { header: 'Stand', cell: () => <StateBadge tone="info">Nieuw</StateBadge> },
    { header: 'Sinds', cell: (row: (typeof rows)[0]) => <DateText date={row.since} /> },
    { header: 'Schade', cell: (row: (typeof rows)[0]) => <MoneyText cents={row.cost} />, kind: 'number' as const },
    {
      header: 'Signalen',
      cell: (row: (typeof rows)[0]) => <NumberText value={row.count} />,
      kind: 'number' as const,
      sort: { href: '?s=n', state: 'none' as const },
    },
  ];
  return (
    <Section id="lijsten" title="Lijsten en cijfers">
      <StatRow>
        <Stat
          figure="0"
          label="Zonder antwoord"
          explanation="Signalen die langer dan drie weken wachten."
          href="/zonder-antwoord"
        />
        <Stat figure="1.508" label="Signalen dit jaar" explanation="Brieven van één actie tellen samen één keer." />
        <Stat figure="62%" label="Beloften op tijd" explanation="Nagekeken door iemand anders dan de eigenaar." />
      </StatRow>
      <WithAside
        asideLabel="Verfijn"
        aside={
          <Filters
            clearHref="?"
            facets={[
              {
                title: 'Onderwerp',
                options: [
                  { text, count: 34, href: '?o=1', chosen: true },
                  { text: 'Wonen', count: 1208, href: '?o=2', chosen: false },
                  { text: 'Zorg', count: 0, href: '?o=3', chosen: false },
                ],
              },
            ]}
          />
        }
      >
        <Table
          caption="Patronen, ernstigste eerst"
          columns={[...columns, { header: 'Tekst', cell: () => text }]}
          rows={rows}
          keys
        />
        <Pagination page={4} size={20} total={341} href={(page) => `?p=${String(page)}`} />
      </WithAside>
      <Table caption="Brede tabel" columns={columns} rows={rows} narrow="scroll" />
      <CardGrid>
        {rows.map((row) => (
          <Card
            title={row.title}
            href="/h"
            above={<StateBadge tone="warning">Wordt opgelost</StateBadge>}
            below={<span>34 signalen · sinds maart 2026</span>}
          >
            <p>{text}</p>
          </Card>
        ))}
      </CardGrid>
      <DataList
        items={[
          { term: 'Eigenaar', value: 'Ministerie van Samenhang' },
          { term: 'Oorzaak', value: text },
          {
            term: 'Bewijs',
            value: (
              <Link href="https://bewijs.example/" external>
                https://stukken.samenhang.example/halfjaarbericht-over-bestaanszekerheid-en-uitvoering
              </Link>
            ),
          },
        ]}
      />
      <Timeline
        entries={[
          {
            when: '2026-11-23T20:15:00.000Z',
            title: 'Antwoord gestuurd aan 34 mensen',
            by: text,
            tone: 'done',
            detail: 'Iedereen kreeg bericht.',
          },
          { when: '2026-10-01', title: 'Termijn verliep', tone: 'late' },
          { when: '2027-01-01', title: 'Wet gaat in', tone: 'open' },
        ]}
      />
    </Section>
  );
}
