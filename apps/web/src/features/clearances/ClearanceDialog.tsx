// One clearance: the letter that was sent, the answer that came, or the form that records it.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { placeName } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import { Dialog } from '../../ui/dialog/Dialog';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { Loaded } from '../../ui/states/Loaded';
import { AnswerForm } from './AnswerForm';
import { ClearanceDocuments } from './ClearanceDocuments';
import { ClearanceEffect, type Changed } from './ClearanceEffect';
import { professionNames, statusNames } from './clearance-words';
import { LetterDesk } from './LetterDesk';
import type { ChoosePaper } from './paper-choice';
import type { PartyField } from './party';
import { clearanceQuery, type Clearance, type ClearanceRow } from './queries';
import { WithdrawClearance } from './WithdrawClearance';
import styles from './clearances.module.css';

const scopeWords = (clearance: Clearance): string[] => [
  clearance.allRegions ? 'Every region' : clearance.regions.map(placeName).join(', '),
  clearance.allTechniques ? 'Every technique' : clearance.techniqueGroups.map((group) => group.replaceAll('-', ' ')).join(', '),
  ...(clearance.maxPressure === null ? [] : [`Pressure up to ${clearance.maxPressure} of 5`]),
  ...(clearance.validUntil === null ? [] : [`${clearance.validFrom === null ? '' : `From ${formatDate(clearance.validFrom)} `}until ${formatDate(clearance.validUntil)}`.trim()]),
].filter((words) => words !== '');

const Answer = ({ clearance }: { readonly clearance: Clearance }) => (
  <div className={styles.answer}>
    <p><strong>{statusNames[clearance.status]}</strong>{clearance.answeredByName !== null && <> by {clearance.answeredByName}{clearance.answeredByProfession !== null && `, ${(professionNames as Readonly<Record<string, string>>)[clearance.answeredByProfession] ?? clearance.answeredByProfession}`}</>}{clearance.answeredOn !== null && <> on {formatDate(clearance.answeredOn)}</>}</p>
    {(clearance.status === 'granted' || clearance.status === 'lapsed') && <ul className={styles.causes}>{scopeWords(clearance).map((words) => <li key={words}>{words}</li>)}</ul>}
    {clearance.answer !== null && <p className={styles.words}>{clearance.answer}</p>}
    {clearance.recordedByName !== null && <p className={styles.quiet}>Recorded by {clearance.recordedByName}.</p>}
  </div>
);

const parts = [{ value: 'answer', label: 'Answer' }, { value: 'letter', label: 'Letter' }] as const;

interface ContentProps {
  readonly clearance: Clearance;
  readonly choosePaper: ChoosePaper;
  readonly PartyField: PartyField;
  readonly onClose: () => void;
}

const Content = ({ clearance, choosePaper, PartyField, onClose }: ContentProps) => {
  const [part, setPart] = useState<'answer' | 'letter'>('answer');
  const [withdrawing, setWithdrawing] = useState(false);
  const [changed, setChanged] = useState<Changed>();
  if (changed !== undefined) return <ClearanceEffect changed={changed} onClose={onClose} />;
  return (
    <div className={styles.form}>
      <SegmentedChoice label="Part" hideLabel options={parts} value={part} onChange={setPart} />
      {part === 'letter' && <LetterDesk clearanceId={clearance.id} PartyField={PartyField} />}
      {part === 'answer' && (clearance.can.answer ? <AnswerForm clearance={clearance} choosePaper={choosePaper} onClose={onClose} onRecorded={setChanged} /> : <><Answer clearance={clearance} /><ClearanceDocuments clearance={clearance} choosePaper={choosePaper} /></>)}
      {clearance.can.withdraw && !withdrawing && <div><Button variant="subtle" onClick={() => setWithdrawing(true)}>Withdraw this clearance</Button></div>}
      {withdrawing && <WithdrawClearance clearance={clearance} onDone={onClose} onCancel={() => setWithdrawing(false)} />}
    </div>
  );
};

interface ClearanceDialogProps {
  readonly row: ClearanceRow;
  readonly choosePaper: ChoosePaper;
  readonly PartyField: PartyField;
  readonly onClose: () => void;
}

export const ClearanceDialog = ({ row, choosePaper, PartyField, onClose }: ClearanceDialogProps) => (
  <Dialog opened onClose={onClose} title={`Clearance: ${row.addressee}`} size="lg">
    <Loaded query={useQuery(clearanceQuery(row.id))} label="Loading clearance">{(clearance) => <Content key={clearance.status} clearance={clearance} choosePaper={choosePaper} PartyField={PartyField} onClose={onClose} />}</Loaded>
  </Dialog>
);
