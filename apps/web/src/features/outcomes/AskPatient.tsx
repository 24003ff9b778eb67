// Questions that go to the patient with the link of the plan.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newIdempotencyKey } from '../../lib/api';
import { sentenceFor } from '../../lib/problems';
import { useToday } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { ChipMultiSelect } from '../../ui/forms/ChipMultiSelect';
import { DateField } from '../../ui/forms/DateField';
import { notify } from '../../ui/notices/notify';
import { namedAtFirst } from './measure-draft';
import { measureNames } from './measure-names';
import { askForOutcomes, type Course } from './queries';
import styles from './outcomes.module.css';

const asked = ['nprs', 'psfs', 'groc', 'satisfaction'] as const;

interface AskPatientProps {
  readonly patientId: string;
  readonly episodeId: string | undefined;
  readonly course: Course;
  readonly onClose: () => void;
}

export const AskPatient = ({ patientId, episodeId, course: { due, scores }, onClose }: AskPatientProps) => {
  const today = useToday();
  const queryClient = useQueryClient();
  const [key] = useState(newIdempotencyKey);
  const possible = asked.filter((id) => id !== 'psfs' || namedAtFirst(scores, episodeId ?? null).length > 0);
  const [measures, setMeasures] = useState<readonly (typeof asked)[number][]>(possible.filter((id) => due.some(({ measureId }) => measureId === id)));
  const [dueOn, setDueOn] = useState(today);
  const ask = useMutation({
    mutationFn: () => askForOutcomes(patientId, { measures: [...measures], dueOn }, key),
    onSuccess: async ({ sentAt }) => {
      await queryClient.invalidateQueries({ queryKey: ['patients', patientId, 'outcomes'] });
      notify(sentAt === null ? 'No e-mail address: the questions wait behind the link of the plan' : 'The questions are on their way');
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title="Ask the patient by link">
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); ask.mutate(); }}>
        <ChipMultiSelect label="What to ask" options={possible.map((id) => ({ value: id, label: measureNames[id].short }))} value={measures} onChange={setMeasures} />
        {possible.length < asked.length && <p className={styles.quiet}>Own activities can be asked once they were named together with the patient.</p>}
        <DateField label="Wanted by" value={dueOn} min={today} onChange={(on) => setDueOn(on ?? today)} />
        {ask.isError && <p className={styles.error} role="alert">{sentenceFor(ask.error)}</p>}
        <div className={styles.buttons}>
          <Button type="submit" loading={ask.isPending} disabled={measures.length === 0}>Send the questions</Button>
          <Button variant="default" onClick={onClose}>Close</Button>
        </div>
      </form>
    </Dialog>
  );
};
