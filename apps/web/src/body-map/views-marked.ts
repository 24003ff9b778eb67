// Views that hold something: a marked place, or paint.
import type { Figure } from '@legwork/body-map';
import { bodyViews, placedView, type BodyView } from './figure-views';
import type { MapMark, MapPaint } from './map-marks';
import { covers } from './places';

const holdsPaint = ({ drawing: { strokes, paths } }: MapPaint, view: BodyView): boolean =>
  strokes.some((stroke) => stroke.view === view) || paths.some((path) => path.view === view);

export const viewsMarked = (figure: Figure, marks: readonly MapMark[], paint: readonly MapPaint[]): ReadonlySet<BodyView> =>
  new Set(bodyViews.filter((view) => paint.some((one) => holdsPaint(one, view))
    || placedView(figure, view).regions.some((region) => marks.some((mark) => mark.isPainted !== true && covers(mark, region)))));
