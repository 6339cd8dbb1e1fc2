export interface Bar {
  readonly label: string;
  readonly value: number;
}

const width = 640;
const labelWidth = 250;
const rowHeight = 26;

/** A horizontal bar chart as one SVG with attributes only, for the page, the PDF and the frozen file alike. */
export function barsSvg(bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, place) => {
    const y = place * rowHeight;
    const length = Math.round(((width - labelWidth - 60) * value) / most);
    return (
      `<text x="${labelWidth - 10}" y="${y + 17}" text-anchor="end" font-size="13" fill="#1c2b29">${escapeXml(label)}</text>` +
      `<rect x="${labelWidth}" y="${y + 4}" width="${Math.max(length, 1)}" height="${rowHeight - 9}" fill="#1f5f5b"/>` +
      `<text x="${labelWidth + length + 8}" y="${y + 17}" font-size="13" fill="#1c2b29">${value.toLocaleString('nl-NL')}</text>`
    );
  });
  const height = Math.max(1, bars.length) * rowHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Libertinus Serif, sans-serif">${rows.join('')}</svg>`;
}

export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}
