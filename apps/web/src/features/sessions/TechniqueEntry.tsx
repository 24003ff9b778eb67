// What was done at a place: technique, pressure, minutes, response; refused in place when the screening does not allow it.
import { Button, TextInput } from '@mantine/core';
import { doseFields } from '@legwork/clinical';
import { useMemo, useState } from 'react';
import type { Place } from '../../body-map/places';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { PressureChoice } from './PressureChoice';
import type { PerformerRole, Screening } from './screening-queries';
import { modalitiesFor, takesPressure, techniqueLimit } from './technique-limits';
import type { TechniqueLine, TechniqueResponse } from './technique-lines';
import { TechniquePicker } from './TechniquePicker';
import { WhyLimited } from './WhyLimited';
import styles from './technique.module.css';

const responses = [{ value: 'better', label: 'Better' }, { value: 'same', label: 'Same' }, { value: 'worse', label: 'Worse' }] as const satisfies readonly { value: TechniqueResponse; label: string }[];

interface TechniqueEntryProps {
  readonly place: Place;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly performerRole: PerformerRole;
  /** The signed-in person's own role: decides which ways on are offered */
  readonly role: string;
  readonly screening: Screening;
  /** A line that is being corrected */
  readonly editing?: TechniqueLine | undefined;
  readonly onDone: (line: TechniqueLine) => void;
  readonly onAsk: () => void;
}

type Draft = Pick<TechniqueLine, 'pressure0To5' | 'minutes' | 'response' | 'note' | 'overrideId'> & { readonly modalityId: TechniqueLine['modalityId'] | undefined };

const empty: Draft = { modalityId: undefined, pressure0To5: null, minutes: null, response: null, note: null, overrideId: null };

/** The catalogue's usual pressure, never above the ceiling. */
const usualPressure = (modalityId: string, ceiling: number): number | null => {
  if (!takesPressure(modalityId)) return null;
  const usual = doseFields(modalityId).find(({ param }) => param === 'pressure')?.default ?? ceiling;
  return Math.min(usual, ceiling);
};

export const TechniqueEntry = ({ place, patientId, episodeId, performerRole, role, screening, editing, onDone, onAsk }: TechniqueEntryProps) => {
  const [draft, setDraft] = useState<Draft>(editing ?? empty);
  const put = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const offered = useMemo(
    () => modalitiesFor(performerRole)
      .map((modality) => ({ modality, limit: techniqueLimit(modality.id, place, screening) }))
      .sort((a, b) => Number(b.limit.allowed) - Number(a.limit.allowed)),
    [performerRole, place, screening],
  );
  const chosen = offered.find(({ modality }) => modality.id === draft.modalityId);
  const hasPressure = draft.modalityId !== undefined && takesPressure(draft.modalityId);
  const isAbove = chosen !== undefined && hasPressure && draft.pressure0To5 !== null && draft.pressure0To5 > chosen.limit.ceiling;
  const isReady = chosen?.limit.allowed === true && !isAbove && (!hasPressure || draft.pressure0To5 !== null);

  const choose = (modalityId: TechniqueLine['modalityId']): void => {
    const limit = offered.find(({ modality }) => modality.id === modalityId)?.limit;
    put({ modalityId, pressure0To5: limit?.allowed === true ? usualPressure(modalityId, limit.ceiling) : null, overrideId: null });
  };
  const finish = (): void => {
    const { modalityId, ...rest } = draft;
    if (modalityId === undefined) return;
    onDone({ ...rest, modalityId, region: place.region, side: place.side, note: rest.note === null || rest.note.trim() === '' ? null : rest.note.trim() });
    setDraft(empty);
  };

  return (
    <div className={styles.entry}>
      <TechniquePicker offered={offered} value={draft.modalityId} onChange={choose} />
      {chosen !== undefined && (
        <>
          <WhyLimited limit={chosen.limit} place={place} patientId={patientId} episodeId={episodeId} role={role} onAsk={onAsk} onOverridden={(overrideId) => put({ overrideId })} />
          {chosen.limit.allowed && (
            <>
              {hasPressure && <PressureChoice value={draft.pressure0To5 ?? undefined} ceiling={chosen.limit.ceiling} onChange={(pressure0To5) => put({ pressure0To5 })} />}
              <div className={styles.pair}>
                <NumberStepper label="Minutes" value={draft.minutes ?? undefined} max={240} step={5} startAt={10} unit="min" onChange={(minutes) => put({ minutes: minutes === undefined ? null : Math.round(minutes) })} />
                <SegmentedChoice label="Response" options={responses} value={draft.response ?? undefined} onChange={(response) => put({ response })} onClear={() => put({ response: null })} />
              </div>
              <TextInput label="Note" value={draft.note ?? ''} maxLength={500} placeholder="Pain to 3, muscle, position …" onChange={(event) => put({ note: event.currentTarget.value })} />
              {isAbove && <p role="alert" className={styles.failure}>Pressure {draft.pressure0To5} is above the ceiling of {chosen.limit.ceiling} here. Choose a lower one.</p>}
              <div className={styles.finish}>
                <Button disabled={!isReady} onClick={finish}>{editing === undefined ? 'Add technique' : 'Change technique'}</Button>
                {hasPressure && draft.pressure0To5 === null && <span className={styles.say}>Choose the pressure.</span>}
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
};
