// The nine letters: what is done now, what is withheld, and why.
import type { PeaceAndLoveDay } from '@legwork/clinical';
import { IconCheck, IconMinus, IconPlayerPause, type Icon as TablerIcon } from '@tabler/icons-react';
import { modalityName } from './intervention-limits';
import type { Plan } from './plan-queries';
import styles from './protocol.module.css';

type Letter = PeaceAndLoveDay['letters'][number];

const looks: Readonly<Record<Letter['state'], { readonly word: string; readonly Icon: TablerIcon }>> = {
  do: { word: 'Do', Icon: IconCheck }, withheld: { word: 'Wait', Icon: IconPlayerPause }, over: { word: 'Over', Icon: IconMinus },
};

interface LetterTileProps {
  readonly letter: Letter;
  /** The reason stands once above, when it is the same for all */
  readonly isExplained: boolean;
}

const LetterTile = ({ letter: { letter, name, rule, state, why }, isExplained }: LetterTileProps) => {
  const { word, Icon } = looks[state];
  return (
    <li className={styles.letter} data-state={state}>
      <span className={styles.initial} aria-hidden>{letter}</span>
      <div>
        <p className={styles.letterName}>{name} <span className={styles.letterState}><Icon size={14} aria-hidden />{word}</span></p>
        {!isExplained && <p className={styles.letterText}>{state === 'do' ? rule : why}</p>}
      </div>
    </li>
  );
};

const sharedReason = (letters: readonly Letter[]): string | undefined => {
  const [first] = letters;
  return first !== undefined && first.state !== 'do' && letters.every(({ state, why }) => state === first.state && why === first.why) ? first.why : undefined;
};

export const Letters = ({ course }: { readonly course: PeaceAndLoveDay }) => (
  <>
    {(['peace', 'love'] as const).map((phase) => {
      const letters = course.letters.filter((letter) => letter.phase === phase);
      const why = sharedReason(letters);
      return (
        <div key={phase}>
          <h3 className={styles.subtitle}>{phase.toUpperCase()}</h3>
          {why !== undefined && <p className={styles.sharedWhy}>{why}</p>}
          <ul className={styles.letters}>
            {letters.map((letter) => <LetterTile key={`${phase}-${letter.name}`} letter={letter} isExplained={why !== undefined} />)}
          </ul>
        </div>
      );
    })}
  </>
);

type Modalities = NonNullable<Plan['timeline']>['withheldModalities'];

export const Withheld = ({ modalities }: { readonly modalities: Modalities }) => {
  if (modalities.length === 0) return null;
  return (
    <details className={styles.withheld}>
      <summary>{modalities.length} techniques wait on the injury in this stage</summary>
      <ul>{modalities.map(({ id, why }) => <li key={id}>{modalityName(id)}: {why.charAt(0).toLowerCase() + why.slice(1)}</li>)}</ul>
    </details>
  );
};
