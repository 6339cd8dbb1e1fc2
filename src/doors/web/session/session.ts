import { randomBytes } from 'node:crypto';
import type { PageContext, WebSession } from '../../../engine/module/web-route.ts';
import { Refusal } from '../../../kernel/errors.ts';

/** What the cookie holds. Times in seconds since 1970. */
export interface SessionContent {
  readonly id: string;
  readonly until: number;
  readonly staff?: { readonly id: string; readonly round: number; readonly since: number };
  readonly notice?: NonNullable<PageContext['notice']>;
  readonly values: Readonly<Record<string, string>>;
}

/** Bytes of values; with the rest, and encrypted, a cookie then stays under the 4096 that browsers keep. */
const longest = 1800;

/** The session of one visitor while one request is answered; knows whether the cookie must be written. */
export class Session implements WebSession {
  #id: string | undefined;
  #staff: SessionContent['staff'];
  #notice: SessionContent['notice'];
  readonly #values: Map<string, string>;
  changed = false;

  constructor(content: SessionContent | null) {
    this.#id = content?.id;
    this.#staff = content?.staff;
    this.#notice = content?.notice;
    this.#values = new Map(Object.entries(content?.values ?? {}));
  }

  /** Random id that form tokens are bound to; asking for it begins the session. */
  get id(): string {
    if (this.#id === undefined) {
      this.#id = randomBytes(18).toString('base64url');
      this.changed = true;
    }
    return this.#id;
  }

  get begun(): boolean {
    return this.#id !== undefined;
  }

  get staff(): SessionContent['staff'] {
    return this.#staff;
  }

  get(key: string): string | undefined {
    return this.#values.get(key);
  }

  /** @throws Refusal `too-large` when a cookie cannot hold it. */
  set(key: string, value: string): void {
    if (this.#values.get(key) === value) return;
    this.#values.set(key, value);
    if (Buffer.byteLength(JSON.stringify([...this.#values])) > longest) {
      this.#values.delete(key);
      throw new Refusal('too-large', {
        nl: 'Dit is te veel om te onthouden. Maak uw tekst korter.',
        en: 'This is too much to remember. Make your text shorter.',
      });
    }
    this.changed = true;
  }

  delete(key: string): void {
    if (this.#values.delete(key)) this.changed = true;
  }

  leaveNotice(notice: NonNullable<PageContext['notice']>): void {
    this.#notice = { kind: notice.kind, text: notice.text.slice(0, 300) };
    this.changed = true;
  }

  takeNotice(): PageContext['notice'] {
    const notice = this.#notice ?? null;
    if (notice) this.changed = true;
    this.#notice = undefined;
    return notice;
  }

  /** Starts afresh as a member of staff, under a new id (against session fixation). */
  signIn(arrival: { readonly id: string; readonly round: number }, nowSeconds: number): void {
    this.#id = undefined;
    this.#values.clear();
    this.#staff = { ...arrival, since: Math.floor(nowSeconds) };
    this.changed = true;
  }

  /** Forgets everything. */
  signOut(): void {
    this.#id = undefined;
    this.#staff = undefined;
    this.#values.clear();
    this.changed = true;
  }

  /** What the cookie must hold until `until`; null where nothing is left to remember. */
  content(until: number): SessionContent | null {
    const empty = this.#id === undefined && !this.#staff && !this.#notice && this.#values.size === 0;
    if (empty) return null;
    return {
      id: this.id,
      until,
      ...(this.#staff ? { staff: this.#staff } : {}),
      ...(this.#notice ? { notice: this.#notice } : {}),
      values: Object.fromEntries(this.#values),
    };
  }
}
