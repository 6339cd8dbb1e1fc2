import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';

/** A browser without a screen: keeps cookies, takes the token out of pages, and posts forms. */
export class Visitor {
  readonly #server: FastifyInstance;
  readonly cookies = new Map<string, string>();
  readonly headers: Record<string, string> = {};

  constructor(server: FastifyInstance) {
    this.#server = server;
  }

  async request(options: InjectOptions): Promise<LightMyRequestResponse> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie ? { cookie } : {}), ...this.headers, ...options.headers };
    const reply = await this.#server.inject({ ...options, headers });
    for (const { name, value } of reply.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return reply;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.request({ method: 'GET', url, headers });
  }

  /** The token of a page with a form. */
  async token(url = '/formulier'): Promise<string> {
    const { body } = await this.get(url);
    return /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? '';
  }

  async post(
    url: string,
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const token = fields['_csrf'] ?? (await this.token());
    return this.request({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams({ ...fields, _csrf: token }).toString(),
    });
  }

  /** Posts a form with files; each as field, name and content. */
  async upload(
    url: string,
    fields: Record<string, string>,
    files: readonly (readonly [string, string, string])[],
  ): Promise<LightMyRequestResponse> {
    const form = new FormData();
    form.append('_csrf', await this.token());
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const [field, name, content] of files) form.append(field, new Blob([content]), name);
    const packed = new Response(form);
    const type = packed.headers.get('content-type') ?? '';
    return this.request({
      method: 'POST',
      url,
      headers: { 'content-type': type },
      payload: Buffer.from(await packed.arrayBuffer()),
    });
  }

  async signIn(person: string): Promise<LightMyRequestResponse> {
    return this.post('/inloggen', { person, _csrf: await this.token('/inloggen') });
  }
}
