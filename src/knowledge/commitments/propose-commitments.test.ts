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
    ['De bossen rond het dorp worden beschermd.', undefined],
    ['De coalitie investeert in het zwembad.', 'De coalitie'],
    ['o In kaart brengen van zwakke plekken in de dijk', undefined],
    ['• Het kunnen blijven bedienen van de sluizen bij storm', undefined],
    ['Uw Kamer ontvangt het onderzoek voor 1 juli 2026.', undefined],
    ['In 2024 evalueren we de subsidieregeling.', 'we'],
    ['Ik heb met de gemeenten gesproken en zal u voor de zomer informeren.', undefined],
    ['Er komt een meldpunt voor huurders.', undefined],
    ['De werkwijze zal in 2026 worden uitgerold.', undefined],
    ['De regeling treedt op 1 januari 2027 in werking.', undefined],
    ['Het kabinet is voornemens de wet te wijzigen.', 'Het kabinet'],
    ['Het college wil meer bankjes plaatsen.', 'Het college'],
    ['Voor de bus is in 2026 12 miljoen euro beschikbaar.', undefined],
    ['Onder regie van het Rijk wordt een register gebouwd.', 'het Rijk'],
    ['Een meldpunt openen in 2026.', undefined],
    ['Instellen van een onafhankelijke adviesraad met bewoners.', undefined],
    ['- Evaluatie van het vuurwerkbeleid voor 1 mei', undefined],
    ['Op het terrein van de oude melkfabriek komen 140 woningen.', undefined],
    ['Elke wijk krijgt een eigen conciërge.', undefined],
    ['De belasting op benzine gaat in 2027 omhoog.', undefined],
    ['Het zwembad blijft de komende jaren open.', undefined],
    ['Ouderen kunnen vanaf maart gratis sporten.', undefined],
    ['Voor de zomer van 2026 ligt er een warmteplan voor elke wijk.', undefined],
    ['Er wordt geïnvesteerd in veilige fietspaden.', undefined],
    ['Gedeputeerde Staten herzien in 2026 de verordening.', 'Gedeputeerde Staten'],
    [
      'Het college van burgemeester en wethouders stelt een jongerenraad in.',
      'Het college van burgemeester en wethouders',
    ],
    ['Met de politie gaan we afspraken maken over drukke avonden.', 'we'],
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

  it.each([
    'We ondersteunen mantelzorgers met een eigen regeling.',
    'We ondersteunen mantelzorgers vanaf 2027.',
    'In 2026 ondersteunen we mantelzorgers.',
    'We helpen 200 gezinnen met hun schulden.',
    'We begeleiden jongeren met een vaste coach.',
  ])('proposes help in the first person and the present tense that names its means, number or time: %s', (text) => {
    expect(only(text).actor.how).toBe('publisher');
  });

  it('tells concrete from directional, with reasons', () => {
    expect(only('We dienen voor de zomer een wetsvoorstel in.').firmness.level).toBe('concrete');
    const course = only('We werken aan meer vertrouwen.').firmness;
    expect(course).toEqual({ level: 'directional', reasons: ['effort-verb', 'no-instrument'] });
  });

  it.each([
    ['We bouwen 300 woningen.', 'concrete', 'amount'],
    ['We maken de regels eenvoudiger.', 'directional', 'no-instrument'],
  ] as const)('%s is %s, for %s', (text, level, reason) => {
    const { firmness } = only(text);
    expect(firmness.level).toBe(level);
    expect(firmness.reasons).toContain(reason);
  });

  it.each([
    'In deze brief breng ik u op de hoogte van de gesprekken.',
    'We noemen dat de aanpak van het dorp.',
    'Deze ontwikkelingen vragen om extra inzet van onze mensen.',
    'De hulp wordt geboden door vrijwilligers en huisartsen.',
    '• Wonen en verbinding',
    'De gemeente telt zeven dorpen.',
    'Uitvoering en planning',
    'In hoofdstuk 2 beschrijven we de opgaven.',
    'De regeling wordt na 2026 niet voortgezet.',
    'Gemeenten zullen hun beleid hierop moeten aanpassen.',
    'Door eerder te beginnen helpen we meer jongeren.',
    'De tabel geeft een overzicht van de maatregelen voor 2026.',
    'Wat gaan we doen?',
    'In 2026 gaan we:',
    'De inspectie ziet toe op de veiligheid van liften.',
    'De kosten hangen af van het aantal aanvragen.',
    'We delen de zorgen van de raad over de drukte.',
  ])('does not propose %s', (text) => {
    expect(proposeCommitments(text, facts)).toEqual([]);
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
