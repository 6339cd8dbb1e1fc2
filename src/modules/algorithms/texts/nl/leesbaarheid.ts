import type { AlgorithmWords } from '../../algorithm.ts';

export const leesbaarheid: AlgorithmWords = {
  name: 'Aanwijzen wat een tekst moeilijk maakt',
  short:
    'Geeft een aanwijzing van hoe moeilijk een tekst leest, met de woorden en zinnen die het moeilijk maken en soms een makkelijker woord. Het is hulp bij het schrijven, geen keuring.',
  purpose:
    'Een antwoord dat mensen niet begrijpen is geen antwoord. Wie een antwoord aan velen schrijft, ziet meteen welke zinnen lang of moeilijk zijn.',
  considerations:
    'Bekende formules tellen alleen lettergrepen en zinslengte. Een taalmodel kan teksten herschrijven, maar verandert soms wat er staat. Hier blijft de schrijver baas over de tekst.',
  input: 'De tekst die de medewerker schrijft en een lijst met hoe vaak Nederlandse woorden voorkomen.',
  how: 'Per zin worden dingen geteld: lengte, zeldzame en lange woorden, ambtelijke woorden, lijdende vorm, de afstand tussen woorden die bij elkaar horen. Een rekenmodel dat van paren van moeilijke en eenvoudiger zinnen heeft geleerd, weegt dat. 50 is een gemiddelde zin van een brief van een gemeente; hoger is moeilijker.',
  decides: 'De schrijver beslist over elk woord.',
  intervention: 'De aanwijzing houdt nooit iets tegen. Een tekst met een hoog getal kan gewoon worden verstuurd.',
  limits: [
    'Het bewijst geen taalniveau, ook geen B1.',
    'Het ziet niet of een tekst klopt, volledig is of vriendelijk is.',
    'Korte losse zinnetjes scoren makkelijk, ook als het verband zoek is.',
    'Geleerd van de brieven van één gemeente.',
  ],
  risks:
    'Schrijven voor het getal in plaats van voor de lezer. Daarom staan er woorden en zinnen bij, geen rapportcijfer.',
  legalBasis: 'Geen wet verplicht dit. De Algemene wet bestuursrecht vraagt wel dat een besluit te begrijpen is.',
};
