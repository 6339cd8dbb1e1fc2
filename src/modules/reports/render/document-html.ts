import type { PrintBlock, PrintDocument, PrintText } from '../../../platform/print/print-document.ts';
import { escapeXml as escape } from './bars-svg.ts';

/** The blocks of a document as accessible HTML; every text is escaped, pictures come with their words. */
export function blocksToHtml(blocks: readonly PrintBlock[], firstLevel = 2): string {
  return blocks.map((block, place) => blockToHtml(block, place, firstLevel)).join('\n');
}

/** A whole page that stands by itself: no script, nothing from elsewhere, readable for as long as HTML is. */
export function documentToHtml(document: PrintDocument): string {
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(document.title)}</title>
<style>${css}</style>
</head>
<body>
<main>
<h1>${escape(document.title)}</h1>
<p>${escape(document.subtitle ?? '')}<br>${escape(document.publisher ?? '')}</p>
${blocksToHtml(document.blocks)}
</main>
</body>
</html>
`;
}

const css =
  'body{font:1.05rem/1.6 system-ui,sans-serif;color:#1c2b29;margin:0}main{max-width:46rem;margin:0 auto;padding:1.5rem}' +
  'h1,h2,h3,h4{line-height:1.25}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:700}' +
  'th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #c5d9d5}svg{max-width:100%;height:auto}' +
  '.region{overflow-x:auto}a{color:#1f5f5b}';

function blockToHtml(block: PrintBlock, place: number, firstLevel: number): string {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, block.level + firstLevel - 1);
      return `<h${level}>${escape(block.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${text(block.text)}</p>`;
    case 'quote':
      return `<blockquote><p>${text(block.text)}</p>${block.source ? `<footer>${escape(block.source)}</footer>` : ''}</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${text(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table': {
      const caption = `c${place}`;
      const head = block.columns.map(({ title }) => `<th scope="col">${escape(title)}</th>`).join('');
      const rows = block.rows.map(
        ([first = '', ...rest]) =>
          `<tr><th scope="row">${text(first)}</th>${rest.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
      );
      return `<div class="region" role="region" aria-labelledby="${caption}" tabindex="0"><table class="utrecht-table wk-table"><caption id="${caption}">${escape(block.caption ?? '')}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'figure':
      return `<figure>${block.svg.replace('<svg ', `<svg role="img" aria-label="${escape(block.alt)}" `)}${block.caption ? `<figcaption>${escape(block.caption)}</figcaption>` : ''}</figure>`;
    case 'page-break':
      return '';
  }
}

function text(of: PrintText): string {
  if (typeof of === 'string') return lines(of);
  return of
    .map(({ text: words, strong, emphasis, href }) => {
      let made = lines(words);
      if (strong) made = `<strong>${made}</strong>`;
      if (emphasis) made = `<em>${made}</em>`;
      return href && /^(https?:|mailto:)/i.test(href) ? `<a href="${escape(href)}">${made}</a>` : made;
    })
    .join('');
}

function lines(of: string): string {
  return escape(of).replaceAll('\n', '<br>');
}
