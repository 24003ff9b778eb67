// The patient's picture in a form. It comes when it is first needed, so that the form itself stays light.
import type { BodyDrawing, Figure } from '@legwork/body-map';
import type { MapMessages, PainArea } from '@legwork/clinical';
import { Suspense, useMemo, useState } from 'react';
import { later } from '../ui/later/later';
import { emptyPicture, type PainPicture } from './pain-picture';
import type { MapFrame } from './use-map-window';
import styles from './PainDrawing.module.css';

/** The same list as long as it says the same: undo counts changes, not renderings. */
function useSteady<T>(value: T): T {
  const [kept, keep] = useState(value);
  if (kept === value) return kept;
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept;
  keep(value);
  return value;
}

const Painting = later(async () => ({ default: (await import('./PainPainting')).PainPainting }));

interface Told {
  readonly label: string;
  readonly start?: MapFrame | undefined;
  readonly messages?: MapMessages | undefined;
}

interface PictureProps extends Told {
  readonly value?: undefined;
  /** Drawn on when nothing is drawn yet. */
  readonly figure?: Figure;
  readonly areas: readonly PainArea[];
  /** undefined: nothing was drawn. */
  readonly drawing: BodyDrawing | undefined;
  readonly onChange: (next: PainPicture) => void;
}

const PictureDrawing = ({ figure = 'female', areas, drawing, label, start, messages, onChange }: PictureProps) => {
  const [chosen, choose] = useState<Figure>();
  const known = useSteady(areas);
  const picture = useMemo((): PainPicture => ({ areas: known, drawing: drawing ?? emptyPicture(chosen ?? figure).drawing }), [known, drawing, chosen, figure]);
  // An empty drawing may not be kept as an answer; the figure that was chosen for it stays chosen.
  const report = (next: PainPicture): void => {
    choose(next.drawing.figure);
    onChange(next);
  };
  return (
    <Suspense fallback={<div className={styles.waiting} data-coming aria-hidden />}>
      <Painting picture={picture} label={label} start={start} messages={messages} onChange={report} />
    </Suspense>
  );
};

interface AreasProps extends Told {
  readonly value: readonly PainArea[];
  readonly onChange: (areas: readonly PainArea[]) => void;
}

/** For answers that keep the areas only: paint lasts as long as the screen. */
const AreasDrawing = ({ value, onChange, ...rest }: AreasProps) => {
  const [drawing, setDrawing] = useState<BodyDrawing>();
  return (
    <PictureDrawing
      areas={value} drawing={drawing} {...rest}
      onChange={(next) => {
        setDrawing(next.drawing);
        if (next.areas !== value) onChange(next.areas);
      }}
    />
  );
};

export const PainDrawing = (props: PictureProps | AreasProps) => (props.value !== undefined ? <AreasDrawing {...props} /> : <PictureDrawing {...props} />);
