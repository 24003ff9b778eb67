// What was done in this visit, line by line, and what was done last time to take over with one tap.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDotsVertical, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { placeName } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import { Section } from '../../ui/page/Section';
import { techniqueLimit, modalityName, takesPressure } from './technique-limits';
import { carriedLine, isCarriedLine, lineOf, totalMinutes, type TechniqueLine } from './technique-lines';
import { placeOf, responseWords, techniqueTitle } from './technique-words';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { partId } from './focus-part';
import type { Note } from './note-queries';
import type { Screening } from './screening-queries';
import styles from './table.module.css';

interface TechniqueTableProps {
  readonly lines: readonly TechniqueLine[];
  readonly onLines: (change: (before: readonly TechniqueLine[]) => readonly TechniqueLine[]) => void;
  readonly onEdit: (index: number) => void;
  readonly lastVisit: Note | null | undefined;
  readonly screening: Screening | undefined;
  /** Sentences of the server about single lines, by index */
  readonly refused: Readonly<Record<number, string>>;
}

interface RowProps {
  readonly line: TechniqueLine;
  readonly limit: ReactNode;
  readonly carriedFrom: string | undefined;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

const Row = ({ line, limit, carriedFrom, onEdit, onRemove }: RowProps) => (
  <tr>
    <th scope="row">
      {modalityName(line.modalityId)}
      <span className={styles.place}>{placeName(placeOf(line))}</span>
      {carriedFrom !== undefined && <span className={styles.carried}><IconHistory size={14} aria-hidden /> as on {formatDate(carriedFrom)}</span>}
      {limit}
    </th>
    <td>{takesPressure(line.modalityId) ? (line.pressure0To5 ?? '—') : ''}</td>
    <td>{line.minutes ?? '—'}</td>
    <td>{line.response === null ? '—' : responseWords[line.response]}{line.note !== null && <span className={styles.note}>{line.note}</span>}</td>
    <td aria-label="Change">
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={`Change ${techniqueTitle(line)}`}><IconDotsVertical size={18} aria-hidden /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>Edit</Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>Remove</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </td>
  </tr>
);

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

export const TechniqueTable = ({ lines, onLines, onEdit, lastVisit, screening, refused }: TechniqueTableProps) => {
  const lastLines = (lastVisit?.techniques ?? []).map(lineOf);
  const offered = lastLines.map(carriedLine).filter((line) => !lines.some((here) => here.modalityId === line.modalityId && here.region === line.region && here.side === line.side));
  const add = (added: readonly TechniqueLine[]): void => onLines((before) => [...before, ...added]);
  const minutes = totalMinutes(lines);
  return (
    <div id={partId('techniques')} tabIndex={-1} className={styles.anchor}>
      <Section title="Techniques" flush lead={minutes > 0 ? `${minutes} min in all` : undefined}>
        {lines.length === 0
          ? <p className={styles.empty}>Nothing recorded yet. Tap a place on the body map and choose a technique.</p>
          : (
            <table className={styles.table}>
              <caption className={styles.caption}>Techniques of this visit</caption>
              <thead><tr><th scope="col">Technique</th><th scope="col">Pressure</th><th scope="col">Minutes</th><th scope="col">Response</th><th scope="col"><span className={styles.caption}>Change</span></th></tr></thead>
              <tbody>
                {lines.map((line, index) => (
                  <Row
                    key={index} line={line} limit={<Limit line={line} screening={screening} refused={refused[index]} />} carriedFrom={isCarriedLine(line, lastLines) ? lastVisit?.visitDate : undefined}
                    onEdit={() => onEdit(index)} onRemove={() => onLines((before) => before.filter((_line, at) => at !== index))}
                  />
                ))}
              </tbody>
            </table>
          )}
        {offered.length > 0 && (
          <div className={styles.last} data-print="hide">
            <p className={styles.lastTitle}><IconHistory size={16} aria-hidden /> Last time, {formatDate(lastVisit?.visitDate ?? '')}</p>
            <ul className={styles.lastList}>
              {offered.map((line, index) => (
                <li key={`${index}-${line.modalityId}`}>
                  <Button variant="default" size="compact-sm" onClick={() => add([line])} aria-label={`Same as last time: ${techniqueTitle(line)}`}>
                    {techniqueTitle(line)}{line.minutes === null ? '' : `, ${line.minutes} min`}
                  </Button>
                </li>
              ))}
              {offered.length > 1 && <li><Button variant="subtle" size="compact-sm" onClick={() => add(offered)}>All of them</Button></li>}
            </ul>
          </div>
        )}
      </Section>
    </div>
  );
};
