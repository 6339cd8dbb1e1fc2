/** A word that only stands where somebody typed it, so that whatever carries it on a page is what they typed. */
export const marker = 'zqmerk';

/** Markup and script as people try it, also where a value stands in an attribute, a link, a style or JSON. */
export const attack = [
  `<${marker} onload=alert(1)>`,
  `<script>${marker}()</script>`,
  `<img src=x onerror=${marker}()>`,
  `"><svg/onload=${marker}()>`,
  `'onmouseover='${marker}()`,
  `</textarea></title></script><${marker}>`,
  `javascript:${marker}()`,
  `{{${marker}}} \${${marker}} <!-- ${marker} --> ]]>`,
].join(' ');

/** What an attack left in a page: elements, attributes or links of its own; empty where it is only text. */
export function leftovers(html: string): string[] {
  const found: string[] = [];
  // Elements as the HTML standard reads them: text between them cannot hold a raw "<" followed by a letter.
  for (const [tag, name = '', attributes = ''] of html.matchAll(/<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi)) {
    const bare = attributes.replace(/=\s*("[^"]*"|'[^']*')/g, '=""');
    if (name.toLowerCase().includes(marker) || bare.includes(marker)) found.push(tag.slice(0, 120));
    if (/\son\w+\s*=/i.test(bare)) found.push(tag.slice(0, 120));
    for (const [, value = ''] of attributes.matchAll(/(?:href|src|action|formaction)\s*=\s*"([^"]*)"/gi))
      if (/^\s*javascript:/i.test(value)) found.push(tag.slice(0, 120));
  }
  for (const [script] of html.matchAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi))
    if (script.includes(marker)) found.push(script.slice(0, 120));
  for (const [comment] of html.matchAll(/<!--[\s\S]*?-->/g)) if (comment.includes(marker)) found.push(comment);
  return found;
}
