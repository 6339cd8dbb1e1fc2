import type { Act } from '../../access/access.ts';
import type { WebReply, WebRequest, WebRoute } from '../../module/web-route.ts';
import { jsonSchema } from '../api/schema.ts';
import { exportRecord } from '../export/export-record.ts';
import { csvStream, jsonStream } from '../export/export-records.ts';
import { actPage, doAct, settleProposal } from './act-page.tsx';
import { answerCorrection, correctionPage, sendCorrection } from './correction-page.tsx';
import { detailPage, seenRecord } from './detail-page.tsx';
import { editPage, saveEdit } from './edit-page.tsx';
import { entryPage, saveEntry } from './entry-page.tsx';
import { filePage } from './file-page.ts';
import { endLinkFrom, linkPage, saveLink } from './link-page.tsx';
import { listPage } from './list-page.tsx';
import { readListQuery } from './list-query.ts';
import { makeNew, newPage } from './new-page.tsx';
import type { PageKit } from './page-kit.ts';
import { comparePage, versionPage } from './version-page.tsx';

/** Every page and form of a register. */
export function registerRoutes(kit: PageKit): readonly WebRoute[] {
  const { definition, acts } = kit;
  const { path } = definition;
  const one = `${path}/:id`;
  const get = (at: string, act: Act, show: (kit: PageKit, request: WebRequest) => Promise<WebReply>): WebRoute => ({
    method: 'GET',
    path: at,
    act,
    handle: (request) => show(kit, request),
  });
  const fileFields = Object.values(definition.fields).filter((field) => field.kind === 'file').length;
  const upload = fileFields > 0 ? { upload: { maxFiles: 20 } } : {};
  const post = (at: string, act: Act, save: (kit: PageKit, request: WebRequest) => Promise<WebReply>): WebRoute => ({
    ...get(at, act, save),
    method: 'POST',
  });
  const acting = anyOf(kit, 'act', [...acts.actions.values()]);
  const adding = anyOf(kit, 'add', [...acts.entries.values()]);
  return [
    get(path, acts.list, listPage),
    get(`${path}.csv`, acts.list, csvFile),
    get(`${path}.json`, acts.list, jsonFile),
    get(`${path}.schema.json`, acts.list, schemaFile),
    get(`${path}/nieuw`, acts.create, newPage),
    { ...post(`${path}/nieuw`, acts.create, makeNew), ...upload },
    get(one, acts.list, detailPage),
    get(`${one}/export.json`, acts.list, recordFile),
    get(`${one}/bestand/:sha256`, acts.list, filePage),
    get(`${one}/versies/:versie`, acts.list, versionPage),
    get(`${one}/vergelijk`, acts.list, comparePage),
    get(`${one}/wijzigen`, acts.update, editPage),
    { ...post(`${one}/wijzigen`, acts.update, saveEdit), ...upload },
    get(`${one}/doe/:actie`, acting, actPage),
    { ...post(`${one}/doe/:actie`, acting, doAct), ...upload },
    post(`${one}/voorstel`, acting, settleProposal),
    get(`${one}/toevoegen/:veld`, adding, entryPage),
    post(`${one}/toevoegen/:veld`, adding, saveEntry),
    get(`${one}/koppelen`, acts.link, linkPage),
    post(`${one}/koppelen`, acts.link, saveLink),
    post(`${one}/ontkoppelen/:koppeling`, acts.link, endLinkFrom),
    ...(definition.corrections
      ? [
          get(`${one}/correctie`, acts.requestCorrection, correctionPage),
          { ...post(`${one}/correctie`, acts.requestCorrection, sendCorrection), limit: 'write' as const },
          post(`${one}/correcties/:verzoek`, acts.answerCorrection, answerCorrection),
        ]
      : []),
  ];
}

/** Lets through who may do at least one of the acts; the page then demands the very one. */
function anyOf({ definition }: PageKit, verb: string, acts: readonly Act[]): Act {
  const who = [...new Set(acts.flatMap((act) => [...act.who]))];
  return { name: `${definition.name}.${verb}`, who, rule: definition.update.rule };
}

function csvFile(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const query = readListQuery(kit, request.actor, request.query);
  const body = csvStream(kit, request.actor, query, request.query.get('bom') === '1');
  return Promise.resolve({
    kind: 'file',
    body,
    mediaType: 'text/csv; charset=utf-8',
    name: `${kit.definition.plural}.csv`,
  });
}

function jsonFile(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const query = readListQuery(kit, request.actor, request.query);
  const body = jsonStream(kit, request.actor, query);
  return Promise.resolve({ kind: 'file', body, mediaType: 'application/json', name: `${kit.definition.plural}.json` });
}

function schemaFile(kit: PageKit): Promise<WebReply> {
  const body = JSON.stringify(jsonSchema(kit.definition), null, 2);
  return Promise.resolve({ kind: 'file', body, mediaType: 'application/schema+json', inline: true });
}

async function recordFile(kit: PageKit, request: WebRequest): Promise<WebReply> {
  const record = await seenRecord(kit, request);
  const body = JSON.stringify(await exportRecord(kit, request.actor, record), null, 2);
  return { kind: 'file', body, mediaType: 'application/json', name: `${kit.definition.name}-${record.id}.json` };
}
