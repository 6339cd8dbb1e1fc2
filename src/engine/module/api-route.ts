import type { z } from 'zod';
import type { Language } from '../../kernel/dates.ts';
import type { Bilingual } from '../../kernel/errors.ts';
import type { Act, Actor } from '../access/access.ts';
import type { UploadedFile } from './web-route.ts';

/** One operation of the JSON API, as data; doors/api serves it under /api/v1 and makes OpenAPI 3.1 of it. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Kebab-case, no slash at the end: `/signals/{id}`. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: Bilingual;
  readonly act: Act<never>;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
  /** Success status; 200 where absent, 201 for something new. */
  readonly status?: 200 | 201 | 202 | 204;
  /** Takes `multipart/form-data`: the fields are the body, the files come beside it. */
  readonly upload?: { readonly maxFiles: number };
  /** `guess` for codes; absent: `write` for changes open to everyone, else the ordinary limit. */
  readonly limit?: 'guess' | 'write';
  handle(request: ApiRequest): Promise<unknown>;
}

export interface ApiRequest<Params = unknown, Query = unknown, Body = unknown> {
  readonly actor: Actor;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** Always given by the door; tests may leave it out. */
  readonly language?: Language;
  readonly files?: readonly UploadedFile[];
}

/** Checks the types of one operation, then forgets them so that all fit in one list. */
export function apiRoute<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  route: Omit<ApiRoute, 'params' | 'query' | 'body' | 'reply' | 'handle'> & {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B;
    readonly reply: R;
    handle(request: ApiRequest<z.infer<P>, z.infer<Q>, z.infer<B>>): Promise<z.input<R>>;
  },
): ApiRoute {
  return route as unknown as ApiRoute;
}
