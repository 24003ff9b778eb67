// A patient's picture: painful areas, and the paint they were drawn with.
import type { BodyDrawing, Figure } from '@legwork/body-map';
import type { PainArea } from '@legwork/clinical';

export interface PainPicture {
  readonly areas: readonly PainArea[];
  readonly drawing: BodyDrawing;
}

export const emptyPicture = (figure: Figure): PainPicture => ({ areas: [], drawing: { figure, strokes: [], paths: [] } });
