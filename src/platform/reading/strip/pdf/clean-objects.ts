import { dropped, droppedAction, droppedAnnotation, personKeys, traceOf } from './pdf-rules.ts';
import type { PdfFile } from './pdf-file.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { filtersOf } from './unpack.ts';
import { nameOf, PdfRef, PdfStream, type PdfDict, type PdfValue } from './values.ts';

/** In these dictionaries the keys are free names, not fields. */
const freeNames = new Set([
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
  'CharProcs',
  'RoleMap',
  'ClassMap',
  'Colorants',
]);

/**
 * Copies the objects that a document needs into a new numbering, without the traces. What is not reached from the
 * document itself (earlier versions, attachments, descriptions) is not copied at all.
 */
export class ObjectCleaner {
  readonly traces = new Set<string>();
  readonly objects: PdfValue[] = [];
  private readonly file: PdfFile;
  private readonly numbers = new Map<number, number>();
  private readonly todo: { from: number; to: number; key: string }[] = [];

  constructor(file: PdfFile) {
    this.file = file;
  }

  /** Copies everything below this value and returns its new form. */
  copyFrom(value: PdfValue): PdfValue {
    const copy = this.copy(value, '');
    for (let next = this.todo.pop(); next; next = this.todo.pop()) {
      this.objects[next.to] = this.copy(this.file.object(next.from), next.key);
    }
    return copy;
  }

  private copy(value: PdfValue, key: string): PdfValue {
    if (value instanceof PdfRef) return this.copyRef(value, key);
    if (value instanceof PdfStream) return this.copyStream(value, key);
    if (Array.isArray(value)) {
      const kept = value.filter((one) => !this.isDropped(key, one));
      return kept.map((one) => this.copy(one, key));
    }
    return value instanceof Map ? this.copyDict(value, key) : value;
  }

  private copyRef(ref: PdfRef, key: string): PdfValue {
    const known = this.numbers.get(ref.number);
    if (known !== undefined) return new PdfRef(known + 1);
    if (this.file.object(ref.number) === null) return null;
    const number = this.objects.push(null) - 1;
    this.numbers.set(ref.number, number);
    this.todo.push({ from: ref.number, to: number, key });
    return new PdfRef(number + 1);
  }

  private copyDict(dict: PdfDict, parentKey: string): PdfDict {
    const copy: PdfDict = new Map();
    const free = freeNames.has(parentKey);
    const persons = personKeys(dict);
    for (const [key, value] of dict) {
      if (!free && (persons.includes(key) || this.isDropped(key, value))) {
        this.traces.add(persons.includes(key) ? 'annotation-author' : traceOf(key));
        continue;
      }
      copy.set(key, this.copy(value, key));
    }
    return copy;
  }

  private copyStream(stream: PdfStream, key: string): PdfStream {
    const dict = this.copyDict(stream.dict, key);
    let { bytes } = stream;
    const filters = filtersOf(stream.dict);
    // A photo packed twice could hide its description from us.
    if (filters.length > 1 && filters.includes('DCTDecode')) throw new Error('a picture packed twice');
    if (filters.join() === 'DCTDecode') {
      bytes = stripJpeg(bytes);
      if (bytes.length < stream.bytes.length) this.traces.add('picture-metadata');
    }
    dict.set('Length', bytes.length);
    return new PdfStream(dict, bytes);
  }

  private isDropped(key: string, value: PdfValue): boolean {
    if (dropped(key)) return true;
    const target = this.file.resolve(value);
    const dict = target instanceof PdfStream ? target.dict : target;
    if (!(dict instanceof Map)) return false;
    const type = nameOf(dict.get('Type'));
    if (type === 'Filespec' || type === 'EmbeddedFile' || type === 'Metadata' || dict.has('EF'))
      return this.found('attachments');
    if (key === 'Annots' && droppedAnnotation(nameOf(this.file.resolve(dict.get('Subtype')))))
      return this.found('attachments');
    const isAction = ['A', 'PA', 'Next', 'OpenAction'].includes(key);
    return isAction && droppedAction(nameOf(this.file.resolve(dict.get('S')))) && this.found('actions');
  }

  private found(trace: string): true {
    this.traces.add(trace);
    return true;
  }
}
