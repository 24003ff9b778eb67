// One visit in a column: when, who, and as many of the states as there is room for. Opened by click or Enter, moved by drag or Space.
import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent } from 'react';
import { classNames } from '../../ui/class-names';
import { PersonName } from '../../ui/privacy/PersonName';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { severityLevels, severityOf } from '../../ui/severity/severity-levels';
import { clockText } from './clock';
import type { DragData } from './drag';
import { placed, pxOf } from './geometry';
import type { CalendarVisit } from './queries';
import { intakeWords, isOff, statusWords, visitTypeWords } from './visit-words';
import styles from './calendar.module.css';

interface VisitCardProps {
  readonly visit: CalendarVisit;
  readonly top: number;
  readonly minute: number;
  readonly length: number;
  readonly lane: number;
  readonly lanes: number;
  readonly onOpen: () => void;
}

/** Open questions must not hide what is already known. */
const SafetyWord = ({ safety }: { readonly safety: NonNullable<CalendarVisit['safety']> }) => {
  const blocks = safety.atLeast !== 'proceed' && safety.atLeast !== 'modify';
  if (safety.status !== 'not-screened' || !blocks) return <SeverityChip level={safety.status} />;
  return <SeverityChip level={safety.atLeast}>{`${severityLevels[severityOf(safety.atLeast)].word}, questions open`}</SeverityChip>;
};

export const VisitCard = ({ visit, top, minute, length, lane, lanes, onOpen }: VisitCardProps) => {
  const off = isOff(visit);
  const data: DragData = { visit, minute, length };
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({ id: visit.id, data: { ...data }, disabled: !visit.can.move, attributes: { roleDescription: 'visit that can be moved' } });
  const place = placed({
    '--top': `${top}px`, '--height': `${pxOf(length)}px`, '--left': String(lane / lanes), '--width': String(1 / lanes),
    '--move': transform === null ? 'none' : `translate(${transform.x}px, ${transform.y}px)`,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !isDragging) {
      event.preventDefault();
      onOpen();
    } else listeners?.['onKeyDown']?.(event);
  };
  return (
    <button
      type="button" {...attributes} {...listeners} onKeyDown={onKeyDown} onClick={onOpen} aria-disabled={undefined}
      ref={(element) => {
        setNodeRef(element);
        place(element);
      }}
      className={classNames(styles.card, off && styles.off, isDragging && styles.dragging)} data-type={visit.visitType} data-visit={visit.id}
      data-alone={(off && lanes === 1) || undefined} data-short={length < 30 || undefined} data-fixed={!visit.can.move || undefined}
    >
      <span className={styles.line}>
        <span className={styles.when}>{clockText(minute)}</span>
        <span className={styles.name}><PersonName name={visit.patientName} /></span>
      </span>
      <span className={styles.rest}>
        <span className={styles.states}>
          {visit.safety !== null && <SafetyWord safety={visit.safety} />}
          <span className={styles.type}>{visitTypeWords[visit.visitType]}</span>
          {visit.status !== 'booked' && <b className={styles.status}>{statusWords[visit.status]}</b>}
          {!off && <span className={styles.quiet}>{intakeWords[visit.intakeState]}</span>}
          {visit.isOverLimit && <span className={styles.quiet}>Beyond authorised</span>}
        </span>
      </span>
    </button>
  );
};
