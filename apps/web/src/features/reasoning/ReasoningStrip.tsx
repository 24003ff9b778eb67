// The triage strip on the chart's overview.
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { reasoningQuery } from './queries';
import { TriageStrip } from './TriageStrip';
import styles from './reasoning.module.css';

interface ReasoningStripProps {
  readonly patientId: string;
  readonly episodeId: string | undefined;
}

export const ReasoningStrip = ({ patientId, episodeId }: ReasoningStripProps) => (
  <Loaded query={useQuery(reasoningQuery(patientId, episodeId))} label="Loading kinds of pain" loading={<LoadingState label="Loading kinds of pain" blocks={[84]} />}>
    {({ painTypes, drawing }) => (
      <>
        <TriageStrip types={painTypes} />
        {drawing === 'none' && <p className={styles.quiet}>No drawing yet: where it hurts and how comes with the intake.</p>}
      </>
    )}
  </Loaded>
);
