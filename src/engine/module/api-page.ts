import { z } from 'zod';

/** Query of every list of the API: `page` from 1, `size` items on it. */
export const pageQuery = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(20),
});

/** Reply of every list of the API; the door adds a `Link` header to the pages around it (RFC 8288). */
export function pageReply<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    page: z.number().int(),
    size: z.number().int(),
    total: z.number().int().describe('All items of the list, over all pages.'),
  });
}
