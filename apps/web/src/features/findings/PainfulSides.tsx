import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import type { BySide, PainfulBySide } from './finding-form';

type Side = keyof BySide;
type Answer = 'yes' | 'no' | 'left' | 'right' | 'both';

const oneSide = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] as const;
const twoSides = [{ value: 'left', label: 'Left' }, { value: 'right', label: 'Right' }, { value: 'both', label: 'Both' }, { value: 'no', label: 'No' }] as const;

interface PainfulSidesProps {
  /** Sides that have a number */
  readonly measured: readonly Side[];
  readonly value: PainfulBySide | undefined;
  readonly onChange: (value: PainfulBySide | undefined) => void;
}

/** None while a measured side was not asked about. */
const answerOf = (measured: readonly Side[], value: PainfulBySide): Answer | undefined => {
  if (measured.some((side) => value[side] === undefined)) return undefined;
  const painful = measured.filter((side) => value[side] === true);
  const [first] = painful;
  if (first === undefined) return 'no';
  if (measured.length === 1 || first === 'none') return 'yes';
  return painful.length === measured.length ? 'both' : first;
};

const hurts = (side: Side, answer: Answer): boolean => answer === 'yes' || answer === 'both' || answer === side;

/** The other side is measured to compare: that one hurts says nothing about it. */
export const PainfulSides = ({ measured, value = {}, onChange }: PainfulSidesProps) => (measured.length === 0 ? null : (
  <SegmentedChoice<Answer>
    label="Painful" options={measured.length === 1 ? oneSide : twoSides} value={answerOf(measured, value)}
    onChange={(answer) => onChange(Object.fromEntries(measured.map((side) => [side, hurts(side, answer)])))} onClear={() => onChange(undefined)}
  />
));
