import type { AlgorithmFacts } from '../algorithm.ts';
import { algorithmTexts, wordsOf } from '../texts/index.ts';

/** What of this installation stands in a registration. */
export interface Publisher {
  readonly organisation: string;
  readonly baseUrl: string;
  /** Month since when this installation is in use, `2026-11`. */
  readonly since: string;
}

/** Where the code of the product stands, as in publiccode.yml. */
const sourceCode = 'https://code.overheid.nl/weerklank/weerklank';

/**
 * One algorithm as the publication standard of the Dutch algorithm register asks (version 1.0.0, BZK): in Dutch,
 * with the fields of https://www.algoritmeregister.org/schemas.
 */
export function registrationOf(facts: AlgorithmFacts, { organisation, baseUrl, since }: Publisher) {
  const words = wordsOf(facts.id, 'nl');
  const t = algorithmTexts('nl');
  const page = `${baseUrl}/algoritmen/${facts.id}`;
  return {
    name: words.name,
    description_short: words.short,
    organization: organisation.slice(0, 99),
    theme: [facts.theme],
    status: facts.state === 'in-use' ? 'In gebruik' : 'In ontwikkeling',
    start_date: since,
    contact: `${baseUrl}/over`,
    link: page,
    publication_category:
      facts.category === 'B' ? 'Impactvolle algoritmes (Categorie B)' : 'Overige algoritmes (Categorie C)',
    source_link: `${page}/registratie.json`,
    purpose_and_impact: words.purpose,
    considerations: words.considerations,
    human_intervention: `${words.decides} ${words.intervention}`,
    risk_management: [words.risks, `${t.limits}:`, ...words.limits].join('\n'),
    legal_basis: words.legalBasis,
    ...(facts.law === null ? {} : { legal_basis_link: facts.law.link, legal_basis_title: facts.law.title }),
    impact_assessments: t.noAssessments,
    data: words.input,
    technical_operation: words.how,
    supplier: `Weerklank, open software (${facts.licence})`,
    source_code_link: sourceCode,
    language: 'nld',
    schema: '1.0.0',
    source_id: facts.id,
    search_terms: [facts.id, ...facts.commands].join(', '),
  } as const;
}

export type Registration = ReturnType<typeof registrationOf>;
