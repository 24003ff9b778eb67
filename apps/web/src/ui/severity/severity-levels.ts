// The five screening levels and "not screened" as people see them: icon, word and colour together, strongest first.
import {
  IconAlertOctagonFilled, IconAlertTriangle, IconCheck, IconCircleDashed, IconHandStop, IconMailQuestion,
} from '@tabler/icons-react';

export const severityLevels = {
  emergency: { word: 'Emergency', sentence: 'Call emergency services now.', Icon: IconAlertOctagonFilled, rank: 5 },
  'do-not-treat-refer': { word: 'Do not treat', sentence: 'Do not treat. Refer for assessment.', Icon: IconHandStop, rank: 4 },
  'clearance-needed': { word: 'Clearance needed', sentence: 'Ask for clearance before treating.', Icon: IconMailQuestion, rank: 3 },
  modify: { word: 'Modify', sentence: 'Treat within limits.', Icon: IconAlertTriangle, rank: 2 },
  proceed: { word: 'Proceed', sentence: 'Nothing found that limits treatment.', Icon: IconCheck, rank: 1 },
  'not-screened': { word: 'Not screened', sentence: 'Questions are open: ask before treating.', Icon: IconCircleDashed, rank: 0 },
} as const;

export type Severity = keyof typeof severityLevels;

const isSeverity = (level: string): level is Severity => Object.hasOwn(severityLevels, level);

/** A level this version does not know counts as not screened, never as safe. */
export const severityOf = (level: string): Severity => (isSeverity(level) ? level : 'not-screened');
