// What a line of the strip or a rule behind a cell leads on to.
import { Button } from '@mantine/core';
import type { SafetyLine } from '../features/safety/screening-queries';
import { isStop } from '../features/safety/strip-lines';
import type { ChartDialog } from './PatientChartDialogs';

interface LineActionsProps {
  readonly line: SafetyLine;
  readonly mayRequest: boolean;
  readonly onOpen: (dialog: ChartDialog) => void;
}

export const LineActions = ({ line, mayRequest, onOpen }: LineActionsProps) => (
  <>
    {(isStop(line) || line.urgency !== null) && !line.cleared && <Button size="compact-md" onClick={() => onOpen({ kind: 'refer', ruleId: line.ruleId })}>Refer</Button>}
    {line.level === 'clearance-needed' && !line.cleared && mayRequest && <Button variant="default" size="compact-md" onClick={() => onOpen({ kind: 'clearance', causes: [line] })}>Request clearance</Button>}
  </>
);
