// What was done at a place: technique, pressure, minutes, response; refused in place when the screening does not allow it.
import { Button, TextInput } from '@mantine/core';
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react';
import type { Place } from '../../body-map/places';
import { useDraft } from '../../lib/drafts/use-draft';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { Scale0To10 } from '../../ui/forms/Scale0To10';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { NotOffered } from '../../ui/not-offered/NotOffered';
import { PressureChoice } from './PressureChoice';
import type { PerformerRole, Screening } from './screening-queries';
import { chosenTechnique, emptyTechnique, isAboveCeiling, isTechniqueDraft, lineFrom, type TechniqueDraft } from './technique-draft';
import { byUse, type Habits } from './technique-habits';
import { modalitiesFor, takesPressure, techniqueLimit, type NotOfferedBy } from './technique-limits';
import type { TechniqueLine } from './technique-lines';
import { TechniquePicker } from './TechniquePicker';
import { responseOptions } from './technique-words';
import { WhyLimited, type WaysOn } from './WhyLimited';
import styles from './technique.module.css';

interface TechniqueEntryProps {
  readonly sessionId: string;
  readonly place: Place;
  readonly performerRole: PerformerRole;
  readonly screening: Screening;
  readonly notOffered: NotOfferedBy;
  readonly habits: Habits;
  /** What the technique was begun with: a line that is corrected, or a blocked one that is looked at */
  readonly start?: TechniqueLine | undefined;
  readonly isCorrection: boolean;
  /** Opened by key: the cursor goes where a technique is typed */
  readonly byKey: boolean;
  readonly ways: WaysOn;
  readonly onDone: (line: TechniqueLine) => void;
}

export const TechniqueEntry = ({ sessionId, place, performerRole, screening, notOffered, habits, start, isCorrection, byKey, ways, onDone }: TechniqueEntryProps) => {
  const kept = useDraft(`technique:${sessionId}:${place.region}`, emptyTechnique, isTechniqueDraft);
  // What a line is corrected to is nothing of its own: left alone, the line stands as it was.
  const [corrected, setCorrected] = useState<TechniqueDraft>(start ?? emptyTechnique);
  const [draft, setDraft] = start === undefined ? [kept.value, kept.set] : [corrected, setCorrected];
  const search = useRef<HTMLInputElement>(null);
  const put = (part: Partial<TechniqueDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const [order] = useState(habits);
  const offered = useMemo(
    () => byUse(modalitiesFor(performerRole).map((modality) => ({ modality, limit: techniqueLimit(modality.id, place, screening), notOffered: notOffered(modality.id) })), order),
    [performerRole, place, screening, notOffered, order],
  );
  const chosen = offered.find(({ modality }) => modality.id === draft.modalityId);
  const limit = chosen?.limit;
  const hasPressure = draft.modalityId !== undefined && takesPressure(draft.modalityId);
  // What is recorded already was offered then, and may be corrected.
  const refused = draft.modalityId === undefined || (isCorrection && draft.modalityId === start?.modalityId) ? undefined : notOffered(draft.modalityId);
  const line = refused === undefined ? lineFrom(draft, place, limit) : undefined;
  useEffect(() => {
    if (byKey) search.current?.focus();
  }, [byKey]);

  const finish = (event: FormEvent): void => {
    event.preventDefault();
    if (line === undefined) return;
    onDone(line);
    if (start === undefined) void kept.clear(emptyTechnique);
    else setCorrected(emptyTechnique);
    if (byKey) search.current?.focus();
  };

  return (
    <form className={styles.entry} aria-label="Technique" onSubmit={finish} noValidate>
      <TechniquePicker
        offered={offered} value={draft.modalityId} searchRef={search}
        onChange={(id) => setDraft((before) => chosenTechnique(before, id, offered.find(({ modality }) => modality.id === id)?.limit, habits))}
      />
      {refused !== undefined && <NotOffered>{refused}</NotOffered>}
      {chosen !== undefined && refused === undefined && <WhyLimited modalityId={chosen.modality.id} limit={chosen.limit} place={place} ways={ways} onOverridden={(overrideId) => put({ overrideId })} />}
      {limit?.allowed === true && refused === undefined && (
        <>
          {hasPressure && <PressureChoice value={draft.pressure0To5 ?? undefined} ceiling={limit.ceiling} onChange={(pressure0To5) => put({ pressure0To5 })} />}
          <div className={styles.pair}>
            <NumberStepper label="Minutes" value={draft.minutes ?? undefined} max={240} step={5} startAt={10} unit="min" onChange={(minutes) => put({ minutes: minutes === undefined ? null : Math.round(minutes) })} />
            <SegmentedChoice label="Response" options={responseOptions} value={draft.response ?? undefined} onChange={(response) => put({ response })} onClear={() => put({ response: null })} />
          </div>
          <details className={styles.details} open={draft.note !== null || draft.painAfter0To10 !== null || undefined}>
            <summary>Pain afterwards, note</summary>
            <div className={styles.detailFields}>
              <Scale0To10 label="Pain to" value={draft.painAfter0To10 ?? undefined} onChange={(painAfter0To10) => put({ painAfter0To10 })} onClear={() => put({ painAfter0To10: null })} />
              <TextInput label="Note" value={draft.note ?? ''} maxLength={500} placeholder="Muscle, position …" onChange={(event) => put({ note: event.currentTarget.value === '' ? null : event.currentTarget.value })} />
            </div>
          </details>
          {isAboveCeiling(draft, limit) && <p role="alert" className={styles.failure}>Pressure {draft.pressure0To5} is above the ceiling of {limit.ceiling} here. Choose a lower one.</p>}
          <div className={styles.finish}>
            <Button type="submit" disabled={line === undefined}>{isCorrection ? 'Change technique' : 'Add technique'}</Button>
            {hasPressure && draft.pressure0To5 === null && <span className={styles.say}>Choose the pressure.</span>}
          </div>
        </>
      )}
    </form>
  );
};
