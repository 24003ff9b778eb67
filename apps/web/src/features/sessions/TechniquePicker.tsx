// Every technique of the role, at this place: free, with a ceiling, blocked, or not offered by the clinic. Blocked ones can be opened for their why.
// The most used stand first; a few typed letters find any.
import type { Modality } from '@legwork/clinical';
import { TextInput } from '@mantine/core';
import { IconBuildingOff, IconSearch } from '@tabler/icons-react';
import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { ChoiceFrame } from '../../ui/forms/ChoiceFrame';
import { permissionWords } from '../../ui/severity/permission-words';
import { severityLevels } from '../../ui/severity/severity-levels';
import { takesPressure, type TechniqueLimit } from './technique-limits';
import styles from './technique.module.css';

export interface OfferedTechnique {
  readonly modality: Modality;
  readonly limit: TechniqueLimit;
  /** Why the clinic does not offer it */
  readonly notOffered: string | undefined;
}

interface TechniquePickerProps {
  /** In the order they are shown */
  readonly offered: readonly OfferedTechnique[];
  readonly value: string | undefined;
  readonly onChange: (modalityId: Modality['id']) => void;
  readonly searchRef?: Ref<HTMLInputElement>;
}

const shownAtOnce = 8;

const blockedWords: Readonly<Partial<Record<TechniqueLimit['status'], string>>> = { 'clearance-needed': permissionWords.letter, 'not-screened': permissionWords.ask };

const limitWords = ({ modality, limit: { allowed, status, ceiling } }: OfferedTechnique): string | undefined => {
  if (!allowed) return blockedWords[status] ?? permissionWords.no;
  return takesPressure(modality.id) && ceiling < 5 && status !== 'proceed' ? permissionWords.upTo(ceiling) : undefined;
};

const isFound = ({ name, aka }: Modality, typed: string): boolean =>
  [name, ...aka].some((one) => one.toLowerCase().split(/[\s,()-]+/u).some((word) => word.startsWith(typed)) || one.toLowerCase().startsWith(typed));

export const TechniquePicker = ({ offered, value, onChange, searchRef }: TechniquePickerProps) => {
  const name = useId();
  const [typed, setTyped] = useState('');
  const [isUnfolded, setUnfolded] = useState(false);
  const search = typed.trim().toLowerCase();
  const found = search === '' ? offered : offered.filter(({ modality }) => isFound(modality, search));
  const isFolded = search === '' && !isUnfolded && offered.length > shownAtOnce + 1;
  const shown = isFolded ? found.filter(({ modality }, at) => at < shownAtOnce || modality.id === value) : found;
  const choose = (id: Modality['id']): void => {
    setTyped('');
    onChange(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const [first] = found;
    if (event.key !== 'Enter' || search === '' || first === undefined) return;
    event.preventDefault();
    choose(first.modality.id);
  };
  return (
    <ChoiceFrame label="Technique" role="radiogroup">
      <TextInput
        ref={searchRef} aria-label="Find a technique" placeholder="Find a technique" leftSection={<IconSearch size={16} aria-hidden />} value={typed} className={styles.search} autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown}
      />
      <div className={styles.techniques}>
        {shown.map((one) => {
          const { modality, limit, notOffered } = one;
          const words = notOffered === undefined ? limitWords(one) : undefined;
          const { Icon } = severityLevels[limit.status];
          return (
            <label key={modality.id} className={styles.technique} data-blocked={!limit.allowed || notOffered !== undefined || undefined}>
              <input type="radio" name={name} value={modality.id} checked={value === modality.id} onChange={() => choose(modality.id)} />
              <span className={styles.techniqueName}>{modality.name}</span>
              {notOffered !== undefined && <span className={styles.techniqueLimit}><IconBuildingOff size={14} aria-hidden />{permissionWords.notOffered}</span>}
              {words !== undefined && <span className={styles.techniqueLimit} data-severity={limit.status}><Icon size={14} aria-hidden />{words}</span>}
            </label>
          );
        })}
        {isFolded && <button type="button" className={styles.more} onClick={() => setUnfolded(true)}>All {offered.length} techniques</button>}
      </div>
      {shown.length === 0 && <p className={styles.say}>No technique of that name for your role.</p>}
    </ChoiceFrame>
  );
};
