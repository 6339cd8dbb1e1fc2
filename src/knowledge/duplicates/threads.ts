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
const prefixes = /^(?:\s*(?:re|fw|fwd|aw|wg|antw|betr|doorst|sv|vs|tr)\s*(?:\[\d+\])?\s*:|\s*\[[^\]]{1,40}\])+\s*/iu;

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
  const byMessage = new Map(rows.flatMap((mail) => (mail.messageId ? [[bare(mail.messageId), mail.id] as const] : [])));
  const parents = new Map<string, { parent: string; reason: ThreadReason }>();
  const bind = (child: string, parent: string | undefined, reason: ThreadReason): void => {
    if (parent === undefined || parents.has(child) || !byId.has(child) || !byId.has(parent)) return;
    if (rootOf(parent, parents) !== child) parents.set(child, { parent, reason });
  };
  for (const mail of rows) {
    const named = [...(mail.inReplyTo ? [mail.inReplyTo] : []), ...[...(mail.references ?? [])].reverse()];
    bind(
      mail.id,
      named.map((name) => byMessage.get(bare(name))).find((id) => id !== undefined),
      'header',
    );
  }
  const age = new Map(rows.map(({ id }, row) => [id, row]));
  const nearest = [...quoted].sort(
    (a, b) => (age.get(b.inner) ?? 0) - (age.get(a.inner) ?? 0) || order(a.outer, b.outer),
  );
  for (const { inner, outer } of nearest)
    if ((age.get(inner) ?? 0) < (age.get(outer) ?? 0)) bind(outer, inner, 'quote');
  bindSubjects(rows, bind);
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
): void {
  const seen = new Map<string, ThreadMail[]>();
  for (const mail of rows) {
    const subject = plainSubject(mail.subject ?? '');
    if (subject === '') continue;
    const earlier = seen.get(subject) ?? [];
    const isAnswer = prefixes.test(mail.subject ?? '');
    const found = isAnswer
      ? earlier.findLast((other) => shareSomeone(mail, other) && withinDays(mail, other))
      : undefined;
    if (found) bind(mail.id, found.id, 'subject');
    seen.set(subject, [...earlier.slice(-50), mail]);
  }
}

function shareSomeone(a: ThreadMail, b: ThreadMail): boolean {
  const people = new Set((a.people ?? []).map((person) => person.toLowerCase()));
  return (b.people ?? []).some((person) => people.has(person.toLowerCase()));
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
