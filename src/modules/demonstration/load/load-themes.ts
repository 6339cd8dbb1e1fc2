import { demoThemes, type DemoTheme } from '../content/records/themes.ts';
import type { DemoProposal, Kept } from '../needs.ts';
import { mostTold, storiesOf } from './stories-of.ts';
import type { Step } from './step.ts';

/** Part of a theme that a coordinator took apart, and one that came in as two. */
const splitFrom = {
  story: 'digital-key',
  title: 'Iets regelen voor een ander lukt niet zonder diens BurgerSleutel',
  told: /machtig|voor mijn (moeder|vader)|namens mijn opa/i,
};
const mergedStory = 'newcomers';

/** Runs the proposer once and accepts what most members tell one story; the rest stays open at the desk. */
export async function loadThemes(step: Step): Promise<void> {
  const { needs, report } = step;
  const { story, text } = await storiesOf(step);
  if ((await needs.themes.all()).length === 0) await needs.grouping.run();
  const proposals = await needs.grouping.proposals(needs.staff.coordinator);
  const groups = new Map<string, DemoProposal[]>();
  for (const proposal of proposals) {
    const told = mostTold(proposal.members, story);
    if (told !== null && !proposal.theme) groups.set(told, [...(groups.get(told) ?? []), proposal]);
  }
  for (const [place, theme] of demoThemes.entries()) {
    const [largest, second] = (groups.get(theme.story) ?? []).sort((a, b) => b.members.length - a.members.length);
    await keepTheme(step, theme, largest, theme.story === mergedStory ? second : undefined);
    report((place + 1) / demoThemes.length);
  }
  await splitOne(step, text);
}

async function keepTheme(
  { needs }: Step,
  theme: DemoTheme,
  proposal: DemoProposal | undefined,
  second: DemoProposal | undefined,
): Promise<void> {
  const { coordinator } = needs.staff;
  let kept = await needs.themes.titled(theme.title);
  if (!kept) {
    if (!proposal) return;
    kept = await needs.themes.mustGet(await needs.grouping.accept(coordinator, proposal.key, theme.title));
  }
  if (kept.state !== 'working') return;
  const counted = (kept.values['people'] as readonly unknown[] | undefined)?.length ?? 0;
  for (const entry of (theme.people ?? []).slice(counted))
    kept = await needs.themes.addEntry(coordinator, kept.id, 'people', entry);
  const { summary, severity, avoidability } = theme;
  await needs.themes.act(coordinator, kept, 'publish', { values: { summary, severity, avoidability } });
  if (second) {
    const other = await needs.grouping.accept(coordinator, second.key, `${theme.title} (tweede groep)`);
    await needs.grouping.merge(coordinator, other, kept.id);
  }
}

/** Takes a theme apart as a coordinator would who sees two stories in it. */
async function splitOne({ needs }: Step, text: ReadonlyMap<string, string>): Promise<void> {
  const whole = await needs.themes.titled(demoThemes.find(({ story }) => story === splitFrom.story)?.title ?? '');
  if (!whole || (await needs.themes.titled(splitFrom.title))) return;
  const members = await needs.grouping.members(whole.id);
  const part = members.filter((id) => splitFrom.told.test(text.get(id) ?? ''));
  if (part.length === 0 || part.length === members.length) return;
  await publishSplit(
    await needs.themes.mustGet(await needs.grouping.split(needs.staff.coordinator, whole.id, part, splitFrom.title)),
  );

  async function publishSplit(made: Kept): Promise<void> {
    await needs.themes.act(needs.staff.coordinator, made, 'publish', {
      values: {
        summary:
          'Kinderen, buren en vrijwilligers willen iets regelen voor iemand die dat zelf niet kan. Ook een machtiging begint met inloggen.',
        severity: 'burden',
        avoidability: 'yes',
      },
    });
  }
}
