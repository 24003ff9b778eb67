// One planned technique: closed it is a line of the table, open it is edited; what the screening says stands in the row.
import { ActionIcon, Select, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { placeName } from '../../body-map/places';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { DoseFields } from './DoseFields';
import { doseState, doseWords } from './dose-words';
import { limitLevel, modalityName, performerNames, performersFor, previewLimit, type Performer, type PlanScreening } from './intervention-limits';
import type { PlanIntervention } from './plan-queries';
import type { InterventionDraft } from './plan-values';
import styles from './plans.module.css';

interface InterventionRowProps {
  readonly index: number;
  readonly line: InterventionDraft;
  /** What the server knows about it; undefined until it is saved */
  readonly known: PlanIntervention | undefined;
  readonly screening: PlanScreening | undefined;
  readonly planner: string;
  /** Why the present phase withholds it on the injury */
  readonly withheld: string | undefined;
  readonly isOpen: boolean;
  readonly isEditable: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<InterventionDraft>) => void;
  readonly onRemove: () => void;
}

const LimitChip = ({ line, known, screening }: Pick<InterventionRowProps, 'line' | 'known' | 'screening'>) => {
  if (known === undefined) return <span className={styles.quietSmall}>checking …</span>;
  const { allowed, maxPressure } = known.limit;
  const level = limitLevel(known, screening === undefined ? undefined : previewLimit(line, screening).level);
  if (!allowed) return <SeverityChip level={level} />;
  return level === 'proceed' ? <SeverityChip level="proceed">Allowed</SeverityChip> : <SeverityChip level="modify">{maxPressure === null ? 'Within limits' : `Pressure up to ${maxPressure}`}</SeverityChip>;
};

const isPerformer = (value: string | null): value is Performer => value !== null && Object.hasOwn(performerNames, value);

const Fields = ({ line, planner, errorAt, onChange }: Pick<InterventionRowProps, 'line' | 'planner' | 'errorAt' | 'onChange'>) => {
  const { outside, needsReason } = doseState(line);
  const performers = [...new Set([...performersFor(line.modalityId, planner), line.performerRole])];
  return (
    <div className={styles.rowFields}>
      <DoseFields line={line} onDose={(dose) => onChange({ dose })} />
      {Object.keys(outside).length > 0 && (
        <TextInput
          label="Why this dose" description={Object.values(outside).join('. ')} value={line.doseReason ?? ''} maxLength={500} required error={needsReason ? 'A dose outside the usual range needs a reason.' : undefined}
          onChange={(event) => onChange({ doseReason: event.currentTarget.value })}
        />
      )}
      <div className={styles.rowPair}>
        <Select label="Who performs" data={performers.map((value) => ({ value, label: performerNames[value] }))} value={line.performerRole} allowDeselect={false} error={errorAt('performerRole')} onChange={(chosen) => isPerformer(chosen) && onChange({ performerRole: chosen })} />
        <Textarea label="Aim" value={line.aim ?? ''} maxLength={500} autosize minRows={1} onChange={(event) => onChange({ aim: event.currentTarget.value })} />
        <Textarea label="Stop rule" placeholder="Pain above 5 of 10, numbness …" value={line.stopRule ?? ''} maxLength={500} autosize minRows={1} onChange={(event) => onChange({ stopRule: event.currentTarget.value })} />
      </div>
    </div>
  );
};

export const InterventionRow = ({ index, line, known, screening, planner, withheld, isOpen, isEditable, errorAt, onToggle, onChange, onRemove }: InterventionRowProps) => {
  const panel = useId();
  const { refused, needsReason } = doseState(line);
  const unfinished = Object.keys(refused).length > 0 ? 'dose is incomplete' : needsReason ? 'dose needs a reason' : undefined;
  const why = [...(known?.limit.why ?? []), ...(withheld === undefined ? [] : [`Withheld on the injury in this phase: ${withheld.charAt(0).toLowerCase()}${withheld.slice(1)}`])];
  return (
    <li className={styles.intervention} id={`plan-interventions-${index}`} tabIndex={-1}>
      <div className={styles.rowHead}>
        <button type="button" className={styles.rowButton} aria-expanded={isOpen} aria-controls={panel} onClick={onToggle}>
          <IconChevronDown size={18} className={styles.chevron} aria-hidden />
          <span className={styles.rowName}>{modalityName(line.modalityId)}<span className={styles.rowPlace}>{placeName({ region: line.region, side: line.side })}</span></span>
        </button>
        <span className={styles.rowDose}>{doseWords(line)}{unfinished !== undefined && <strong className={styles.unfinished}>{unfinished}</strong>}</span>
        <span className={styles.rowWho}>{performerNames[line.performerRole]}</span>
        <LimitChip line={line} known={known} screening={screening} />
        {isEditable && <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${modalityName(line.modalityId)}`} onClick={onRemove}><IconTrash size={18} aria-hidden /></ActionIcon>}
      </div>
      {why.length > 0 && <ul className={styles.rowWhy}>{why.map((words) => <li key={words}>{words}</li>)}</ul>}
      {isOpen && (
        <div id={panel} className={styles.rowBody}>
          {isEditable
            ? <Fields line={line} planner={planner} errorAt={errorAt} onChange={onChange} />
            : <dl className={styles.facts}><dt>Aim</dt><dd>{line.aim ?? '—'}</dd><dt>Stop rule</dt><dd>{line.stopRule ?? '—'}</dd>{line.doseReason !== null && <><dt>Why this dose</dt><dd>{line.doseReason}</dd></>}</dl>}
        </div>
      )}
    </li>
  );
};
