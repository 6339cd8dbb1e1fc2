import { demoCommitments, rejected, undecided, type DemoCommitment } from '../content/records/commitments.ts';
import { demoThemes } from '../content/records/themes.ts';
import type { Kept } from '../needs.ts';
import type { Step } from './step.ts';

/** Confirms and rejects what the machine proposed, and does what happened with single commitments since. */
export async function loadCommitments({ needs, report }: Step): Promise<void> {
  const { owner } = needs.staff;
  const proposed = (await needs.commitments.all()).filter(({ state }) => state === 'proposed');
  const holds = (pieces: readonly string[]) => (record: Kept) =>
    pieces.some((piece) => quoteOf(record).includes(piece));
  const no = proposed.filter(holds(rejected));
  const yes = proposed.filter((record) => !holds(rejected)(record) && !holds(undecided)(record));
  for (const record of yes) await nameOwner({ needs }, record);
  await needs.plans.decide(owner, ids(no), 'reject');
  await needs.plans.decide(owner, ids(yes), 'confirm');
  report(0.3);
  for (const [place, one] of demoCommitments.entries()) {
    const found = await commitmentWith(needs.commitments, one.find);
    if (found) await follow({ needs }, found, one);
    report(0.3 + (0.6 * (place + 1)) / demoCommitments.length);
  }
  await linkThemes(needs);
}

const ids = (records: readonly Kept[]) => records.map(({ id }) => id);
const quoteOf = (record: Kept) => String(record.values['quote'] ?? '').replace(/\s+/g, ' ');

/** The commitment whose sentence holds this piece; null when a person or the machine saw none there. */
export async function commitmentWith(register: Step['needs']['commitments'], piece: string): Promise<Kept | null> {
  const found = (await register.all()).find((record) => quoteOf(record).includes(piece));
  return found && found.state !== 'proposed' && found.state !== 'rejected' ? found : null;
}

/** Who acts, by the full name: the machine takes over what the sentence says ("het ministerie"). */
const fullNames: readonly (readonly [RegExp, string])[] = [
  [/^(Het )?Uitvoeringsbureau/, 'Uitvoeringsbureau Werk en Ziekte'],
  [/^De Dienst Huishoudtoelagen/, 'Dienst Huishoudtoelagen'],
  [/\bhet college\b/i, 'gemeente Waterkant'],
  [/\bhet ministerie\b/i, 'Ministerie van Bestaan en Bijstand'],
];

async function nameOwner({ needs }: Pick<Step, 'needs'>, record: Kept): Promise<void> {
  const name = fullNames.find(([words]) => words.test(quoteOf(record)))?.[1];
  if (name === undefined || (record.values['owner'] as { name?: string } | null)?.name === name) return;
  await needs.commitments.update(needs.staff.owner, record, { owner: { name, code: null } }, 'eigenaar voluit');
}

async function follow({ needs }: Pick<Step, 'needs'>, found: Kept, one: DemoCommitment): Promise<void> {
  const { owner, auditor } = needs.staff;
  if (found.state !== 'open') return finish(found);
  let record = found;
  if (one.owner && (record.values['owner'] as { name?: string } | null)?.name !== one.owner)
    record = await needs.commitments.update(
      owner,
      record,
      { owner: { name: one.owner, code: null } },
      'eigenaar precies gemaakt',
    );
  const told = (record.values['progress'] as readonly unknown[] | undefined)?.length ?? 0;
  for (const entry of (one.progress ?? []).slice(told))
    record = await needs.commitments.addEntry(owner, record.id, 'progress', entry);
  const later = one.postponed ?? [];
  const done = later.findIndex(({ deadline }) => deadline === record.values['deadline']) + 1;
  for (const { deadline, reason } of later.slice(done))
    record = await needs.commitments.act(owner, record, 'postpone', { values: { deadline }, reason });
  if (one.end === 'claimed' || one.end === 'fulfilled') record = await needs.commitments.act(owner, record, 'claim');
  else if (one.end) record = await needs.commitments.act(owner, record, 'drop', { reason: one.end.dropped });
  await finish(record);

  async function finish(claimed: Kept): Promise<void> {
    if (one.end === 'fulfilled' && claimed.state === 'claimed') await needs.commitments.act(auditor, claimed, 'fulfil');
  }
}

/** What practice says beside a promise: the themes that are about it. */
async function linkThemes(needs: Step['needs']): Promise<void> {
  for (const { title, commitment } of demoThemes) {
    if (!commitment) continue;
    const [theme, about] = [await needs.themes.titled(title), await commitmentWith(needs.commitments, commitment)];
    if (!theme || !about || (await needs.themes.linked(theme.id, 'about-commitment')).includes(about.id)) continue;
    await needs.themes.link(needs.staff.coordinator, theme.id, 'about-commitment', {
      type: 'commitment',
      id: about.id,
    });
  }
}
