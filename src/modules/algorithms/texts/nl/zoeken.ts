import type { AlgorithmWords } from '../../algorithm.ts';

export const zoeken: AlgorithmWords = {
  name: 'Zoeken en op volgorde zetten van openbare stukken',
  short:
    'Zoekt in alle openbare stukken en zet bovenaan wat het best past bij uw woorden. Het kent vormen van woorden, delen van lange woorden en woorden met dezelfde betekenis.',
  purpose:
    'Iedereen moet kunnen vinden wat de overheid heeft beloofd, gedaan en geantwoord, ook met andere woorden dan de overheid gebruikt. Het zoekt ook verhalen die lijken op het verhaal dat iemand net vertelt. U merkt het aan de volgorde van wat u vindt.',
  considerations:
    'Zoeken op letterlijke woorden mist veel: wie “fietspad” typt, vindt dan geen “fietspaden”. Een groot taalmodel zou meer verbanden zien, maar is niet na te rekenen en stuurt uw vraag naar een ander bedrijf. Daarom is gekozen voor regels en woordenlijsten die iedereen kan nalezen.',
  input:
    'De openbare stukken van deze site en de woorden die u typt. Verder een lijst met hoe vaak Nederlandse woorden voorkomen en een lijst met woorden die hetzelfde betekenen. Uw zoekvraag wordt niet bewaard, tenzij u zelf om bericht over die vraag vraagt.',
  how: 'Elk woord wordt teruggebracht tot zijn stam (“fietsen” wordt “fiets”). Lange woorden worden in delen gesplitst. Een woord dat in weinig stukken staat, telt zwaarder dan een woord dat overal staat (BM25). Woorden die hetzelfde betekenen en delen van woorden tellen minder zwaar dan het woord zelf. Het stuk met de hoogste som staat bovenaan.',
  decides: 'Niemand beslist op grond van de volgorde: u kiest zelf wat u leest.',
  intervention:
    'Er kijkt vooraf geen mens naar de volgorde. U kunt sorteren op datum, filteren, en alles in één keer ophalen. De lijst met woorden die hetzelfde betekenen staat open in de broncode, en onder een zoekvraag staat hoe er is gezocht.',
  limits: [
    'Het begrijpt geen zinnen: “niet betaald” en “betaald” lijken op elkaar.',
    'Woorden uit andere talen en zeldzame namen worden soms verkeerd gesplitst.',
    'De gewichten zijn gekozen op dezelfde hulpteksten waarop het cijfer is gemeten.',
  ],
  risks:
    'Een stuk dat laag staat, wordt minder gelezen. Daarom kan iedereen ook op datum sorteren en de hele lijst ophalen, en staat de werkwijze open. Alleen openbare stukken staan in de zoekfunctie.',
  legalBasis: 'De Wet open overheid: de overheid maakt informatie uit zichzelf openbaar en goed vindbaar.',
};
