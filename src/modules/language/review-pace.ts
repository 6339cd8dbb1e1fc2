/** While judgements times documents stay below this, learning after each judgement takes a minute at most in all. */
const cheap = 2_000_000;

/** How many judgements, and how many relevant documents among them, may come before learning again; whole, from 1. */
interface Pace {
  readonly judgements: number;
  readonly finds: number;
}

/** In a large review, the more were judged, the less one more can teach: so learning comes with each hundredth more. */
export function paceOf(judged: number, found: number, documents: number): Pace {
  if (judged * documents <= cheap) return { judgements: 1, finds: 1 };
  return { judgements: Math.max(1, Math.floor(judged / 100)), finds: Math.max(1, Math.floor(found / 50)) };
}
