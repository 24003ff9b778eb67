// A chosen picture is drawn upright and small enough to be sent over a phone's connection, before it is kept or sent:
// place and camera do not even leave the device.

/** Pixels; what the server keeps at most. */
const longestSide = 2400;
const quality = 0.88;

export type Unreadable = 'heic' | 'not-a-picture';

const isHeic = ({ type, name }: File): boolean => /hei[cf]/i.test(type) || /\.hei[cf]$/i.test(name);

const decoded = async (file: File): Promise<ImageBitmap | undefined> => {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
};

const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob | null> => new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));

export const preparePhoto = async (file: File): Promise<Blob | Unreadable> => {
  const unreadable = isHeic(file) ? 'heic' : 'not-a-picture';
  const picture = await decoded(file);
  if (picture === undefined) return unreadable;
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const drawing = canvas.getContext('2d');
  if (drawing === null) return unreadable;
  drawing.fillStyle = '#fff'; // what is transparent would become black
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return (await jpegOf(canvas)) ?? unreadable;
};

export const unreadableWords: Readonly<Record<Unreadable, string>> = {
  heic: 'This is a HEIC picture, which this browser cannot open. On the phone choose Settings, Camera, Formats, Most compatible, and take it again; or share the picture as JPEG.',
  'not-a-picture': 'This is no picture that can be opened. Choose a JPEG or PNG.',
};
