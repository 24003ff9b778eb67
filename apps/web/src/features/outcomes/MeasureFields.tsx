// The items of one measure. Questions of the product's own carry their words; of licensed sheets only item numbers are shown.
import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { measureWords } from '@legwork/clinical';
import { NumberStepper } from '../../ui/forms/NumberStepper';
import { mostActivities, type Activity, type MeasureDraft } from './measure-draft';
import { NumberScale } from './NumberScale';
import type { MeasureId } from './queries';
import styles from './outcomes.module.css';

interface FieldsProps {
  readonly draft: MeasureDraft;
  readonly onChange: (draft: MeasureDraft) => void;
}

interface MeasureFieldsProps extends FieldsProps {
  readonly id: MeasureId;
  /** Activities of the first time keep their names. */
  readonly isFollowUp: boolean;
}

const withNumber = (draft: MeasureDraft, item: string, value: number | undefined): MeasureDraft => {
  const { [item]: _before, ...others } = draft.numbers;
  return { ...draft, numbers: value === undefined ? others : { ...others, [item]: value } };
};

const Questions = ({ id, draft, onChange }: FieldsProps & { readonly id: MeasureId }) =>
  measureWords(id, 'en')?.questions.map(({ id: item, text, min, max, low, middle, high, optional }) => (
    <NumberScale
      key={item} label={optional ? `${text} (may be left out)` : text} min={min} max={max} low={low} middle={middle} high={high}
      value={draft.numbers[item]} onChange={(value) => onChange(withNumber(draft, item, value))}
    />
  ));

const rated = ({ activity }: Activity, ability0To10: number | undefined): Activity => (ability0To10 === undefined ? { activity } : { activity, ability0To10 });

const Activities = ({ draft, onChange, isFollowUp }: Omit<MeasureFieldsProps, 'id'>) => {
  const { activities } = draft;
  const put = (at: number, next: Activity): void => onChange({ ...draft, activities: activities.map((one, index) => (index === at ? next : one)) });
  return (
    <>
      {activities.map((one, at) => (
        <div key={isFollowUp ? one.activity : at} className={styles.activity}>
          {!isFollowUp && <TextInput label={`Activity ${at + 1}`} description="In the patient’s words" value={one.activity} maxLength={200} onChange={({ currentTarget }) => put(at, { ...one, activity: currentTarget.value })} />}
          <NumberScale label={isFollowUp ? one.activity : `How well activity ${at + 1} goes today`} min={0} max={10} low="cannot do it" high="as well as before" value={one.ability0To10} onChange={(value) => put(at, rated(one, value))} />
        </div>
      ))}
      {!isFollowUp && activities.length < mostActivities && (
        <div><Button variant="default" size="sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange({ ...draft, activities: [...activities, { activity: '' }] })}>Add activity</Button></div>
      )}
    </>
  );
};

const lefsItems = Array.from({ length: 20 }, (_, at) => ({ id: `item${at + 1}`, name: `Item ${at + 1}` }));

const Lefs = ({ draft, onChange }: FieldsProps) => (
  <>
    <p className={styles.quiet}>From the licensed sheet: its total, or the twenty item scores. Up to two items may be missing.</p>
    <NumberStepper label="Total, 0 to 80" min={0} max={80} value={draft.numbers['total']} onChange={(value) => onChange({ ...draft, numbers: value === undefined ? {} : { total: value } })} />
    {draft.numbers['total'] === undefined && (
      <fieldset className={styles.items}>
        <legend>Item scores, 0 to 4</legend>
        {lefsItems.map(({ id, name }) => <NumberStepper key={id} label={name} min={0} max={4} value={draft.numbers[id]} onChange={(value) => onChange(withNumber(draft, id, value))} />)}
      </fieldset>
    )}
  </>
);

const Cells = ({ draft, onChange }: FieldsProps) => (
  <>
    <p className={styles.quiet}>Counted on a paper drawing with a grid: cells that are marked, and cells of the whole body.</p>
    <NumberStepper label="Marked cells" min={0} value={draft.numbers['markedCells']} onChange={(value) => onChange(withNumber(draft, 'markedCells', value))} />
    <NumberStepper label="Cells in all" min={1} value={draft.numbers['totalCells']} onChange={(value) => onChange(withNumber(draft, 'totalCells', value))} />
  </>
);

export const MeasureFields = ({ id, isFollowUp, ...fields }: MeasureFieldsProps) => {
  switch (id) {
    case 'nprs': case 'groc': case 'satisfaction': return <Questions id={id} {...fields} />;
    case 'psfs': return <Activities isFollowUp={isFollowUp} {...fields} />;
    case 'lefs': return <Lefs {...fields} />;
    case 'pain-diagram': return <Cells {...fields} />;
  }
};
