// The sheet of one place: what was done there, and what was found.
import { CloseButton, Tabs } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ReferralZone } from '../body-map/map-marks';
import { hasSides, placeName, type Place } from '../body-map/places';
import { FindingEntry } from '../features/findings/FindingEntry';
import type { Finding } from '../features/findings/finding-queries';
import { PhotoEntry } from '../features/photos/PhotoEntry';
import type { Note } from '../features/sessions/note-queries';
import { PlaceSearch } from '../features/sessions/PlaceSearch';
import { quickAt, type QuickLine } from '../features/sessions/quick-techniques';
import { QuickTechniques } from '../features/sessions/QuickTechniques';
import { performerRoleOf, type Screening } from '../features/sessions/screening-queries';
import { keepHabits, readHabits, withUse } from '../features/sessions/technique-habits';
import type { NotOfferedBy } from '../features/sessions/technique-limits';
import type { TechniqueLine } from '../features/sessions/technique-lines';
import { TechniqueEntry } from '../features/sessions/TechniqueEntry';
import type { WaysOn } from '../features/sessions/WhyLimited';
import { useSession } from '../lib/session';
import { SideChoice } from '../ui/forms/SideChoice';
import { useShortcut } from '../ui/shortcuts/shortcuts';
import { LoadingState } from '../ui/states/LoadingState';
import styles from './Session.module.css';

/** Escape closes what is in front first. */
const inFront = '[role="dialog"], [role="listbox"], [role="menu"]';

export const sheetTabs = ['technique', 'finding', 'photo'] as const;
export type SheetTab = (typeof sheetTabs)[number];

/** What the sheet was opened for. */
export interface Sheet {
  /** Undefined: the place is still to be named */
  readonly place: Place | undefined;
  readonly tab: SheetTab;
  /** By key or by name: the cursor waits where something is typed */
  readonly byKey: boolean;
  /** Grows with every wish to begin anew */
  readonly asked: number;
  /** A technique that is looked at or corrected; with an index when it is a line of the list */
  readonly start?: { readonly line: TechniqueLine; readonly index: number | undefined };
}

interface SessionRegionProps {
  readonly note: Note;
  readonly sheet: Sheet;
  readonly onSheet: (sheet: Sheet | undefined) => void;
  readonly sources: { readonly planned: readonly TechniqueLine[]; readonly lastTime: readonly TechniqueLine[]; readonly lines: readonly TechniqueLine[]; readonly notOffered: NotOfferedBy };
  readonly screening: Screening | undefined;
  readonly ways: WaysOn;
  readonly onAdd: (lines: readonly TechniqueLine[]) => void;
  readonly onChange: (index: number, line: TechniqueLine) => void;
  readonly onRecorded: (findings: readonly Finding[]) => void;
  readonly onZones: (zones: readonly ReferralZone[]) => void;
}

export const SessionRegion = ({ note, sheet, onSheet, sources, screening, ways, onAdd, onChange, onRecorded, onZones }: SessionRegionProps) => {
  const { account } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const [habits, setHabits] = useState(() => readHabits(account.id));
  const { place, tab, byKey, start } = sheet;
  const isCorrection = start?.index !== undefined;
  const isPlaced = place !== undefined;
  const close = (): void => onSheet(undefined);
  useEffect(() => {
    if (!byKey || (isPlaced && tab === 'finding')) heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [byKey, isPlaced, tab]);
  useShortcut('Escape', 'Close the place', () => {
    if (document.querySelector(inFront) === null) close();
  });

  const done = (line: TechniqueLine): void => {
    const next = withUse(habits, line);
    setHabits(next);
    keepHabits(account.id, next);
    if (start?.index === undefined) onAdd([line]);
    else {
      onChange(start.index, line);
      close();
    }
  };
  const quick: readonly QuickLine[] = place === undefined || screening === undefined || isCorrection ? [] : quickAt(place, sources, screening);

  return (
    <section className={styles.sheet} aria-labelledby="visit-place" data-print="hide">
      <header className={styles.sheetHead}>
        <h2 id="visit-place" ref={heading} tabIndex={-1} className={styles.sheetTitle}>{place === undefined ? 'Where?' : placeName(place)}</h2>
        <CloseButton className={styles.close} aria-label="Close this place" onClick={close} />
      </header>
      {byKey && <PlaceSearch autoFocus={place === undefined} value={place} onChange={(chosen) => onSheet({ ...sheet, place: chosen })} />}
      {place !== undefined && (
        <>
          {hasSides(place.region) && <SideChoice value={place.side ?? undefined} onChange={(side) => onSheet({ ...sheet, place: { region: place.region, side } })} />}
          <Tabs value={tab} onChange={(chosen) => onSheet({ ...sheet, tab: sheetTabs.find((each) => each === chosen) ?? 'technique' })} keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="technique">{isCorrection ? 'Change technique' : 'Technique'}</Tabs.Tab>
              {!isCorrection && <Tabs.Tab value="finding">Finding</Tabs.Tab>}
              {!isCorrection && <Tabs.Tab value="photo">Photo</Tabs.Tab>}
            </Tabs.List>
            <Tabs.Panel value="technique" pt="md">
              {screening === undefined
                ? <LoadingState label="Loading what is allowed here" blocks={[120]} />
                : (
                  <div className={styles.entry}>
                    <QuickTechniques label="Ready for here" quick={quick} onAdd={onAdd} onBlocked={(line) => onSheet({ ...sheet, start: { line, index: undefined } })} />
                    <TechniqueEntry
                      key={start === undefined ? 'new' : JSON.stringify(start)} sessionId={note.id} place={place} performerRole={performerRoleOf(note.authorRole)} screening={screening} notOffered={sources.notOffered} habits={habits}
                      start={start?.line} isCorrection={isCorrection} byKey={byKey} ways={ways} onDone={done}
                    />
                  </div>
                )}
            </Tabs.Panel>
            <Tabs.Panel value="finding" pt="md">
              <FindingEntry place={place} patientId={note.patientId} episodeId={note.episodeId} sessionId={note.id} role={ways.role} onRecorded={onRecorded} onZones={onZones} />
            </Tabs.Panel>
            <Tabs.Panel value="photo" pt="md">
              <PhotoEntry place={place} patientId={note.patientId} episodeId={note.episodeId} sessionId={note.id} />
            </Tabs.Panel>
          </Tabs>
        </>
      )}
    </section>
  );
};
