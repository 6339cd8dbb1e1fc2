/** Texts of the reading help, Dutch at B1 level; decides the type of the English ones. */
export const nl = {
  summary: (label: string) => `Leest dit makkelijk? Aanwijzing: ${label}`,
  labels: { easy: 'leest makkelijk', average: 'leest gewoon', hard: 'leest moeilijk' },
  indication: (score: string) =>
    `Score ${score} van 100; 50 is een gemiddelde brief van een gemeente, hoger is moeilijker. Dit is een aanwijzing door te tellen, geen bewijs van taalniveau. U beslist zelf.`,
  nothing: 'Er vielen geen moeilijke zinnen of woorden op.',
  sentences: 'Zinnen om nog eens te bekijken',
  words: 'Woorden om nog eens te bekijken',
  reasons: {
    long: 'lange zin',
    passive: 'lijdende vorm (wie doet het?)',
    apart: 'woorden die bij elkaar horen staan ver uit elkaar',
    clauses: 'veel bijzinnen',
    'hard words': 'moeilijke woorden',
    dense: 'veel informatie achter elkaar',
  },
  simpler: (word: string, simpler: string) => `“${word}”: liever “${simpler}”`,
  rare: (word: string) => `“${word}”: komt weinig voor`,
};
