import { may } from '../../../engine/access/access.ts';
import type { House } from '../../../engine/module/house.ts';
import type { WebRequest } from '../../../engine/module/web-route.ts';
import { Button, ButtonLink, Form, usePage } from '../../../ui/index.ts';
import { themeActs } from '../theme.access.ts';
import { themeTexts } from '../texts/index.ts';
import { PublicFigures } from './theme.pages.tsx';
import { themeFigures } from './themes.query.ts';

/** What a theme's page shows beyond its fields: how many told this, and for staff the ways on. */
export async function themePart(house: House, id: string, title: string, { actor }: WebRequest) {
  return (
    <>
      <PublicFigures title={title} figures={await themeFigures(house, id)} />
      {may(actor, themeActs.readMembers) ? <DeskLinks id={id} mayDecide={may(actor, themeActs.accept)} /> : null}
    </>
  );
}

function DeskLinks({ id, mayDecide }: { readonly id: string; readonly mayDecide: boolean }) {
  const t = themeTexts(usePage().language);
  return (
    <>
      <ButtonLink href={`/werk/themas/${id}`} look="secondary">
        {t.members}
      </ButtonLink>{' '}
      <ButtonLink href={`/werk/antwoord/theme/${id}`} look="secondary">
        {t.answerAll}
      </ButtonLink>
      {mayDecide ? (
        <Form action={`/werk/themas/${id}/hardheid`} id="to-hardship">
          <Button look="secondary">{t.toHardship}</Button>
        </Form>
      ) : null}
    </>
  );
}
