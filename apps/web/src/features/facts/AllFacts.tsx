import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../ui/states/Loaded';
import { FactList } from './FactList';
import { currentFactsQuery } from './queries';

interface AllFactsProps {
  readonly patientId: string;
  readonly mayRecord: boolean;
}

/** The chart brings what is there; the answers that say no are read when somebody looks at all of them. */
export const AllFacts = ({ patientId, mayRecord }: AllFactsProps) => {
  const query = useQuery(currentFactsQuery(patientId));
  return <Loaded query={query} label="Loading facts">{(facts) => <FactList patientId={patientId} facts={facts} mayRecord={mayRecord} />}</Loaded>;
};
