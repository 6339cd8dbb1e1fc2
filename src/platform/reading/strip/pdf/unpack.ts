import { inflateSync } from 'node:zlib';
import { nameOf, type PdfDict, type PdfStream, type PdfValue } from './values.ts';

const mostBytes = 100_000_000;

/** The filters of a stream, in the order in which they are undone. */
export function filtersOf(dict: PdfDict): string[] {
  const filter = dict.get('Filter') ?? [];
  return (Array.isArray(filter) ? filter : [filter]).map(nameOf);
}

/** Undoes Flate with its predictors (ISO 32000-1, 7.4.4); throws on any other filter. */
export function unpack(stream: PdfStream): Buffer {
  const filters = filtersOf(stream.dict);
  if (filters.length === 0) return stream.bytes;
  if (filters.length > 1 || !/^(FlateDecode|Fl)$/.test(filters[0] ?? '')) throw new Error('an unusual filter');
  const plain = inflateSync(stream.bytes, { maxOutputLength: mostBytes });
  const given = stream.dict.get('DecodeParms') ?? stream.dict.get('DP') ?? null;
  const parameters = Array.isArray(given) ? given[0] : given;
  return parameters instanceof Map ? unpredict(plain, parameters) : plain;
}

function numberIn(parameters: PdfDict, key: string, otherwise: number): number {
  const value: PdfValue | undefined = parameters.get(key);
  return typeof value === 'number' ? value : otherwise;
}

function unpredict(bytes: Buffer, parameters: PdfDict): Buffer {
  const predictor = numberIn(parameters, 'Predictor', 1);
  if (predictor === 1) return bytes;
  if (predictor < 10) throw new Error('an unusual predictor');
  const bits = numberIn(parameters, 'Colors', 1) * numberIn(parameters, 'BitsPerComponent', 8);
  const pixel = Math.max(1, bits >> 3);
  const width = Math.ceil((bits * numberIn(parameters, 'Columns', 1)) / 8);
  const rows = Math.floor(bytes.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0;
    for (let at = 0; at < width; at += 1) {
      const place = row * width + at;
      const left = at >= pixel ? (out[place - pixel] ?? 0) : 0;
      const above = row > 0 ? (out[place - width] ?? 0) : 0;
      const corner = row > 0 && at >= pixel ? (out[place - width - pixel] ?? 0) : 0;
      out[place] = ((bytes[row * (width + 1) + 1 + at] ?? 0) + predicted(kind, left, above, corner)) & 0xff;
    }
  }
  return out;
}

/** The five filters of PNG (RFC 2083, 6). */
function predicted(kind: number, left: number, above: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return above;
  if (kind === 3) return (left + above) >> 1;
  if (kind !== 4) return 0;
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
