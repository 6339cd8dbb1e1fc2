import type { ShownRecord } from '../../../engine/register/query/shown.ts';
import { ButtonLink, usePage } from '../../../ui/index.ts';

const words = { nl: 'Lees de zin in het plan', en: 'Read the sentence in the plan' };

/** The way from a commitment back to its sentence in the paper. */
export function commitmentPart({ values }: ShownRecord) {
  const plan = values['plan'] as { readonly id: string } | null;
  const start = values['start'];
  return plan && typeof start === 'number' ? <ToPlan href={`/plannen/${plan.id}#t${start}`} /> : null;
}

function ToPlan({ href }: { readonly href: string }) {
  return (
    <ButtonLink href={href} look="secondary">
      {words[usePage().language]}
    </ButtonLink>
  );
}
