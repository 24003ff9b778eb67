// One planned technique: closed it is a line of the table, open it is edited; what the screening says stands in the row.
import { ActionIcon, Select, Textarea, TextInput } from '@mantine/core';
import { planStages, stageNames, stagesOfCourse, type ClinicScope, type PlanStage } from '@legwork/clinical';
import { IconTrash } from '@tabler/icons-react';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { placeName } from '../../body-map/places';
import { DisclosureButton } from '../../ui/DisclosureButton';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { DoseFields } from './DoseFields';
import { doseState, doseWords } from './dose-words';
import { limitLevel, modalityName, performerNames, outsideClinic, performersFor, previewLimit, type Performer, type PlanScreening } from './intervention-limits';
import type { PlanIntervention } from './plan-queries';
import type { InterventionDraft } from './plan-values';
import { LimitLines } from './LimitLines';
import { RowOrder, type RowMoves } from './RowOrder';
import styles from './plans.module.css';

interface InterventionRowProps {
  readonly index: number;
  readonly line: InterventionDraft;
  /** What the server knows about it; undefined until it is saved */
  readonly known: PlanIntervention | undefined;
  readonly screening: PlanScreening | undefined;
  readonly planner: string;
  readonly scope: ClinicScope;
  /** Why the present stage withholds it */
  readonly withheld: string | undefined;
  readonly course: 'injury' | 'lasting' | undefined;
  /** Asks for a clearance; undefined for whoever may not */
  readonly onAsk: (() => void) | undefined;
  readonly moves: RowMoves;
  readonly isOpen: boolean;
  readonly isEditable: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<InterventionDraft>) => void;
  readonly onRemove: () => void;
  readonly under?: ReactNode;
}

const LimitChip = ({ line, known, screening }: Pick<InterventionRowProps, 'line' | 'known' | 'screening'>) => {
  if (known === undefined) return <span className={styles.quietSmall}>checking …</span>;
  const { allowed, maxPressure } = known.limit;
  const level = limitLevel(known, screening === undefined ? undefined : previewLimit(line, screening).level);
  if (!allowed) return <SeverityChip level={level} />;
  return level === 'proceed' ? <SeverityChip level="proceed">Allowed</SeverityChip> : <SeverityChip level="modify">{maxPressure === null ? 'Within limits' : `Pressure up to ${maxPressure}`}</SeverityChip>;
};

const isPerformer = (value: string | null): value is Performer => value !== null && Object.hasOwn(performerNames, value);

const isStage = (value: string | null): value is PlanStage => planStages.some((stage) => stage === value);
const fromTheStart = 'start';

const Fields = ({ line, planner, scope, course, errorAt, onChange }: Pick<InterventionRowProps, 'line' | 'planner' | 'scope' | 'course' | 'errorAt' | 'onChange'>) => {
  const { outside, needsReason } = doseState(line);
  const stages = course === undefined ? [] : stagesOfCourse[course];
  const performers = [...new Set([...performersFor(line.modalityId, planner, scope), line.performerRole])];
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
        <TextInput label="How often" placeholder="Each visit, twice a week …" value={line.frequency ?? ''} maxLength={120} onChange={(event) => onChange({ frequency: event.currentTarget.value })} />
        {stages.length > 0 && (
          <Select
            label="From stage" data={[{ value: fromTheStart, label: 'From the beginning' }, ...stages.slice(1).map((stage) => ({ value: stage as string, label: stageNames[stage] }))]}
            value={line.stage ?? fromTheStart} allowDeselect={false} onChange={(chosen) => onChange({ stage: isStage(chosen) ? chosen : null })}
          />
        )}
        <Textarea label="Aim" value={line.aim ?? ''} maxLength={500} autosize minRows={1} onChange={(event) => onChange({ aim: event.currentTarget.value })} />
        <Textarea label="Stop rule" placeholder="Pain above 5 of 10, numbness …" value={line.stopRule ?? ''} maxLength={500} autosize minRows={1} onChange={(event) => onChange({ stopRule: event.currentTarget.value })} />
      </div>
    </div>
  );
};

export const InterventionRow = ({ index, line, known, screening, planner, scope, withheld, course, onAsk, moves, isOpen, isEditable, errorAt, onToggle, onChange, onRemove, under }: InterventionRowProps) => {
  const panel = useId();
  const { refused, needsReason } = doseState(line);
  const outside = outsideClinic(line, planner, scope);
  const unfinished = Object.keys(refused).length > 0 ? 'dose is incomplete' : needsReason ? 'dose needs a reason' : undefined;
  const order = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moves.to(index + (event.key === 'ArrowUp' ? -1 : 1));
  };
  return (
    <li className={styles.intervention} id={`plan-interventions-${index}`} tabIndex={-1} data-over={moves.isOver || undefined}>
      <div className={styles.rowHead}>
        <DisclosureButton isOpen={isOpen} panel={panel} onClick={onToggle} onKeyDown={isEditable ? order : undefined} onDragOver={moves.onDragOver} onDrop={moves.onDrop}>
          <span className={styles.rowName}>{modalityName(line.modalityId)}<span className={styles.rowPlace}>{placeName({ region: line.region, side: line.side })}</span>{line.stage !== null && <span className={styles.rowStage}>from {stageNames[line.stage]}</span>}</span>
        </DisclosureButton>
        <span className={styles.rowDose}>{doseWords(line)}{unfinished !== undefined && <strong className={styles.unfinished}>{unfinished}</strong>}</span>
        <span className={styles.rowWho}>{performerNames[line.performerRole]}{line.frequency !== null && line.frequency.trim() !== '' && <span className={styles.rowOften}>{line.frequency}</span>}</span>
        {outside === undefined ? <LimitChip line={line} known={known} screening={screening} /> : <span className={styles.quietSmall}>not offered</span>}
        {isEditable && <RowOrder name={modalityName(line.modalityId)} moves={moves} />}
        {isEditable && <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${modalityName(line.modalityId)}`} onClick={onRemove}><IconTrash size={18} aria-hidden /></ActionIcon>}
      </div>
      <LimitLines known={known} outside={outside} withheld={withheld} onAsk={onAsk} />
      {under}
      {isOpen && (
        <div id={panel} className={styles.rowBody}>
          {isEditable
            ? <Fields line={line} planner={planner} scope={scope} course={course} errorAt={errorAt} onChange={onChange} />
            : <dl className={styles.facts}><dt>Aim</dt><dd>{line.aim ?? '—'}</dd><dt>Stop rule</dt><dd>{line.stopRule ?? '—'}</dd>{line.doseReason !== null && <><dt>Why this dose</dt><dd>{line.doseReason}</dd></>}</dl>}
        </div>
      )}
    </li>
  );
};
