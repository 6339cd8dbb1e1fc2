import { hashOf } from '../text/scan.ts';

const words =
  "van de der den het 't t ter ten te la le les von zu di da del della dos do du d l el al bin ben ibn y op in aan bij uit 's s onder over voor tot";

/** Words in lower case that may stand inside a name (tussenvoegsels), by hash. */
export const particles: ReadonlySet<number> = new Set(words.split(' ').map(hashOf));

/** Particles that open a surname of themselves: "de Vries", "van Dam". */
export const openers: ReadonlySet<number> = new Set("van de der den 't ter ten te von di da".split(' ').map(hashOf));

/** First letters of names that are written as an initial: "Sj. Terpstra", "Th. Bos". */
export const doubleInitials: ReadonlySet<number> = new Set('th ch chr sj tj ph fr jac joh'.split(' ').map(hashOf));
