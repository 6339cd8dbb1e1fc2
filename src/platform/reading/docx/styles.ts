import { readXml } from '../xml/read-xml.ts';

/** What a paragraph style means for the structure of the text. */
interface ParagraphStyle {
  readonly headingLevel?: number;
  readonly isList?: boolean;
  /** A line of a generated table of contents. */
  readonly isContents?: boolean;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, ParagraphStyle>;
  readonly language?: string;
}

interface RawStyle {
  name: string;
  basedOn: string;
  outline: number | undefined;
  isList: boolean;
}

/** Reads styles (ECMA-376 part 1, 17.7); a style inherits from the one it is based on. */
export function readStyles(content: Uint8Array | null): Styles {
  const raw = new Map<string, RawStyle>();
  let language: string | undefined;
  let current: RawStyle | undefined;
  if (content) {
    readXml(content, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          current = { name: '', basedOn: '', outline: undefined, isList: false };
          raw.set(attributes['w:styleId'] ?? '', current);
        } else if (name === 'w:lang' && !current) language ??= value || undefined;
        else if (current && name === 'w:name') current.name = value.toLowerCase();
        else if (current && name === 'w:basedOn') current.basedOn = value;
        else if (current && name === 'w:outlineLvl') current.outline = Number(value);
        else if (current && name === 'w:numPr') current.isList = true;
      },
      close: (name) => {
        if (name === 'w:style') current = undefined;
      },
    });
  }
  const byId = new Map<string, ParagraphStyle>();
  for (const id of raw.keys()) byId.set(id, meaningOf(id, raw));
  return { byId, ...(language ? { language } : {}) };
}

function meaningOf(id: string, raw: ReadonlyMap<string, RawStyle>): ParagraphStyle {
  let style = raw.get(id);
  let isList = false;
  for (let steps = 0; style && steps < 20; steps += 1) {
    if (/^(toc|inhopg) ?\d/.test(style.name)) return { isContents: true };
    const level = levelOf(style);
    if (level !== undefined) return { headingLevel: level };
    isList ||= style.isList || /^list (bullet|number)|^lijst(opsom|nummer)/.test(style.name);
    style = raw.get(style.basedOn);
  }
  return isList ? { isList } : {};
}

function levelOf(style: RawStyle): number | undefined {
  const named = /^(?:heading|kop) ?([1-9])$/.exec(style.name)?.[1];
  if (named) return Number(named);
  if (style.name === 'title' || style.name === 'titel') return 1;
  return style.outline !== undefined && style.outline < 9 ? style.outline + 1 : undefined;
}
