// One tap to measure a goal again: in an examination, or where outcomes are asked.
import type { GoalMeasureKind } from '@legwork/clinical';
import { IconRulerMeasure } from '@tabler/icons-react';
import { urls } from '../../lib/urls';
import { ButtonLink } from '../../ui/links';
import { isExamined } from './measures';

interface RemeasureProps {
  readonly kind: GoalMeasureKind;
  readonly patientId: string;
  readonly isDue: boolean;
  readonly label: string;
}

export const Remeasure = ({ kind, patientId, isDue, label }: RemeasureProps) => {
  if (kind === 'other') return null;
  return (
    <ButtonLink
      to={urls.chart(patientId, isExamined(kind) ? 'findings' : 'outcomes')} variant={isDue ? 'light' : 'subtle'} size="compact-sm" leftSection={<IconRulerMeasure size={16} aria-hidden />}
      aria-label={`Measure again: ${label}`}
    >
      Measure{isDue ? ', due' : ''}
    </ButtonLink>
  );
};
