import { LawError } from '../errors.ts';
import type { Article, Hook, Law } from '../model/law.ts';

/** An article with the law it stands in. */
export interface Located {
  readonly law: Law;
  readonly article: Article;
}

/** Laws that may refer to each other, several versions of each. Immutable. */
export class Corpus {
  readonly laws: readonly Law[];
  readonly #versions = new Map<string, Law[]>();

  /** A later law with the same id and first day replaces an earlier one. */
  constructor(laws: readonly Law[]) {
    for (const law of laws) {
      const versions = this.#versions.get(law.id) ?? [];
      const others = versions.filter((version) => version.validFrom !== law.validFrom);
      const newestFirst = [...others, law].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? 1 : -1));
      this.#versions.set(law.id, newestFirst);
    }
    this.laws = [...this.#versions.values()].flat();
  }

  has(id: string): boolean {
    return this.#versions.has(id);
  }

  versions(id: string): readonly Law[] {
    return this.#versions.get(id) ?? [];
  }

  /**
   * The version in force on a day. The newest one that has begun decides; when it has ended no older one takes over
   * (RFC-019). Throws LawError `law-not-found` or `not-in-force`.
   */
  inForce(id: string, date: string): Law {
    const versions = this.#versions.get(id);
    if (!versions) throw new LawError('law-not-found', `Law not found: ${id}`);
    const law = versions.find((version) => version.validFrom === null || version.validFrom <= date);
    const none = `No version of law '${id}' in force on ${date}`;
    if (!law) throw new LawError('not-in-force', `${none} (not yet in force)`);
    if (law.validTo !== null && law.validTo < date) {
      throw new LawError('not-in-force', `${none}; last in force until ${law.validTo}`);
    }
    return law;
  }

  /** All laws in force on a day, one version of each, in the order they were given. */
  allInForce(date: string): Law[] {
    return [...this.#versions.keys()].flatMap((id) => {
      try {
        return [this.inForce(id, date)];
      } catch (error) {
        if (error instanceof LawError) return [];
        throw error;
      }
    });
  }

  /** Articles that fill an open term. */
  implementing(law: string, article: string, term: string, date: string): Located[] {
    return this.#articles(date, (each) =>
      each.implements.some((fills) => fills.law === law && fills.article === article && fills.term === term),
    );
  }

  /** Articles that act when an article of such a legal character is executed. */
  hooked(point: Hook['point'], produces: NonNullable<Article['produces']>, stage: string, date: string): Located[] {
    return this.#articles(date, (each) =>
      each.hooks.some(
        (hook) =>
          hook.point === point &&
          hook.character === produces.character &&
          (hook.decision === null || hook.decision === produces.decision) &&
          hook.stage === stage,
      ),
    );
  }

  #articles(date: string, wanted: (article: Article) => boolean): Located[] {
    return this.allInForce(date).flatMap((law) => law.articles.filter(wanted).map((article) => ({ law, article })));
  }
}

/** The article that yields an output: one that declares it, or else one whose actions set it. */
export function articleFor(law: Law, output: string, endpoint?: string): Article | undefined {
  const declared = law.articles.filter(({ outputs }) => outputs.some(({ name }) => name === output));
  return (
    declared.find((article) => endpoint !== undefined && article.endpoint === endpoint) ??
    declared[0] ??
    law.articles.find(({ actions }) => actions.some((action) => action.output === output))
  );
}
