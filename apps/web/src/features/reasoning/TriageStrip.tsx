// Nerve, muscle, joint, vascular: what speaks for each, in whose words. Overlap is shown, shares are not.
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Answers } from './Answers';
import type { PainType } from './queries';
import { joinWords, kindNames, strengthWords } from './words';
import styles from './reasoning.module.css';

const order = ['nerve', 'muscle', 'joint', 'vascular'] as const;

const Why = ({ type, panelId }: { readonly type: PainType; readonly panelId: string }) => (
  <div id={panelId} className={styles.why} role="group" aria-label={`Why: ${kindNames[type.id]}`}>
    {type.evidence.length > 0 && (
      <ul className={styles.signs}>
        {type.evidence.map(({ text, alsoPointsTo, answers }) => (
          <li key={text}>
            <strong>{text}</strong>
            {alsoPointsTo.length > 0 && <span className={styles.overlap}>also speaks for {joinWords(alsoPointsTo.map((id) => kindNames[id].toLowerCase()))}</span>}
            <Answers answers={answers} />
          </li>
        ))}
      </ul>
    )}
    {type.denied.length > 0 && <><h3 className={styles.small}>Answered no</h3><Answers answers={type.denied} /></>}
    {type.notAsked.length > 0 && <><h3 className={styles.small}>Not asked</h3><ul className={styles.answers}>{type.notAsked.map((text) => <li key={text}>{text}</li>)}</ul></>}
  </div>
);

const firstSigns = ({ evidence }: PainType): string => {
  const texts = evidence.slice(0, 3).map(({ text }) => text.toLowerCase());
  return evidence.length > texts.length ? `${texts.join(', ')} …` : texts.join(', ');
};

export const TriageStrip = ({ types }: { readonly types: readonly PainType[] }) => {
  const [open, setOpen] = useState<PainType['id']>();
  const opened = types.find(({ id }) => id === open);
  return (
    <div className={styles.triage}>
      <div className={styles.kinds} role="group" aria-label="Kinds of pain">
        {order.flatMap((id) => types.filter((type) => type.id === id)).map((type) => (
          <button
            key={type.id} type="button" className={styles.kind} data-strength={type.strength} aria-expanded={open === type.id} aria-controls={`why-${type.id}`}
            onClick={() => setOpen(open === type.id ? undefined : type.id)}
          >
            <span className={styles.kindHead}><strong>{kindNames[type.id]}</strong><IconChevronDown size={16} aria-hidden className={styles.chevron} /></span>
            <span>{strengthWords(type)}</span>
            <span className={styles.quiet}>{type.evidence.length > 0 ? firstSigns(type) : type.notAsked.length > 0 ? `${type.notAsked.length} not asked` : 'all asked'}</span>
          </button>
        ))}
      </div>
      {opened !== undefined && <Why key={opened.id} type={opened} panelId={`why-${opened.id}`} />}
    </div>
  );
};
