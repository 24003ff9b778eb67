// One finding at a place: the kind first, then only its own fields; kept on the device until the server has it.
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { placeKey, type Place } from '../../body-map/places';
import type { ReferralZone } from '../../body-map/map-marks';
import { useDraft } from '../../lib/drafts/use-draft';
import { sentenceFor } from '../../lib/problems';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { LoadingState } from '../../ui/states/LoadingState';
import { zonesOf } from './clinical-choices';
import { kindFields } from './kind-fields';
import { entryKinds, findingsFrom, isFindingDraft, type EntryKind, type FindingDraft } from './finding-form';
import { createFindings, type Finding } from './finding-queries';
import styles from './findings.module.css';

export interface FindingEntryProps {
  readonly place: Place;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly sessionId: string;
  readonly role: string;
  readonly onRecorded: (findings: readonly Finding[]) => void;
  readonly onZones: (zones: readonly ReferralZone[]) => void;
}

const empty: FindingDraft = {};
const kindOptions = entryKinds.map(({ kind, label }) => ({ value: kind, label }));

interface KindFormProps extends FindingEntryProps {
  readonly kind: EntryKind;
}

const KindForm = ({ kind, place, patientId, episodeId, sessionId, role, onRecorded, onZones }: KindFormProps) => {
  const { value, set, ready, sendKey, clear } = useDraft(`finding:${sessionId}:${placeKey(place)}:${kind}`, empty, isFindingDraft);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const put = (part: FindingDraft): void => set((before) => ({ ...before, ...part }));

  useEffect(() => {
    onZones(kind === 'trigger-point' ? zonesOf(value.muscleId, place) : []);
    return () => onZones([]);
  }, [kind, value.muscleId, place, onZones]);

  const bodies = findingsFrom(kind, value, place);
  const record = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const made = await createFindings(patientId, bodies.map((body) => ({ ...body, episodeId, sessionId })), await sendKey());
      await clear(empty);
      onRecorded(made);
    } catch (cause) {
      setFailure(cause);
    } finally {
      setBusy(false);
    }
  };

  if (!ready) return <LoadingState label="Loading finding" blocks={[88]} />;
  const Fields = kindFields[kind];
  return (
    <>
      <Fields draft={value} put={put} place={place} patientId={patientId} sessionId={sessionId} role={role} />
      {failure !== undefined && <p role="alert" className={styles.failure}>{sentenceFor(failure)}</p>}
      <div><Button loading={busy} disabled={bodies.length === 0} onClick={() => void record()}>Add finding</Button></div>
    </>
  );
};

export const FindingEntry = (props: FindingEntryProps) => {
  const [kind, setKind] = useState<EntryKind>('palpation');
  return (
    <div className={styles.entry}>
      <SegmentedChoice label="Finding" options={kindOptions} value={kind} onChange={setKind} />
      <KindForm key={`${placeKey(props.place)}:${kind}`} kind={kind} {...props} />
    </div>
  );
};
