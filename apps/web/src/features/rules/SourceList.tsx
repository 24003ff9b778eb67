import type { RuleUse } from './queries';
import styles from './rules.module.css';

const statusNames: Readonly<Record<RuleUse['sources'][number]['status'], string>> = { read: 'read', secondary: 'secondary source', cited: 'not checked' };

/** The name of a file that only the authors of the rules hold leads nobody anywhere. */
const isFileName = (ref: string): boolean => /^[\w-]+\.(txt|md|pdf)$/.test(ref);

/** A reference that is an address leads there; anything else is shown as it is. */
const Reference = ({ text }: { readonly text: string }) => {
  if (text.startsWith('https://')) return <a href={text} target="_blank" rel="noreferrer">{text}</a>;
  if (text.startsWith('doi:')) return <a href={`https://doi.org/${text.slice(4)}`} target="_blank" rel="noreferrer">{text}</a>;
  return <span className={styles.quiet}>{text}</span>;
};

const countWords = (sources: RuleUse['sources']): string => {
  const read = sources.filter(({ status }) => status === 'read').length;
  const all = sources.length === 1 ? '1 source' : `${sources.length} sources`;
  return `${all}, ${read} of them read in full. Their titles may name conditions; a physiotherapist sees them here.`;
};

/** The titles of papers name diagnoses; a massage therapist sees what the rule rests on, not their words. */
export const SourceList = ({ sources, showsClinical }: { readonly sources: RuleUse['sources']; readonly showsClinical: boolean }) => (showsClinical ? (
  <ul className={styles.list}>
    {sources.map((source) => <li key={source.id}>{source.citation} <span className={styles.quiet}>({statusNames[source.status]})</span>{source.ref !== '' && !isFileName(source.ref) && <div className={styles.reference}><Reference text={source.ref} /></div>}</li>)}
  </ul>
) : <p>{countWords(sources)}</p>);
