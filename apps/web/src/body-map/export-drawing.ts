// A drawing as a file: SVG as it is, PNG drawn by the browser. File names tell the day, never the person.
import { drawingSvg, views, type BodyDrawing, type View } from '@legwork/body-map';
import { saveFile } from '../lib/save-file';

export type PictureKind = 'svg' | 'png';

/** Pixels of the PNG for each unit of the SVG: sharp in print. */
const sharpness = 2;

const shownViews = ({ strokes, paths }: BodyDrawing): View[] => {
  const held = views.filter((view) => strokes.some((stroke) => stroke.view === view) || paths.some((path) => path.view === view));
  return held.length === 0 ? ['front', 'back'] : held;
};

async function asPng(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth * sharpness, image.naturalHeight * sharpness];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws no pictures.');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => canvas.toBlob((blob) => (blob === null ? fail(new Error('The picture could not be made.')) : done(blob)), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function exportDrawing(drawing: BodyDrawing, { kind, title, day }: { readonly kind: PictureKind; readonly title: string; readonly day: string }): Promise<void> {
  const svg = new Blob([drawingSvg(drawing, { views: shownViews(drawing), title })], { type: 'image/svg+xml' });
  saveFile(kind === 'svg' ? svg : await asPng(svg), `body-map-${day}.${kind}`);
}
