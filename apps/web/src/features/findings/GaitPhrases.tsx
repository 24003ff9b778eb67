import { gaitPosturePhrases, type GaitPosturePhrase, type SeenFrom } from '@legwork/clinical';
import styles from './GaitPhrases.module.css';

interface Saying {
  readonly onSay: (text: string) => void;
}

const headings: Readonly<Record<SeenFrom, string>> = { walking: 'Walking', standing: 'Standing' };

const Phrase = ({ phrase: { text, bySide }, onSay }: Saying & { readonly phrase: GaitPosturePhrase }) => (
  <li className={styles.phrase}>
    {bySide
      ? <><span>{text}</span>{(['left', 'right'] as const).map((side) => <button key={side} type="button" aria-label={`${text}, ${side}`} onClick={() => onSay(`${text}, ${side}`)}>{side}</button>)}</>
      : <button type="button" onClick={() => onSay(text)}>{text}</button>}
  </li>
);

/** Phrases that are added to what stands there already. */
export const GaitPhrases = ({ onSay }: Saying) => (
  <details className={styles.phrases}>
    <summary>Phrases</summary>
    {(['walking', 'standing'] as const).map((seen) => (
      <div key={seen}>
        <p className={styles.heading}>{headings[seen]}</p>
        <ul>{gaitPosturePhrases.filter((phrase) => phrase.seen === seen).map((phrase) => <Phrase key={phrase.text} phrase={phrase} onSay={onSay} />)}</ul>
      </div>
    ))}
  </details>
);
