import type { PrintBlock, PrintDocument, PrintText } from './print-document.ts';

interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly href: string | null;
}

/** The document as the template wants it: every field there, every text clean, headings without gaps. */
export function prepare(document: PrintDocument, clean: (text: string) => string): unknown {
  let depth = 0;
  const runs = (text: PrintText): Run[] =>
    (typeof text === 'string' ? [{ text }] : text).map((run) => ({
      text: clean(run.text),
      strong: ('strong' in run && run.strong) ?? false,
      emphasis: ('emphasis' in run && run.emphasis) ?? false,
      href: 'href' in run && run.href !== undefined ? safeLink(run.href) : null,
    }));
  const optional = (text: string | undefined): string | null => (text ? clean(text) : null);
  const block = (one: PrintBlock): unknown => {
    switch (one.kind) {
      case 'heading':
        // A level may not be skipped in an accessible PDF (ISO 14289-1, 7.4.2).
        depth = Math.min(one.level, depth + 1);
        return { ...one, level: depth, text: clean(one.text) };
      case 'paragraph':
        return { ...one, text: runs(one.text) };
      case 'quote':
        return { ...one, text: runs(one.text), source: optional(one.source) };
      case 'list':
        return { ...one, ordered: one.ordered ?? false, items: one.items.map(runs) };
      case 'table':
        return {
          ...one,
          caption: optional(one.caption),
          columns: one.columns.map(({ title, align }) => ({ title: clean(title), align: align ?? 'left' })),
          // A cell is wrapped: the template flattens the rows into one row of cells.
          rows: one.rows.map((row) => one.columns.map((_, index) => ({ runs: runs(row[index] ?? '') }))),
        };
      case 'figure':
        return {
          ...one,
          svg: selfContained(one.svg),
          alt: clean(one.alt),
          caption: optional(one.caption),
          width: one.width ?? 1,
        };
      case 'page-break':
        return one;
    }
  };
  return {
    title: clean(document.title),
    language: document.language,
    subtitle: optional(document.subtitle),
    publisher: document.publisher ? [clean(document.publisher)] : [],
    contents: optional(document.contents),
    footer: clean(document.footer ?? ''),
    blocks: document.blocks.map(block),
  };
}

function safeLink(href: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f]+$/i.test(href) ? href.toWellFormed() : null;
}

/** A picture may not fetch anything: neither from the disk nor from the network. */
function selfContained(svg: string): string {
  const reaches =
    /<(?:\w+:)?(?:image|script|foreignObject|use)\b[^>]*href\s*=\s*["'](?!#|data:)|<!DOCTYPE|<!ENTITY|<(?:\w+:)?(?:script|foreignObject)\b/i;
  if (!/<svg[\s>]/.test(svg) || reaches.test(svg))
    throw new Error('the SVG of a figure must be whole and refer to nothing outside');
  return svg.toWellFormed();
}
