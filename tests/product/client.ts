import type { TestSite } from '../journeys/site.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  readonly bytes: Uint8Array;
}

type Fields = Readonly<Record<string, string | readonly string[]>>;
export interface SentFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

let visitors = 0;

/** A browser without a screen: keeps cookies, takes the token from the page with the form, and follows no redirects. */
export class Client {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();
  /** Where it comes from, as a trusted proxy on this machine would say. */
  address: string;

  constructor(url: string) {
    this.#url = url;
    visitors += 1;
    this.address = `10.${(visitors >> 16) & 255}.${(visitors >> 8) & 255}.${visitors & 255}`;
  }

  async request(path: string, init: RequestInit = {}): Promise<Reply> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'x-forwarded-for': this.address, 'accept-language': 'nl', ...(cookie ? { cookie } : {}) };
    const response = await fetch(`${this.#url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...headers, ...(init.headers as Record<string, string> | undefined) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, body: new TextDecoder().decode(bytes) };
  }

  get(path: string): Promise<Reply> {
    return this.request(path);
  }

  /** The page that a form led to, or the reply itself where it led nowhere. */
  async follow(reply: Reply): Promise<Reply> {
    const to = reply.headers.get('location');
    return to === null ? reply : this.get(to);
  }

  async token(page: string): Promise<string> {
    const { body, status } = await this.get(page);
    const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1];
    if (!token) throw new Error(`no form on ${page} (${status}): ${words(body).slice(0, 300)}`);
    return token;
  }

  /** Posts a form that stands on `page`, by default at the same address. */
  async post(path: string, fields: Fields, page = path): Promise<Reply> {
    const form = new URLSearchParams({ _csrf: await this.token(page) });
    for (const [name, value] of entries(fields)) form.append(name, value);
    return this.request(path, { method: 'POST', body: form });
  }

  async upload(path: string, fields: Fields, files: readonly SentFile[], page = path): Promise<Reply> {
    const form = new FormData();
    form.append('_csrf', await this.token(page));
    for (const [name, value] of entries(fields)) form.append(name, value);
    for (const { field, name, bytes } of files) form.append(field, new Blob([bytes as BlobPart]), name);
    return this.request(path, { method: 'POST', body: form });
  }

  api(method: string, path: string, body: unknown): Promise<Reply> {
    return this.request(`/api/v1${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: this.#url },
      body: JSON.stringify(body),
    });
  }

  async signIn(person: string): Promise<this> {
    const { status } = await this.post('/inloggen', { person: `demo:${person}` });
    if (status !== 303) throw new Error(`${person} cannot sign in: ${status}`);
    return this;
  }
}

function entries(fields: Fields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  );
}

export function visitor(site: Pick<TestSite, 'url'>): Client {
  return new Client(site.url);
}

export function staff(site: Pick<TestSite, 'url'>, person: string): Promise<Client> {
  return visitor(site).signIn(person);
}

/** Where a form led that had to be taken. @throws Error with the words of the page where it was not. */
export async function taken(sent: Promise<Reply>): Promise<string> {
  const { status, body, headers } = await sent;
  if (status !== 303) throw new Error(`${status} ${words(body).slice(0, 1500)}`);
  return headers.get('location') ?? '';
}

/** The text of a page as people read it, without markup and with its entities resolved. */
export function words(html: string): string {
  return html
    .replace(/^[\s\S]*<main/i, '<main')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tells a story through all steps of the form and returns the sixteen digits. */
export async function tell(client: Client, fields: Readonly<Record<string, string>>): Promise<string> {
  const { story = '', severity = 'serious', organisation = '', place = '', since = '', ...rest } = fields;
  await client.post('/melden/verhaal', { story });
  await client.post('/melden/details', { severity, organisation, place, since });
  await client.post('/melden/contact', { name: '', email: '', phone: '', ...rest });
  await client.post('/melden/verstuur', {}, '/melden/controle');
  const done = await client.get('/melden/klaar');
  const code = /(?:\d{4}\s){3}\d{4}/.exec(words(done.body))?.[0];
  if (!code) throw new Error(`no receipt (${done.status}): ${words(done.body).slice(0, 400)}`);
  return code.replace(/\s/g, '');
}
