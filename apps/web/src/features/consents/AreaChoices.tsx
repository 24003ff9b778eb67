// What the person said about what a general consent does not cover; what is said later replaces it, nothing is lost.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { choiceNames, consentChoices, subjectNames } from './consent-words';
import { consentsQuery, recordChoice, type Choice, type ConsentChoice, type ConsentSubject } from './queries';
import styles from './consents.module.css';

const options = consentChoices.map((value) => ({ value, label: choiceNames[value] }));

interface ChoicesProps {
  readonly patientId: string;
  readonly subjects: readonly ConsentSubject[];
  readonly choices: readonly ConsentChoice[];
}

export const AreaChoices = ({ patientId, subjects, choices }: ChoicesProps) => {
  const client = useQueryClient();
  const { clinic } = useSession();
  const change = useMutation({
    mutationFn: ({ area, choice }: { readonly area: ConsentSubject; readonly choice: Choice }) => recordChoice(patientId, area, choice),
    onSuccess: (consents) => {
      client.setQueryData(consentsQuery(patientId).queryKey, consents);
      void client.invalidateQueries({ queryKey: ['patients', patientId, 'photos'] });
    },
  });
  return (
    <div className={styles.areas}>
      {subjects.map((area) => {
        const said = choices.find((each) => each.area === area);
        return (
          <div key={area} className={styles.area}>
            <SegmentedChoice
              label={subjectNames[area]} options={options} value={change.isPending && change.variables.area === area ? change.variables.choice : said?.choice}
              onChange={(choice) => change.mutate({ area, choice })}
            />
            <span className={styles.said}>
              {said === undefined ? 'Not asked yet' : `${said.recordedByName === null ? 'On the form' : `Recorded by ${said.recordedByName}`}, ${formatInstant(said.decidedAt, clinic.timeZone)}`}
            </span>
          </div>
        );
      })}
      {change.isError && <p role="alert" className={styles.failure}>{sentenceFor(change.error)}</p>}
    </div>
  );
};
