// Everything behind one line of the strip: the rule, the answers that set it off, who gave them, where it comes from.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { formatDate } from '../../../lib/dates';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SeverityChip } from '../../../ui/severity/SeverityChip';
import { severityLevels } from '../../../ui/severity/severity-levels';
import { Loaded } from '../../../ui/states/Loaded';
import { screeningQuery, type Fact, type FiredRule, type Medicine, type PerformerRole, type SafetyLine, type Screening } from '../screening-queries';
import { levelOfLine } from '../strip-lines';
import { RuleCase } from './RuleCase';
import styles from './why.module.css';

interface WhyDialogProps {
  readonly patientId: string;
  readonly performerRole: PerformerRole;
  readonly line: SafetyLine;
  readonly facts: readonly Fact[];
  readonly medicines: readonly Medicine[];
  readonly actions?: ReactNode;
  readonly onClose: () => void;
}

/** The rule of the line first, then the others that fired for the same cause. */
const rulesOf = (line: SafetyLine, { fired }: Screening): FiredRule[] =>
  [line.ruleId, ...line.alsoRuleIds].flatMap((id) => fired.filter(({ ruleId }) => ruleId === id));

export const WhyDialog = ({ patientId, performerRole, line, facts, medicines, actions, onClose }: WhyDialogProps) => {
  const query = useQuery(screeningQuery(patientId, performerRole));
  const level = levelOfLine(line);
  return (
    <Dialog opened onClose={onClose} title="Why" size="lg">
      <div className={styles.panel}>
        <div className={styles.lead}>
          <SeverityChip level={level}>{line.cleared ? 'Cleared within limits' : severityLevels[level].word}</SeverityChip>
          <p className={styles.reason}>{line.reason}</p>
        </div>
        <Loaded query={query} label="Loading the reasons">
          {(screening) => (
            <>
              {rulesOf(line, screening).map((rule) => <RuleCase key={rule.ruleId} rule={rule} facts={facts} medicines={medicines} showsReason={rule.ruleId !== line.ruleId} performerRole={performerRole} />)}
              <p className={styles.basis}>Rule set {screening.ruleSetVersion}. This decision holds until {formatDate(screening.validUntil)} and is made again whenever an answer changes.</p>
            </>
          )}
        </Loaded>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </Dialog>
  );
};
