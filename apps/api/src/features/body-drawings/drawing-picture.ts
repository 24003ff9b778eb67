// A drawing as a picture for letters: the views that hold something, front and back when nothing is painted.
import { drawingSvg, views, type BodyDrawing, type View } from '@legwork/body-map';
import { dayOf } from '../../platform/http/api.js';
import type { LoadedDrawing } from './body-drawings.view.js';

const LAYER_WORDS: Readonly<Record<string, string>> = { patient: 'Drawn by the patient', clinician: 'Drawn by the clinician' };

export function pictureOf({ drawing, layer, drawnOn }: LoadedDrawing): string {
  const drawn = drawing as unknown as BodyDrawing;
  return drawingSvg(drawn, { views: viewsOf(drawn), title: `${LAYER_WORDS[layer] ?? 'Drawn'}, ${dayOf(drawnOn)}` });
}

function viewsOf({ strokes, paths }: BodyDrawing): View[] {
  const held = views.filter((view) => strokes.some((stroke) => stroke.view === view) || paths.some((path) => path.view === view));
  return held.length === 0 ? ['front', 'back'] : held;
}
