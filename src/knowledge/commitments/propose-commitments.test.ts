import { describe, expect, it } from 'vitest';
import { explainPaper, proposeCommitments, type SentenceKind } from './index.ts';

const facts = { planYear: 2026, publisher: 'gemeente Veldstad' };
const only = (text: string) => {
  const [first, ...rest] = proposeCommitments(text, facts);
  expect(rest).toEqual([]);
  if (first === undefined) throw new Error(`no proposal in: ${text}`);
  return first;
};

describe('proposeCommitments', () => {
  it.each([
    ['We bouwen vijfhonderd woningen.', 'We'],
    ['Hierover stuur ik voor 1 juli een brief.', 'ik'],
    ['Het kabinet komt met een agenda voor de kust.', 'Het kabinet'],
    ['Daarom zet het ministerie van Water in op droge kelders.', 'het ministerie van Water'],
    ['Er wordt een meldpunt opgericht.', undefined],
    ['Er komt een meldpunt voor huurders.', undefined],
    ['De werkwijze zal in 2026 worden uitgerold.', undefined],
    ['De regeling treedt op 1 januari 2027 in werking.', undefined],
    ['Het kabinet is voornemens de wet te wijzigen.', 'Het kabinet'],
    ['Het college wil meer bankjes plaatsen.', 'Het college'],
    ['Voor de bus is in 2026 12 miljoen euro beschikbaar.', undefined],
    ['Onder regie van het Rijk wordt een register gebouwd.', 'het Rijk'],
  ])('proposes %s', (text, actor) => {
    expect(only(text).actor.text).toBe(actor);
  });

  it('calls "we" the publisher and says when nobody is named', () => {
    expect(only('We openen een loket.').actor).toEqual({ text: 'We', name: 'gemeente Veldstad', how: 'publisher' });
    expect(only('Er wordt een loket geopend.').actor.how).toBe('passive');
  });

  it('cuts a sentence with two promises in two literal quotes that share an opening time', () => {
    const text = 'In 2026 schrappen we de toets en breiden we het register uit.';
    const found = proposeCommitments(text, facts);
    expect(found.map(({ quote }) => quote)).toEqual(['In 2026 schrappen we de toets', 'breiden we het register uit.']);
    expect(found.map(({ deadline }) => deadline.until)).toEqual(['2026-12-31', '2026-12-31']);
  });

  it.each([
    ['Wij dienen een wetsvoorstel in bij de Kamer.', 'bill'],
    ['De minister rapporteert jaarlijks aan de Kamer.', 'report-to-parliament'],
    ['Wij onderzoeken of de bijdrage omlaag kan.', 'research'],
    ['We investeren in dijken.', 'money'],
    ['We breiden het schaderegister uit.', 'register-or-system'],
    ['Er wordt een commissie ingesteld.', 'organisation'],
    ['We ondersteunen mantelzorgers.', 'support-or-subsidy'],
    ['We starten een campagne over veilig vuurwerk.', 'communication'],
    ['We zetten dat voort.', 'continuation'],
  ])('%s is %s', (text, action) => {
    expect(only(text).action).toBe(action);
  });

  it('tells concrete from directional, with reasons', () => {
    expect(only('We dienen voor de zomer een wetsvoorstel in.').firmness.level).toBe('concrete');
    const course = only('We werken aan meer vertrouwen.').firmness;
    expect(course).toEqual({ level: 'directional', reasons: ['effort-verb', 'no-instrument'] });
  });

  it('shows the words that made it propose', () => {
    const { cues } = only('In 2026 zal het kabinet een wetsvoorstel indienen.');
    expect(cues.map(({ role, text }) => `${role}: ${text}`)).toEqual([
      'deadline: In 2026',
      'modal: zal',
      'actor: het kabinet',
      'instrument: wetsvoorstel',
      'promise-verb: indienen',
    ]);
  });
});

describe('explainPaper', () => {
  it.each<[string, SentenceKind]>([
    ['Wonen en werken', 'heading'],
    ['De dienst bestaat uit drie afdelingen.', 'description'],
    ['Doel is het versterken van de wijk.', 'motivation'],
    ['Vorig jaar hebben we een loket geopend.', 'looking-back'],
    ['In 2023 is de wet geëvalueerd.', 'looking-back'],
    ['De gemeente moet haar dienstverlening verbeteren.', 'norm'],
    ['Het is van belang dat gemeenten samenwerken.', 'norm'],
    ['Dienstverleners dienen rekening te houden met ouderen.', 'norm'],
    ['Op termijn zou dat anders kunnen.', 'possibility'],
    ['Het loket maakt niet langer onderdeel uit van het programma.', 'negated'],
    ['De subsidie wordt niet verlengd.', 'negated'],
    ['Volgens de ombudsman werkt de regeling niet.', 'opinion'],
    ['Zo blijft de wijk leefbaar.', 'effect'],
    ['Denk aan een fietspad.', 'example'],
  ])('%s: %s', (text, kind) => {
    expect(explainPaper(text, facts).map((one) => one.kind)).toEqual([kind]);
  });

  it('takes the headings of the document as given', () => {
    const text = 'We bouwen door.\n\nWe bouwen een school.';
    const kinds = explainPaper(text, { ...facts, headings: [{ start: 0, end: 15 }] }).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'commitment']);
  });
});
