// One cell explained: what holds, which rules, which questions are open, and what may be done there instead.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { placeName } from '../../../body-map/places';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SeverityBanner } from '../../../ui/severity/SeverityBanner';
import { Loaded } from '../../../ui/states/Loaded';
import { groupNames } from '../safety-words';
import { screeningQuery, type Cell, type Fact, type FiredRule, type Medicine, type PerformerRole, type Screening } from '../screening-queries';
import { RuleCase } from '../why/RuleCase';
import { cellState, insteadOf, type CellKind } from './matrix-model';
import styles from '../why/why.module.css';

interface CellDialogProps {
  readonly patientId: string;
  readonly performerRole: PerformerRole;
  readonly cell: Cell;
  readonly cells: readonly Cell[];
  readonly facts: readonly Fact[];
  readonly medicines: readonly Medicine[];
  /** Buttons for the rules that hold the cell back. */
  readonly actionsOf?: (rules: readonly FiredRule[], hasOpenQuestions: boolean) => ReactNode;
  readonly onClose: () => void;
}

const rulesOf = (cell: Cell, { fired, standing }: Screening): FiredRule[] => [...fired, ...standing].filter(({ ruleId }) => cell.rules.includes(ruleId));

const openQuestions = (cell: Cell, { cells, unknown, toAsk }: Screening): string[] => {
  const waiting = cells.find(({ region, side, techniqueGroup }) => region === cell.region && side === cell.side && techniqueGroup === cell.techniqueGroup)?.unscreened ?? [];
  const missing = new Set<string>(unknown.filter(({ ruleId }) => waiting.includes(ruleId)).flatMap(({ missingInputs }) => missingInputs));
  return toAsk.filter(({ factId }) => missing.has(factId)).map(({ question }) => question);
};

const titles = { allowed: 'nothing limits it here', limited: 'within limits', 'not-allowed': 'this technique, at this place', clearance: 'a letter comes first', 'not-screened': 'ask before this' } as const;

const sentences: Readonly<Record<CellKind, string>> = {
  allowed: 'Every question that could change this was answered.', limited: 'Allowed within what stands below.', 'not-allowed': 'Left out here for the reasons below.',
  clearance: 'A written clearance could allow it within limits.', 'not-screened': 'The open questions below decide it.',
};

const sentenceOf = ({ kind }: { readonly kind: CellKind }, { maxPressure }: Cell): string =>
  (kind === 'limited' && maxPressure < 5 ? `Allowed with pressure up to ${maxPressure} of 5.` : sentences[kind]);

export const CellDialog = ({ patientId, performerRole, cell, cells, facts, medicines, actionsOf, onClose }: CellDialogProps) => {
  const query = useQuery(screeningQuery(patientId, performerRole));
  const state = cellState(cell);
  const instead = state.kind === 'allowed' ? [] : insteadOf(cell, cells);
  return (
    <Dialog opened onClose={onClose} title={`${groupNames[cell.techniqueGroup]}: ${placeName({ region: cell.region, side: cell.side }).toLowerCase()}`} size="lg">
      <div className={styles.panel}>
        <SeverityBanner level={state.level} title={titles[state.kind]}>
          {sentenceOf(state, cell)}
        </SeverityBanner>
        {cell.notes.length > 0 && <div><h3 className={styles.heading}>Take care</h3><ul className={styles.sources}>{cell.notes.map((note) => <li key={note}>{note.charAt(0).toUpperCase()}{note.slice(1)}</li>)}</ul></div>}
        {instead.length > 0 && (
          <div>
            <h3 className={styles.heading}>May be done here instead</h3>
            <ul className={styles.instead}>{instead.map((other) => <li key={other.techniqueGroup}>{groupNames[other.techniqueGroup]}{cellState(other).text.startsWith('≤') && ` ${cellState(other).text}`}</li>)}</ul>
          </div>
        )}
        <Loaded query={query} label="Loading the reasons">
          {(screening) => {
            const questions = openQuestions(cell, screening);
            const rules = rulesOf(cell, screening);
            return (
              <>
                {questions.length > 0 && <div><h3 className={styles.heading}>Still to ask</h3><ul className={styles.sources}>{questions.map((question) => <li key={question}>{question}</li>)}</ul></div>}
                {rules.map((rule) => <RuleCase key={rule.ruleId} rule={rule} facts={facts} medicines={medicines} showsReason performerRole={performerRole} />)}
                {actionsOf !== undefined && <div className={styles.actions}>{actionsOf(rules, questions.length > 0)}</div>}
              </>
            );
          }}
        </Loaded>
      </div>
    </Dialog>
  );
};
