// Where it hurts as the patient marked and painted it; only looked at here.
import type { DrawingAnswer, PainArea } from '@legwork/clinical';
import { checkItem } from '@legwork/clinical';
import { Suspense } from 'react';
import { later } from '../../../ui/later/later';
import type { ReviewedAnswer } from '../queries';
import styles from './review.module.css';

const PaintedPicture = later(async () => ({ default: (await import('./PaintedPicture')).PaintedPicture }));

const valueOf = (answers: readonly ReviewedAnswer[], id: 'pain.areas' | 'pain.drawing'): unknown => {
  const value = answers.find(({ itemId }) => itemId === id)?.value;
  return typeof value === 'object' && value !== null && checkItem(id, value).ok ? value : undefined;
};

const isAreas = (value: unknown): value is readonly PainArea[] => Array.isArray(value);
const isDrawing = (value: unknown): value is DrawingAnswer => typeof value === 'object' && value !== null && 'strokes' in value;

export const PainPicture = ({ answers }: { readonly answers: readonly ReviewedAnswer[] }) => {
  const [areas, drawing] = [valueOf(answers, 'pain.areas'), valueOf(answers, 'pain.drawing')];
  const marked = isAreas(areas) ? areas : [];
  const painted = isDrawing(drawing) ? drawing : undefined;
  if (marked.length === 0 && painted === undefined) return null;
  return (
    <div className={styles.picture}>
      <Suspense fallback={null}><PaintedPicture areas={marked} drawing={painted} /></Suspense>
    </div>
  );
};
