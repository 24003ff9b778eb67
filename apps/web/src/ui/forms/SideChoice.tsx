import type { ChoiceFrameProps } from './ChoiceFrame';
import { SegmentedChoice } from './SegmentedChoice';

export type Side = 'left' | 'right' | 'both';

const options = [
  { value: 'left', label: 'Left' },
  { value: 'both', label: 'Both' },
  { value: 'right', label: 'Right' },
] as const;

interface SideChoiceProps extends Omit<ChoiceFrameProps, 'onClear' | 'label'> {
  readonly label?: string;
  readonly value: Side | undefined;
  readonly onChange: (side: Side) => void;
  readonly onClear?: () => void;
}

/** The patient's own left and right. */
export const SideChoice = ({ label = 'Side', ...rest }: SideChoiceProps) => <SegmentedChoice label={label} options={options} {...rest} />;
