// Drawing on the clinician's layer, over what the patient drew. Kept on this device until it is saved.
import { checkDrawing, type BodyDrawing } from '@legwork/body-map';
import { intakeMessagesEn } from '@legwork/clinical';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BodyStage } from '../../../body-map/BodyStage';
import { FigureSwitch } from '../../../body-map/FigureSwitch';
import type { MapMark, MapPaint } from '../../../body-map/map-marks';
import { PaintTools, type PaintChoice } from '../../../body-map/PaintTools';
import { UndoRedo } from '../../../body-map/UndoRedo';
import { useDrawing } from '../../../body-map/use-drawing';
import type { Place } from '../../../body-map/places';
import { newIdempotencyKey } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts/use-draft';
import { sentenceFor } from '../../../lib/problems';
import { notify } from '../../../ui/notices/notify';
import { LoadingState } from '../../../ui/states/LoadingState';
import { saveDrawing, type KeptDrawing } from './drawing-queries';
import styles from './drawings.module.css';

interface ClinicianDrawingProps {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly sessionId: string | null;
  /** The drawing that is gone on with; undefined: a new one. */
  readonly before: KeptDrawing | undefined;
  readonly figure: BodyDrawing['figure'];
  readonly beneath: readonly MapPaint[];
  readonly marks: readonly MapMark[];
  readonly firstPlace: Place | undefined;
  readonly onDone: () => void;
}

const isDrawing = (value: unknown): value is BodyDrawing => checkDrawing(value).ok;

export const ClinicianDrawing = ({ patientId, episodeId, sessionId, before, figure, beneath, marks, firstPlace, onDone }: ClinicianDrawingProps) => {
  const queryClient = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const [choice, setChoice] = useState<PaintChoice>({ tool: 'paint', quality: 'aching', brush: 'medium' });
  const draft = useDraft<BodyDrawing>(`body-drawing:${patientId}:${before?.id ?? sessionId ?? 'chart'}`, before?.drawing ?? { figure, strokes: [], paths: [] }, isDrawing);
  const does = useDrawing(draft.value, draft.set);
  const saving = useMutation({
    mutationFn: (drawing: BodyDrawing) => saveDrawing({ patientId, episodeId, sessionId, before, drawing, key }),
    onSuccess: async () => {
      await draft.clear();
      await queryClient.invalidateQueries({ queryKey: ['patients', patientId, 'body-drawings'] });
      notify('Drawing saved');
      onDone();
    },
  });
  if (!draft.ready) return <LoadingState label="Loading drawing" blocks={[44, 44, 440]} />;
  return (
    <div className={styles.drawing}>
      <PaintTools choice={choice} onChoice={(part) => setChoice((now) => ({ ...now, ...part }))} messages={intakeMessagesEn} />
      {does.isFull && <p className={styles.warning} role="status">{intakeMessagesEn['drawing.full']}</p>}
      <BodyStage
        label="Your drawing" figure={draft.value.figure} firstPlace={firstPlace} marks={marks} paint={[...beneath, { layer: 'clinician', drawing: draft.value }]} size="medium"
        ink={{ ...choice, onStroke: does.paint, onErase: does.erase, onPath: does.addPath }} under={<FigureSwitch figure={draft.value.figure} onFigure={does.draw} messages={intakeMessagesEn} />}
      />
      {saving.isError && <p className={styles.warning} role="alert">{sentenceFor(saving.error)}</p>}
      <div className={styles.actions}>
        <UndoRedo history={does} messages={intakeMessagesEn} />
        <Button variant="default" onClick={() => { void draft.clear(); onDone(); }}>Discard</Button>
        <Button loading={saving.isPending} disabled={draft.value === before?.drawing} onClick={() => saving.mutate(draft.value)}>Save drawing</Button>
      </div>
    </div>
  );
};
