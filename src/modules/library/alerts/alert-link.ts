import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../../../kernel/ids.ts';

export type LinkPurpose = 'bevestig' | 'stop';

/** The personal part of a link in a mail; it opens this alert for this purpose and nothing else. */
export function linkToken(secret: string, purpose: LinkPurpose, alertId: string): string {
  return `${alertId}.${signature(secret, purpose, alertId)}`;
}

/** The alert that a link was made for; null for any other text. Takes as long for wrong ones as for right ones. */
export function readToken(secret: string, purpose: LinkPurpose, token: string): string | null {
  const [id = '', given = ''] = token.split('.');
  const real = Buffer.from(signature(secret, purpose, id));
  const typed = Buffer.from(given);
  return typed.length === real.length && timingSafeEqual(typed, real) && isId(id) ? id : null;
}

function signature(secret: string, purpose: LinkPurpose, id: string): string {
  return createHmac('sha256', secret).update(`search-alert ${purpose} ${id}`).digest('base64url').slice(0, 32);
}
