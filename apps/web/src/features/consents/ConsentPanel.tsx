// Everything agreed by one person, for the chart.
import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { AreaChoices } from './AreaChoices';
import { photographs, sensitiveAreas } from './consent-words';
import { consentsQuery } from './queries';
import { SignedConsents } from './SignedConsents';
import styles from './consents.module.css';

export const ConsentPanel = ({ patientId }: { readonly patientId: string }) => (
  <Loaded query={useQuery(consentsQuery(patientId))} label="Loading consents" loading={<LoadingState label="Loading consents" blocks={[64, 160]} />}>
    {({ consents, choices }) => (
      <div className={styles.panel}>
        {consents.length === 0
          ? <EmptyState title="No consent signed yet">The patient signs at the end of an intake.</EmptyState>
          : <SignedConsents patientId={patientId} consents={consents} />}
        <section className={styles.sensitive}>
          <h3 className={styles.heading}>Sensitive areas</h3>
          <p className={styles.said}>An area that is not agreed to is left out of treatment. A new answer counts from now on; earlier ones stay on record.</p>
          <AreaChoices patientId={patientId} subjects={sensitiveAreas} choices={choices} />
        </section>
        <section className={styles.sensitive}>
          <h3 className={styles.heading}>Photographs</h3>
          <p className={styles.said}>Without an agreement none is kept. Once it is taken back, earlier ones are shown only to whoever says why.</p>
          <AreaChoices patientId={patientId} subjects={photographs} choices={choices} />
        </section>
      </div>
    )}
  </Loaded>
);
