// The sheet of one place: what was done there, and what was found.
import { CloseButton, Tabs } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReferralZone } from '../body-map/map-marks';
import { hasSides, placeName, type Place } from '../body-map/places';
import { FindingEntry } from '../features/findings/FindingEntry';
import type { Finding } from '../features/findings/finding-queries';
import type { Note } from '../features/sessions/note-queries';
import { performerRoleOf, type Screening } from '../features/sessions/screening-queries';
import type { TechniqueLine } from '../features/sessions/technique-lines';
import { TechniqueEntry } from '../features/sessions/TechniqueEntry';
import type { TechniquesAutosave } from '../features/sessions/use-note';
import { SideChoice } from '../ui/forms/SideChoice';
import { useShortcut } from '../ui/shortcuts/shortcuts';
import { LoadingState } from '../ui/states/LoadingState';
import styles from './Session.module.css';

/** Escape closes what is in front first. */
const inFront = '[role="dialog"], [role="listbox"], [role="menu"]';

interface SessionRegionProps {
  readonly note: Note;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly techniques: TechniquesAutosave;
  readonly editing: number | undefined;
  readonly screening: Screening | undefined;
  readonly role: string;
  readonly onClose: () => void;
  readonly onRecorded: (findings: readonly Finding[]) => void;
  readonly onZones: (zones: readonly ReferralZone[]) => void;
  readonly onAsk: () => void;
}

export const SessionRegion = ({ note, place, onPlace, techniques, editing, screening, role, onClose, onRecorded, onZones, onAsk }: SessionRegionProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const [tab, setTab] = useState<string | null>('technique');
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, []);
  useShortcut('Escape', 'Close the place', () => {
    if (document.querySelector(inFront) === null) onClose();
  });
  const line = editing === undefined ? undefined : techniques.value.lines[editing];
  const done = (made: TechniqueLine): void => {
    techniques.change(({ lines }) => ({ lines: editing === undefined ? [...lines, made] : lines.map((before, at) => (at === editing ? made : before)) }));
    if (editing !== undefined) onClose();
  };

  return (
    <section className={styles.sheet} aria-labelledby="visit-place" data-print="hide">
      <header className={styles.sheetHead}>
        <h2 id="visit-place" ref={heading} tabIndex={-1} className={styles.sheetTitle}>{placeName(place)}</h2>
        <CloseButton aria-label="Close this place" onClick={onClose} />
      </header>
      {hasSides(place.region) && <SideChoice value={place.side ?? undefined} onChange={(side) => onPlace({ region: place.region, side })} />}
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="technique">{editing === undefined ? 'Technique' : 'Change technique'}</Tabs.Tab>
          {editing === undefined && <Tabs.Tab value="finding">Finding</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="technique" pt="md">
          {screening === undefined
            ? <LoadingState label="Loading what is allowed here" blocks={[120]} />
            : <TechniqueEntry place={place} patientId={note.patientId} episodeId={note.episodeId} performerRole={performerRoleOf(note.authorRole)} role={role} screening={screening} editing={line} onDone={done} onAsk={onAsk} />}
        </Tabs.Panel>
        <Tabs.Panel value="finding" pt="md">
          <FindingEntry place={place} patientId={note.patientId} episodeId={note.episodeId} sessionId={note.id} role={role} onRecorded={onRecorded} onZones={onZones} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
};
