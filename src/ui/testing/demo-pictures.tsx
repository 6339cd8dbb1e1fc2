import { BarChart, CompareChart, DeadlineChart, MonthChart, Section, SmallMultiples } from '../index.ts';

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const wave = (start: number) => months.map((_, index) => Math.round(start + index * 3 + 12 * Math.sin(index + start)));

/** The demo page's pictures. */
export function DemoPictures({ text }: { readonly text: string }) {
  return (
    <Section id="beelden" title="Beelden">
      <BarChart
        title="Signalen per oorzaak"
        description={`Samenloop komt het meest voor. ${text}`}
        heads={['Oorzaak', 'Signalen']}
        bars={[
          { text, value: 412, accent: true },
          { text: 'Termijn', value: 233 },
          { text: 'Digitale toegang', value: 97 },
          { text: 'Overgang', value: 0 },
        ]}
      />
      <CompareChart
        title="Ons cijfer naast een ander"
        description={`Meestal beter. ${text}`}
        heads={['Wat', 'Ons cijfer', 'Ander cijfer']}
        rows={[
          { text, value: 0.92, shown: '0,92', beside: 0.556, besideShown: '0,556' },
          { text: 'Zonder vergelijking', value: 1, shown: '100%', beside: null, besideShown: '' },
        ]}
      />
      <MonthChart
        title="Signalen per maand"
        description="Het aantal groeit sinds maart."
        monthHead="Maand"
        months={months}
        series={[{ name: text, values: wave(20) }]}
      />
      <MonthChart
        title="Ontvangen en beantwoord"
        description="Wij beantwoorden sinds de zomer meer dan er binnenkomt."
        monthHead="Maand"
        months={months}
        series={[
          { name: 'Ontvangen', values: wave(30) },
          { name: 'Beantwoord', values: wave(12) },
        ]}
      />
      <DeadlineChart
        title="Beloften en hun termijn"
        description="Eén belofte is te laat."
        heads={['Belofte', 'Van', 'Tot', 'Stand']}
        today="2026-11-23"
        todayText="vandaag"
        bars={[
          { text, from: '2026-01-15', until: '2026-10-01', state: 'Te laat', tone: 'late' },
          { text: 'Eén loket per gemeente', from: '2026-05-01', until: '2027-04-01', state: 'Loopt', tone: 'open' },
          { text: 'Brieven op B1', from: '2026-02-01', until: '2026-07-01', state: 'Klaar', tone: 'done' },
        ]}
      />
      <SmallMultiples
        title="Zes gemeenten"
        description="In Waterhoven groeit het snel."
        monthHead="Maand"
        months={months}
        series={['Waterhoven', 'Duinrade', 'Lindeveen', 'Oud-Kerkem', text].map((name, place) => ({
          name,
          values: wave(place * 9),
        }))}
      />
    </Section>
  );
}
