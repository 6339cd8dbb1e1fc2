import { newId } from '../../../kernel/ids.ts';
import { chance } from '../generate/random.ts';
import { demoThemes } from '../content/records/themes.ts';
import type { DemoSignal } from '../needs.ts';
import type { Step } from './step.ts';
import { storiesOf } from './stories-of.ts';

/** Signals that really were forgotten: they show what the public number of unexplained signals is for. */
const forgotten = 3;
const together = 40;
const single =
  'Dank u wel voor uw signaal. Wij hebben het gelezen en doorgestuurd naar de mensen die hierover gaan. Zij nemen binnen twee weken contact met u op als zij nog iets willen weten. Meer mensen met hetzelfde verhaal hebben wij nog niet gevonden; als dat verandert, leest u het hier.';
const singleEnglish =
  'Thank you for telling us. We have read it and passed it on to the people who are responsible. They will contact you within two weeks if they need to know more.';

/** Answers every theme in one act, single signals one by one, and lets some reporters say whether it is solved. */
export async function loadAnswers(step: Step): Promise<void> {
  const { needs, report } = step;
  for (const [place, { title, answer, english }] of demoThemes.entries()) {
    const theme = await needs.themes.titled(title);
    if (theme && answer && !(await needs.answers.answered('theme', theme.id)))
      await needs.answers.send(needs.staff.coordinator, 'theme', theme.id, { nl: answer, en: english ?? null });
    report((0.2 * (place + 1)) / demoThemes.length);
  }
  await needs.answers.deliver();
  report(0.6);
  await answerSingles(step);
  report(0.9);
  await askSolved(step);
}

/** Everything whose term has passed, but for the forgotten few. */
async function answerSingles({ house, needs }: Step): Promise<void> {
  const today = house.clock.today();
  const late = (await needs.signals.all()).filter(
    ({ state, answerBefore }) => state === 'received' && answerBefore < today,
  );
  const waiting = late.slice(0, Math.max(0, late.length - forgotten));
  for (let at = 0; at < waiting.length; at += together)
    await Promise.all(waiting.slice(at, at + together).map((signal) => answerOne(needs, signal)));
}

const answerOne = (needs: Step['needs'], { id, language }: DemoSignal) =>
  needs.signals.deliver(needs.staff.coordinator, id, {
    id: newId(),
    text: language === 'en' ? singleEnglish : single,
  });

/** How likely reporters are to say that it is solved for them, by the story they told. */
const solvedShare: Readonly<Record<string, number>> = {
  'late-fine': 0.85,
  gifts: 0.7,
  'couple-minimum': 0.25,
  'block-heating': 0.6,
};

async function askSolved(step: Step): Promise<void> {
  const { signals, story } = await storiesOf(step);
  const luck = chance(7);
  for (const { id, state, solved } of signals) {
    const share = solvedShare[story.get(id) ?? ''];
    const [replies, yes, partly] = [luck.holds(0.55), luck.next(), luck.holds(0.5)];
    if (share === undefined || state !== 'answered' || solved !== null || !replies) continue;
    await step.needs.signals.saySolved(id, yes < share ? 'yes' : partly ? 'partly' : 'no');
  }
}
