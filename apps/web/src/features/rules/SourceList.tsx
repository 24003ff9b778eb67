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

export const SourceList = ({ sources }: { readonly sources: RuleUse['sources'] }) => (
  <ul className={styles.list}>
    {sources.map((source) => <li key={source.id}>{source.citation} <span className={styles.quiet}>({statusNames[source.status]})</span>{source.ref !== '' && !isFileName(source.ref) && <div className={styles.reference}><Reference text={source.ref} /></div>}</li>)}
  </ul>
);
