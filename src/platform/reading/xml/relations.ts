import type { Zip } from '../archive/zip.ts';
import { localName, readXml } from './read-xml.ts';

export interface Relation {
  readonly id: string;
  /** The last part of the type's address, for example `footnotes`. */
  readonly type: string;
  /** Path of the target inside the archive. */
  readonly target: string;
}

/** The relations of a part of an Office document (ECMA-376 part 2, 9.3); links to the outside are left out. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const content = zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (!content) return relations;
  readXml(content, {
    open: (name, attributes) => {
      if (localName(name) !== 'Relationship' || attributes['TargetMode'] === 'External') return;
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolvePath(folder, target) });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
