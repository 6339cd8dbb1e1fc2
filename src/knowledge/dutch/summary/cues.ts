/** Words that bring a reason or a consequence. */
const reasons =
  /(?<!\p{L})(?:daarom|daardoor|doordat|dus|hierdoor|omdat|terwijl|vanwege|waardoor|want|wegens|zodat)(?!\p{L})/iu;

/** Words that bring a decision, a request, a finding, a duty or a limit. */
const decisions =
  /(?<!\p{L})(?:adviseer|adviseren|afgewezen|beslis\p{L}*|besloot|besloten|besluit\p{L}*|blijkt|conclu\p{L}*|geen|gegrond|mag|mogen|moet\p{L}*|ongegrond|stellen voor|stelt voor|uiterlijk|vanaf|verzoek\p{L}*|voorstel\p{L}*|vraag|vragen|wijzen|niet meer|weiger\p{L}*)(?!\p{L})/iu;

/** Words of courtesy and setting: such a sentence seldom carries a text. */
const courtesy =
  /(?<!\p{L})(?:aardig|alvast|bedankt|beste|bijlagen?|blij|dank|fijne?|geachte|goedemiddag|goedemorgen|groet\p{L}*|hallo|hoogachtend|hoop|notulen|vergadering|voorzitter|vriendelijk\p{L}*)(?!\p{L})/iu;

/** How much the words of a sentence say about its role (the cue method; Edmundson 1969): above 1 carries, below 1 frames. */
export function cueOf(sentence: string): number {
  const start = sentence.slice(0, 2_000);
  const carries =
    (reasons.test(start) ? 0.3 : 0) + (decisions.test(start) ? 0.2 : 0) + (/\p{N}/u.test(start) ? 0.1 : 0);
  return (1 + carries) * (courtesy.test(start) ? 0.5 : 1);
}
