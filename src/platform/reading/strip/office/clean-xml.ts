import { decodeText } from '../../formats/decode.ts';
import { readXml } from '../../xml/read-xml.ts';
import { attributeRules, elementRules } from './rules.ts';

/** A part without traces, and the names of what was found in it. */
export interface CleanPart {
  readonly xml: string;
  readonly traces: readonly string[];
}

/** Takes the traces out of one XML part; text between the tags is never touched, save in elements that are traces. */
export function cleanXml(part: string, content: Uint8Array): CleanPart {
  let xml = decodeText(content).text.replace(/^\uFEFF/, '');
  // The rules work on the tags as text: what is no well-formed XML is refused before that.
  readXml(xml, {});
  const traces: string[] = [];
  const note = (trace: string, put: string) => (): string => {
    traces.push(trace);
    return put;
  };
  for (const rule of elementRules) if (rule.part.test(part)) xml = xml.replace(rule.find, note(rule.trace, rule.put));
  const rules = attributeRules.filter((rule) => rule.part.test(part));
  if (rules.length > 0) {
    xml = xml.replace(/<[^!?/][^>]*>/g, (tag) =>
      rules.reduce((cleaned, rule) => cleaned.replace(rule.find, note(rule.trace, rule.put)), tag),
    );
  }
  xml = xml.replace(/<!--[^]*?-->/g, note('xml-comment', ''));
  return { xml, traces };
}

/** Takes the mention of dropped parts out of the lists of an archive: relations, content types, manifest. */
export function forgetParts(list: string, xml: string, isDropped: (path: string) => boolean): string {
  const folder = list.replace(/(^|\/)_rels\/[^/]*$/, '$1');
  return xml.replace(/<(?:\w+:)?(Relationship|Override|file-entry)\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?\1\s*>)/g, (entry) => {
    if (/TargetMode="External"/.test(entry)) return entry;
    const path = /\s(?:Target|PartName|manifest:full-path)="([^"]*)"/.exec(entry)?.[1] ?? '';
    const whole = path.startsWith('/') || /<(?:\w+:)?file-entry|<Override/.test(entry) ? path : folder + path;
    const steps: string[] = [];
    for (const step of whole.split('/')) {
      if (step === '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
    }
    return isDropped(steps.join('/')) ? '' : entry;
  });
}
