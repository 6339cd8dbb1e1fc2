/** One letter, sent by many: the closing of a counter. Slots are filled per sender. */
export const campaignLetter = [
  '{aanhef}',
  'Met deze brief maak ik bezwaar tegen het sluiten van het wijkloket in Zandermeer-Noord per 1 januari. Het wijkloket is de enige plek in onze wijk waar je zonder afspraak en zonder computer hulp krijgt bij formulieren, toelagen en brieven van de overheid.',
  'De gemeente zegt dat inwoners voortaan terechtkunnen op het gemeentehuis. Dat is voor mij {reis} met de bus, en de bus rijdt maar eens per uur. Voor ouderen, mensen met een beperking en ouders met kleine kinderen is dat geen vervanging maar een muur.',
  '{eigen}',
  'Ik vraag het college om het wijkloket open te houden, ten minste tot er een volwaardig alternatief in de wijk is, en om eerst met de bewoners van Zandermeer-Noord te praten.',
  'Hoogachtend,',
  '{naam}, {straat}, Zandermeer',
].join('\n\n');

export const salutations = [
  'Geacht college,',
  'Aan het college van Zandermeer,',
  'Geachte heer, mevrouw,',
  'Beste wethouder,',
] as const;
export const journeys = [
  'veertig minuten',
  'drie kwartier',
  'een half uur',
  'bijna een uur',
  'twee keer overstappen',
] as const;
export const ownWords = [
  'Zelf ben ik daar geholpen met mijn huurtoelage.',
  'Mijn moeder van 83 gaat er elke maand heen met haar post.',
  'Zonder Anja van het loket had ik nu een schuld gehad.',
  'Ik heb geen computer en wil er ook geen.',
  'Mijn zoon met een beperking durft alleen daar naar binnen.',
  'Als vrijwilliger zie ik wie er komen: mensen die nergens anders meer heen gaan.',
  'Wij hebben met de hele flat gesproken en iedereen vindt dit.',
  '',
] as const;
