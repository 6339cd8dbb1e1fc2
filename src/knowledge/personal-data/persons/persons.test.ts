import { describe, expect, it } from 'vitest';
import { findFunctions, findInDossier, findPersonalData } from '../index.ts';

const persons = (text: string, names: string[] = []): string[] =>
  findPersonalData(text, { names })
    .filter(({ kind }) => kind === 'person')
    .map(({ text: name }) => name);

describe('persons', () => {
  it.each([
    ['Meneer de vries van de gemeente belde.', 'de vries'],
    ['Ik sprak mevrouw Van den Berg.', 'Van den Berg'],
    ['Mijn zoon Tim krijgt geen vergoeding.', 'Tim'],
    ['Ik heet Fatima El Amrani en ik wacht al een jaar.', 'Fatima El Amrani'],
    ['Gelukkig heeft Peter Bakker ons geholpen.', 'Peter Bakker'],
    ['De brief is getekend door J.P. van Houten.', 'J.P. van Houten'],
    ['Met vriendelijke groet,\nkarin de graaf', 'karin de graaf'],
    ['Van: Jansen, P. <p.jansen@voorbeeld.nl>', 'Jansen, P.'],
    ['hoi kees, bel jij?', 'kees'],
    ['Goed plan. gr Ineke', 'Ineke'],
    ['Afwezig: Bierma', 'Bierma'],
    ['Behandeld door: mr. S.M. Aaldering', 'S.M. Aaldering'],
    ['De lijst:\nVries, J. de\nBos, A.', 'Vries, J. de'],
    ['Dat was DIJKSTRA, Ronald Willem, zei hij.', 'DIJKSTRA, Ronald Willem'],
    ['Hallo ik ben fatima en ik wacht.', 'fatima'],
    ['De familie Van ’t Hof klaagt.', 'Van ’t Hof'],
    ['MEVROUW DE JONG VAN DE GEMEENTE BELDE.', 'DE JONG'],
  ])('%s', (text, name) => {
    expect(persons(text)).toContain(name);
  });

  it.each([
    'Meneer zei dat het goed kwam, mevrouw vertelde hetzelfde.',
    'De minister en de wethouder zeiden niets.',
    'Waarom duurt het zo lang? Omdat niemand opneemt. Helaas.',
    'Toeslagen worden geweigerd. Bezwaar maken helpt niet.',
    'Ik ben Nederlander en ik ben boos.',
    'Wil u mij bellen? Wil degene die belde dat nog eens doen?',
    'De minister van Binnenlandse Zaken antwoordt.',
    'Met vriendelijke groet,\nTeam Burgerzaken',
    'Het college van burgemeester en wethouders besluit.',
    'Jansen Techniek B.V. stuurde een rekening.',
  ])('leaves: %s', (text) => {
    expect(persons(text)).toEqual([]);
  });

  it('are told apart from their functions, and officials are flagged', () => {
    const text = 'Gisteren zei wethouder Jansen dat consulent Bakker belt.';
    expect(findPersonalData(text)).toMatchObject([
      { text: 'Jansen', function: 'wethouder', official: true },
      { text: 'Bakker', function: 'consulent', official: false },
    ]);
    expect(findFunctions(text).map(({ text: word }) => word)).toEqual(['wethouder', 'consulent']);
  });

  it('that are known are found in all their forms', () => {
    const text =
      'J. de Vries belde, mevrouw De Vries ook. JAN was boos. Dhr. J. de vries niet. De vriesvakken zijn leeg.';
    expect(persons(text, ['Jan de Vries'])).toEqual(['J. de Vries', 'De Vries', 'JAN', 'J. de vries']);
  });

  it('that are ordinary words too are found only where they are names', () => {
    const text = 'De bakker is dicht. Bakker zelf is ziek. Ik wil brood.';
    expect(persons(text, ['Wil Bakker'])).toEqual(['Bakker']);
  });

  it('of one text are found in the whole dossier', () => {
    const texts = ['Van: Aniek Zwartbol <a@voorbeeld.nl>\nHallo', 'Dat wist zwartbol niet.', 'Toen zei Aniek niets.'];
    expect(findInDossier(texts).map((spans) => spans.map(({ text }) => text))).toEqual([
      ['Aniek Zwartbol', 'a@voorbeeld.nl'],
      ['zwartbol'],
      ['Aniek'],
    ]);
  });
});
