// What is known of a special test: how it is done and what counts as positive; for physiotherapists also what it points
// to and how often it is right, with the source.
import { conditions, sources, testWordsFor, type SpecialTest, type TestAccuracy } from '@legwork/clinical';

const percent = (share: number | null): string => (share === null ? 'not known' : `${Math.round(share * 100)} %`);

const citationOf: ReadonlyMap<string, string> = new Map(sources.map(({ id, citation }) => [id, citation]));

const Accuracy = ({ target, sensitivity, specificity, note, source }: TestAccuracy) => (
  <li>
    For {target}: sensitivity {percent(sensitivity)}, specificity {percent(specificity)}{note === '' ? '' : ` (${note})`} · <cite>{citationOf.get(source) ?? source}</cite>
  </li>
);

const pointsTo = ({ pointsTo: ids }: SpecialTest): string => ids.flatMap((id) => conditions.find((condition) => condition.id === id)?.name ?? []).join(', ');

export const TestAbout = ({ test, role }: { readonly test: SpecialTest; readonly role: string }) => {
  const isPhysiotherapist = role === 'physiotherapist';
  const { steps, positive, caution } = testWordsFor(test, isPhysiotherapist ? 'physiotherapist' : 'massage-therapist');
  const conditionNames = pointsTo(test);
  return (
    <>
      {steps.length === 1 ? <p><strong>How:</strong> {steps[0]}</p> : <><p><strong>How:</strong></p><ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol></>}
      <p><strong>Positive:</strong> {positive}</p>
      {caution !== '' && <p><strong>Take care:</strong> {caution}</p>}
      {isPhysiotherapist && conditionNames !== '' && <p><strong>Points to:</strong> {conditionNames}</p>}
      {isPhysiotherapist && (test.accuracy.length === 0 ? <p>No published accuracy found.</p> : <ul>{test.accuracy.map((accuracy) => <Accuracy key={`${accuracy.target}-${accuracy.source}`} {...accuracy} />)}</ul>)}
      {isPhysiotherapist && !test.confirmed && <p>From teaching, source not confirmed.</p>}
    </>
  );
};
