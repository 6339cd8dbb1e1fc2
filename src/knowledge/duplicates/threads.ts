import type { IsoMoment } from '../../kernel/dates.ts';

/** One mail as far as threads need it; ids of messages with or without their angle brackets. */
export interface ThreadMail {
  readonly id: string;
  readonly messageId?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly references?: readonly string[] | undefined;
  readonly subject?: string | undefined;
  /** Addresses of sender and receivers. */
  readonly people?: readonly string[] | undefined;
  readonly at?: IsoMoment | undefined;
}

export type ThreadReason = 'header' | 'quote' | 'subject';

export interface ThreadPlace {
  readonly id: string;
  /** Id of the oldest mail of the thread. */
  readonly thread: string;
  /** The mail this one answers, null for the first or where unknown. */
  readonly parent: string | null;
  /** What bound it to its parent: headers, a quoted text, or the subject with the same people. */
  readonly reason: ThreadReason | null;
}

const subjectDays = 120;
const forwards = /^\s*(?:fw|fwd|wg|doorst|tr|vs)\.?\s*:/iu;
const prefixes = /^(?:\s*(?:re|fw|fwd|aw|wg|antw|betr|doorst|sv|vs|tr)\.?\s*(?:\[\d+\])?\s*:|\s*\[[^\]]{1,40}\])+\s*/iu;

/** The subject without "Re:", "Antw:", "FW:" and list names, in lower case. */
export function plainSubject(subject: string): string {
  return subject.replace(prefixes, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * Puts mails in threads: by their headers first (RFC 5322, In-Reply-To and References), then by quotes
 * (`quoted`: inner mail and the mail that quotes it), then by an answered subject between the same people.
 */
export function threads(
  mails: readonly ThreadMail[],
  quoted: readonly { readonly inner: string; readonly outer: string }[] = [],
): ThreadPlace[] {
  const rows = [...mails].sort((a, b) => order(a.at ?? '', b.at ?? '') || order(a.id, b.id));
  const byId = new Map(rows.map((mail) => [mail.id, mail]));
  // Of mails with one id the oldest stands for it; of mails that answer a mail we lack, the oldest too.
  const byMessage = new Map<string, string>();
  for (const mail of rows) keepFirst(byMessage, mail.messageId, mail.id);
  const answersLacking = new Map<string, string>();
  const parents = new Map<string, { parent: string; reason: ThreadReason }>();
  const bind = (child: string, parent: string | undefined, reason: ThreadReason): void => {
    if (parent === undefined || parents.has(child) || !byId.has(child) || !byId.has(parent)) return;
    if (rootOf(parent, parents) !== child) parents.set(child, { parent, reason });
  };
  for (const mail of rows) {
    const named = [mail.inReplyTo, ...[...(mail.references ?? [])].reverse(), mail.messageId];
    const names = named.filter((name) => name !== undefined).map(bare);
    for (const name of names) bind(mail.id, byMessage.get(name), 'header');
    for (const name of names) bind(mail.id, answersLacking.get(name), 'header');
    for (const name of names) if (!byMessage.has(name)) keepFirst(answersLacking, name, mail.id);
  }
  const age = new Map(rows.map(({ id }, row) => [id, row]));
  const nearest = [...quoted].sort(
    (a, b) => (age.get(b.inner) ?? 0) - (age.get(a.inner) ?? 0) || order(a.outer, b.outer),
  );
  for (const { inner, outer } of nearest)
    if ((age.get(inner) ?? 0) < (age.get(outer) ?? 0)) bind(outer, inner, 'quote');
  bindSubjects(rows, bind, (id) => rootOf(id, parents));
  return rows.map(({ id }) => ({
    id,
    thread: rootOf(id, parents),
    parent: parents.get(id)?.parent ?? null,
    reason: parents.get(id)?.reason ?? null,
  }));
}

function bindSubjects(
  rows: readonly ThreadMail[],
  bind: (child: string, parent: string, reason: 'subject') => void,
  threadOf: (id: string) => string,
): void {
  const seen = new Map<string, ThreadMail[]>();
  for (const mail of rows) {
    const subject = plainSubject(mail.subject ?? '');
    if (subject === '') continue;
    const earlier = seen.get(subject) ?? [];
    if (prefixes.test(mail.subject ?? '')) {
      const near = earlier.filter((other) => withinDays(mail, other));
      const found = near.findLast((other) => shared(mail, other) >= Math.min(2, sizeOf(mail), sizeOf(other)));
      // Passed on to somebody new: one person in common is enough where it can mean one thread only.
      const known = near.filter((other) => shared(mail, other) > 0);
      const isOne = forwards.test(mail.subject ?? '') && new Set(known.map(({ id }) => threadOf(id))).size === 1;
      const parent = found ?? (isOne ? known.at(-1) : undefined);
      if (parent) bind(mail.id, parent.id, 'subject');
    }
    seen.set(subject, [...earlier.slice(-50), mail]);
  }
}

function peopleOf(mail: ThreadMail): Set<string> {
  return new Set((mail.people ?? []).map((person) => person.toLowerCase()));
}

/** How many people a mail names; at least one, so that mails without people share nothing. */
function sizeOf(mail: ThreadMail): number {
  return Math.max(1, peopleOf(mail).size);
}

function shared(a: ThreadMail, b: ThreadMail): number {
  const others = peopleOf(b);
  return [...peopleOf(a)].filter((person) => others.has(person)).length;
}

function keepFirst(map: Map<string, string>, key: string | undefined, value: string): void {
  if (key !== undefined && !map.has(bare(key))) map.set(bare(key), value);
}

function withinDays(a: ThreadMail, b: ThreadMail): boolean {
  if (a.at === undefined || b.at === undefined) return true;
  return Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= subjectDays * 86_400_000;
}

function rootOf(id: string, parents: ReadonlyMap<string, { parent: string }>): string {
  const seen = new Set<string>();
  let at = id;
  for (let up = parents.get(at); up && !seen.has(at); up = parents.get(at)) {
    seen.add(at);
    at = up.parent;
  }
  return at;
}

function bare(messageId: string): string {
  return messageId.trim().replace(/^<|>$/g, '');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
