// The patient's picture in a form. It comes when it is first needed, so that the form itself stays light.
import type { BodyDrawing, Figure } from '@legwork/body-map';
import type { IntakeMessages, PainArea } from '@legwork/clinical';
import { lazy, Suspense, useMemo, useState } from 'react';
import { emptyPicture, type PainPicture } from './pain-picture';
import type { MapFrame } from './use-map-window';
import styles from './PainDrawing.module.css';

const Painting = lazy(() => import('./PainPainting').then(({ PainPainting }) => ({ default: PainPainting })));

interface Told {
  readonly label: string;
  readonly start?: MapFrame | undefined;
  readonly messages?: IntakeMessages | undefined;
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
  const picture = useMemo((): PainPicture => ({ areas, drawing: drawing ?? emptyPicture(figure).drawing }), [areas, drawing, figure]);
  return (
    <Suspense fallback={<div className={styles.waiting} aria-hidden />}>
      <Painting picture={picture} label={label} start={start} messages={messages} onChange={onChange} />
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
