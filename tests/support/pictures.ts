// Pictures as phones send them, and files that only pretend to be one.
import { crc32 } from 'node:zlib';
import sharp from 'sharp';

/** Stands in every metadata field of a picture: it must be nowhere in what is kept. */
export const HIDDEN = 'hidden-words-of-a-camera';

const SKIN = { r: 205, g: 160, b: 135 };

/** Landscape pixels, 640 x 480. */
const plain = () => sharp({ create: { width: 640, height: 480, channels: 3, background: SKIN } });

export const jpeg = (): Promise<Buffer> => plain().jpeg().toBuffer();
export const png = (): Promise<Buffer> => plain().png().toBuffer();
export const gif = (): Promise<Buffer> => plain().gif().toBuffer();

/** Place, camera, author, colour profile and XMP; held upright, so that the pixels lie on their side. */
export const fromPhone = (): Promise<Buffer> => plain().jpeg()
  .withIccProfile('p3')
  .withXmp(`<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description about="${HIDDEN}"/></rdf:RDF></x:xmpmeta>`)
  .withExif({
    IFD0: { Make: HIDDEN, Artist: HIDDEN, ImageDescription: HIDDEN },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 39/1 11/1', GPSLongitudeRef: 'W', GPSLongitude: '79/1 22/1 59/1' },
  })
  .withMetadata({ orientation: 6 })
  .toBuffer();

/** A small file that claims 40,000 x 40,000 pixels. */
export async function pixelBomb(): Promise<Buffer> {
  const bytes = await png();
  bytes.writeUInt32BE(40_000, 16);
  bytes.writeUInt32BE(40_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

export const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
export const html = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');
