import { SaxesParser } from 'saxes';
import { decodeText } from '../formats/decode.ts';
import { refusal } from '../refusals.ts';

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const deepest = 2000;

/**
 * Walks through XML and calls the handlers. Document type definitions are refused, so there are no entities to
 * expand or to fetch; anything that is no well-formed XML is refused as damaged.
 */
export function readXml(source: Uint8Array | string, handlers: XmlHandlers): void {
  const xml = typeof source === 'string' ? source : decodeText(source).text;
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  const stop = (): never => {
    throw refusal('damaged');
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) stop();
    handlers.open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(name);
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

/** `x:row` → `row`: spreadsheets come with and without a prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
