import {
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  Heading,
  Lead,
  Paragraph,
  StateBadge,
  showNumber,
  usePage,
} from '../../../ui/index.ts';
import type { Plan } from '../plan.ts';
import { planTexts } from '../texts/index.ts';

export function PlansPage({ plans, mayImport }: { readonly plans: readonly Plan[]; readonly mayImport: boolean }) {
  const { language } = usePage();
  const t = planTexts(language);
  const button = mayImport ? <ButtonLink href="/plannen/inlezen">{t.import}</ButtonLink> : undefined;
  return (
    <>
      <Heading level={1}>{t.plans}</Heading>
      <Lead>{t.plansLead}</Lead>
      {plans.length === 0 ? (
        <EmptyState title={t.noPlans} action={button}>
          {t.noPlansHelp}
        </EmptyState>
      ) : (
        <>
          <Paragraph>
            <ButtonLink href="/stand" look="secondary">
              {t.overview}
            </ButtonLink>{' '}
            {button}
          </Paragraph>
          <CardGrid>
            {plans.map((plan) => (
              <Card
                level={2}
                title={plan.title}
                href={`/plannen/${plan.id}`}
                above={plan.state === 'draft' ? <StateBadge tone="neutral">{t.draft}</StateBadge> : undefined}
              >
                <Paragraph>{`${plan.publisher} · ${plan.year} · ${t.legend(showNumber(plan.lines.length, language)).split('.')[0]}`}</Paragraph>
              </Card>
            ))}
          </CardGrid>
        </>
      )}
    </>
  );
}
