import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../../engine/access/access.ts';
import type { House, HouseSettings, Module } from '../../engine/module/house.ts';
import type { PageContext, WebReply, WebRequest, WebRoute } from '../../engine/module/web-route.ts';
import type { Language } from '../../kernel/dates.ts';
import type { Log } from '../../platform/log/log.ts';
import type { Theme } from '../../ui/styles/stylesheet.ts';
import type { Posted } from './request/upload.ts';
import type { Session } from './session/session.ts';
import type { StaffStore } from './sign-in/staff.store.ts';

/** What the web server is made of; main gives it. */
export interface WebOptions {
  readonly modules: readonly Module[];
  readonly house: Pick<House, 'database' | 'clock'>;
  readonly settings: WebSettings;
  readonly log: Log;
  readonly signIn: SignIn;
  /** Own tokens and looks; `weerklank` where absent. */
  readonly theme?: Theme | undefined;
  /** Other doors under the same roof, such as the API. */
  readonly doors?: readonly Door[] | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Whose `X-Forwarded-For` is believed, as Fastify's trustProxy; the own machine where absent. */
  readonly trustProxy?: boolean | string | undefined;
  /** Whether everything that the site needs is there; shown on `/ready`. */
  readonly ready?: (() => Promise<readonly ReadyCheck[]>) | undefined;
}

export type WebSettings = Pick<
  HouseSettings,
  'baseUrl' | 'organisation' | 'secret' | 'maxUploadBytes' | 'demonstration'
> & {
  readonly production: boolean;
  readonly languageDefault?: Language | undefined;
  /** Lets a collector that shows it read `/metrics` from elsewhere; without it only this machine may. */
  readonly metricsToken?: string | undefined;
  /** Where the source of the running version is; the licence asks for it. */
  readonly sourceUrl?: string | undefined;
  /** Who to tell of a weak spot, for `security.txt`: a `mailto:` or `https:` address. */
  readonly securityContact?: string | undefined;
};

export interface ReadyCheck {
  readonly name: string;
  readonly ok: boolean;
}

/** How many requests one address may make: `max` in `seconds`. */
export interface Limit {
  readonly max: number;
  readonly seconds: number;
}

export interface Limits {
  readonly ordinary: Limit;
  readonly write: Limit;
  readonly guess: Limit;
}

/** A page that belongs to the door itself: it may sign people in and send them elsewhere. */
export interface DoorRoute extends Omit<WebRoute, 'handle'> {
  handle(request: DoorRequest): Promise<DoorReply>;
}

export interface DoorRequest extends WebRequest {
  readonly session: Session;
  readonly page: PageContext;
}

export type DoorReply = WebReply | { readonly kind: 'elsewhere'; readonly to: string };

/** A way for staff to say who they are. */
export interface SignIn {
  readonly routes: (tools: SignInTools) => readonly DoorRoute[];
  /** Sites that a form may lead to, for the content security policy. */
  readonly formTargets: readonly string[];
  /** Reads a bearer token of the API; null where it is not good. */
  readonly bearer?: ((token: string, staff: StaffStore) => Promise<Actor | null>) | undefined;
}

export interface SignInTools {
  readonly staff: StaffStore;
  readonly settings: WebSettings;
  readonly log: Log;
  readonly now: () => string;
}

/** Another door on the same server. */
export type Door = (server: FastifyInstance, hall: Hall) => Promise<void> | void;

/** What the doors share. */
export interface Hall {
  readonly settings: WebSettings;
  readonly log: Log;
  /** Who stands at the door: by session cookie, or by the bearer token that came along. */
  readonly actorOf: (request: FastifyRequest) => Promise<Actor>;
  readonly languageOf: (request: FastifyRequest) => Language;
  /** True where a changing request that leans on the session cookie really comes from our own pages. */
  readonly fromOwnSite: (request: FastifyRequest) => boolean;
  /** Reads a form with files, within the site's bounds. */
  readonly readUpload: (request: FastifyRequest, maxFiles: number) => Promise<Posted>;
  /** Puts a page of the other door in the shell of the site. */
  readonly serve: (route: WebRoute) => void;
}
