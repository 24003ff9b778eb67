// What was done in this visit, line by line, and what is planned or was done last time, to take over with one tap.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Section } from '../../ui/page/Section';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { partId } from './focus-part';
import type { Note } from './note-queries';
import { quickForVisit } from './quick-techniques';
import { QuickTechniques } from './QuickTechniques';
import type { Screening } from './screening-queries';
import { techniqueLimit, type NotOfferedBy } from './technique-limits';
import { isCarriedLine, lineOf, moved, repeated, struck, totalMinutes, withResponse, type TechniqueLine } from './technique-lines';
import { TechniqueRow, type RowActions } from './TechniqueRow';
import { placeOf } from './technique-words';
import styles from './table.module.css';

type Lines = readonly TechniqueLine[];

interface TechniqueTableProps {
  readonly lines: Lines;
  readonly onLines: (change: (before: Lines) => Lines) => void;
  readonly onEdit: (index: number) => void;
  /** Opens a blocked technique at its place */
  readonly onLook: (line: TechniqueLine) => void;
  readonly onNew: () => void;
  readonly lastVisit: Note | null | undefined;
  readonly planned: Lines;
  readonly screening: Screening | undefined;
  readonly notOffered: NotOfferedBy;
  /** Sentences of the server about single lines, by index */
  readonly refused: Readonly<Record<number, string>>;
}

const Limit = ({ line, screening, refused }: { readonly line: TechniqueLine; readonly screening: Screening | undefined; readonly refused: string | undefined }) => {
  const limit = screening === undefined ? undefined : techniqueLimit(line.modalityId, placeOf(line), screening);
  const isAbove = limit?.allowed === true && (line.pressure0To5 ?? 0) > limit.ceiling;
  if (refused === undefined && (limit === undefined || (limit.allowed && !isAbove))) return null;
  return (
    <span className={styles.limit}>
      <SeverityChip level={limit?.status ?? 'not-screened'}>{isAbove ? `ceiling ${limit.ceiling}` : 'not allowed now'}</SeverityChip>
      {refused !== undefined && <span>{refused}</span>}
    </span>
  );
};

export const TechniqueTable = ({ lines, onLines, onEdit, onLook, onNew, lastVisit, planned, screening, notOffered, refused }: TechniqueTableProps) => {
  const lastTime = (lastVisit?.techniques ?? []).map(lineOf);
  const quick = screening === undefined ? [] : quickForVisit({ planned, lastTime, lines, notOffered }, screening);
  const minutes = totalMinutes(lines);
  const actionsOf = (at: number): RowActions => ({
    onEdit: () => onEdit(at),
    onRepeat: () => onLines((before) => repeated(before, at)),
    onStrike: () => onLines((before) => struck(before, at)),
    onResponse: (response) => onLines((before) => withResponse(before, at, response)),
    onUp: at === 0 ? undefined : () => onLines((before) => moved(before, at, at - 1)),
    onDown: at === lines.length - 1 ? undefined : () => onLines((before) => moved(before, at, at + 1)),
  });
  return (
    <div id={partId('techniques')} tabIndex={-1} className={styles.anchor}>
      <Section
        title="Techniques" flush lead={minutes > 0 ? `${minutes} min in all` : undefined}
        actions={<Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={onNew}>Place by name</Button>}
      >
        {lines.length === 0
          ? <p className={styles.empty}>Nothing recorded yet. Tap a place on the body map and choose a technique.</p>
          : (
            <table className={styles.table}>
              <caption className={styles.caption}>Techniques of this visit</caption>
              <thead><tr><th scope="col">Technique</th><th scope="col">Pressure</th><th scope="col">Minutes</th><th scope="col">Response</th><th scope="col"><span className={styles.caption}>Change</span></th></tr></thead>
              <tbody>
                {lines.map((line, index) => (
                  <TechniqueRow
                    key={index} line={line} limit={<Limit line={line} screening={screening} refused={refused[index]} />}
                    carriedFrom={isCarriedLine(line, lastTime) ? lastVisit?.visitDate : undefined} actions={actionsOf(index)}
                  />
                ))}
              </tbody>
            </table>
          )}
        {quick.length > 0 && (
          <div className={styles.last}>
            <QuickTechniques label="Planned and last time" quick={quick} onAdd={(added) => onLines((before) => [...before, ...added])} onBlocked={onLook} />
          </div>
        )}
      </Section>
    </div>
  );
};
