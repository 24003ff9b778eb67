import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';

const options = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean | undefined) => void;
}

/** Not asked, yes and no are three different things. */
export const YesNo = ({ label, value, onChange }: YesNoProps) => (
  <SegmentedChoice label={label} options={options} value={value === undefined ? undefined : value ? 'yes' : 'no'} onChange={(chosen) => onChange(chosen === 'yes')} onClear={() => onChange(undefined)} />
);
