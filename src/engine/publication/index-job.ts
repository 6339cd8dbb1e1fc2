import type { House } from '../module/house.ts';
import type { JobHandler } from '../../platform/jobs/jobs.ts';
import { indexJob, type PublicSource } from './publication.ts';

/** Brings a changed record into the search, or takes it out where it is no longer public. */
export function indexJobHandler(house: Pick<House, 'search'>, sources: readonly PublicSource[]): JobHandler {
  return {
    kind: indexJob,
    async run(payload) {
      const [type, id] = [String(payload['type']), String(payload['id'])];
      const source = sources.find((one) => one.type === type);
      if (!source) return;
      const document = await source.document(id);
      if (document) await house.search.put([document]);
      else await house.search.remove([`${type}:${id}`]);
    },
  };
}

/** Every public record of all sources, for building the search anew. */
export async function* allDocuments(sources: readonly PublicSource[]) {
  for (const source of sources) yield* source.documents();
}
