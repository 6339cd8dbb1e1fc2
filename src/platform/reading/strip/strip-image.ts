import sharp, { type Metadata, type Sharp } from 'sharp';
import type { StrippedFile } from '../reading.ts';
import { refusal } from '../refusals.ts';

export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'gif';
const mostPixels = 100_000_000;

/**
 * Draws the picture anew from its pixels, turned the way it is meant to be seen; nothing but pixels comes along.
 * Animations stay animations.
 */
export async function stripImage(bytes: Uint8Array, format: ImageFormat): Promise<StrippedFile> {
  const options = {
    limitInputPixels: mostPixels,
    failOn: 'error',
    animated: format === 'gif' || format === 'webp',
  } as const;
  try {
    const found = await sharp(bytes, options).metadata();
    const clean = await encode(sharp(bytes, options).autoOrient().toColourspace('srgb'), format).toBuffer();
    if (tracesIn(await sharp(clean).metadata()).length > 0) throw refusal('needsPerson');
    return { bytes: clean, format, removed: tracesIn(found) };
  } catch (error) {
    if (error instanceof Error && /pixel limit/i.test(error.message)) throw refusal('tooMuch');
    throw error;
  }
}

function encode(image: Sharp, format: ImageFormat): Sharp {
  if (format === 'png') return image.png();
  if (format === 'webp') return image.webp({ quality: 90 });
  if (format === 'gif') return image.gif();
  return image.jpeg({ quality: 90 });
}

function tracesIn(metadata: Metadata): string[] {
  const traces: string[] = [];
  if (metadata.exif) traces.push('exif');
  // The tag of the GPS directory in EXIF: 0x8825, in either byte order.
  if (metadata.exif && /\x88\x25|\x25\x88/.test(metadata.exif.toString('latin1'))) traces.push('gps');
  if (metadata.xmp) traces.push('xmp');
  if (metadata.iptc) traces.push('iptc');
  if (metadata.icc) traces.push('icc');
  if (metadata.tifftagPhotoshop) traces.push('photoshop');
  if (metadata.comments && metadata.comments.length > 0) traces.push('comments');
  return traces;
}
