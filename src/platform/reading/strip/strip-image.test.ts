import sharp from 'sharp';
import { expect, test } from 'vitest';
import { stripMetadata } from './strip.ts';

const red = { create: { width: 40, height: 20, channels: 3, background: '#f00' } } as const;
const secrets = {
  IFD0: { Artist: 'Jan Jansen', ImageDescription: 'geheim' },
  IFD3: { GPSLatitude: '52/1 0/1 0/1', GPSLatitudeRef: 'N' },
};

test('a photo loses its maker and its place, and stands upright', async () => {
  const photo = await sharp(red).jpeg().withExif(secrets).withMetadata({ orientation: 6 }).toBuffer();
  expect(photo.toString('latin1')).toContain('Jan Jansen');
  const result = await stripMetadata(photo);
  if (!result.ok) throw result.problem;
  const { bytes, format, removed } = result.value;
  const found = await sharp(bytes).metadata();
  expect(format).toBe('jpeg');
  expect(removed).toEqual(expect.arrayContaining(['exif', 'gps', 'icc']));
  expect(found).toMatchObject({ width: 20, height: 40 });
  expect([found.exif, found.xmp, found.iptc, found.orientation]).toEqual([undefined, undefined, undefined, undefined]);
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('Jan Jansen');
});

test.each(['png', 'webp', 'gif'] as const)('a %s stays a %s, without traces', async (format) => {
  const picture = await sharp(red).toFormat(format).withExif(secrets).toBuffer();
  const result = await stripMetadata(picture);
  expect(result.ok && result.value.format).toBe(format);
  expect(result.ok && Buffer.from(result.value.bytes).toString('latin1')).not.toContain('Jansen');
});

test('a cut-off photo is refused', async () => {
  const photo = await sharp(red).resize(800, 600).jpeg().toBuffer();
  const result = await stripMetadata(photo.subarray(0, photo.length / 2));
  expect(result.ok ? '' : result.problem.text.nl).toContain('beschadigd');
});
