// Every technique of the role, at this place: free, with a ceiling, or blocked. Blocked ones can be opened for their why.
import type { Modality } from '@legwork/clinical';
import { useId } from 'react';
import { ChoiceFrame } from '../../ui/forms/ChoiceFrame';
import { permissionWords } from '../../ui/severity/permission-words';
import { severityLevels } from '../../ui/severity/severity-levels';
import { takesPressure, type TechniqueLimit } from './technique-limits';
import styles from './technique.module.css';

export interface OfferedTechnique {
  readonly modality: Modality;
  readonly limit: TechniqueLimit;
}

interface TechniquePickerProps {
  readonly offered: readonly OfferedTechnique[];
  readonly value: string | undefined;
  readonly onChange: (modalityId: Modality['id']) => void;
}

const blockedWords: Readonly<Partial<Record<TechniqueLimit['status'], string>>> = { 'clearance-needed': permissionWords.letter, 'not-screened': permissionWords.ask };

const limitWords = ({ modality, limit: { allowed, status, ceiling } }: OfferedTechnique): string | undefined => {
  if (!allowed) return blockedWords[status] ?? permissionWords.no;
  return takesPressure(modality.id) && ceiling < 5 && status !== 'proceed' ? permissionWords.upTo(ceiling) : undefined;
};

export const TechniquePicker = ({ offered, value, onChange }: TechniquePickerProps) => {
  const name = useId();
  return (
    <ChoiceFrame label="Technique" role="radiogroup">
      <div className={styles.techniques}>
        {offered.map((one) => {
          const { modality, limit } = one;
          const words = limitWords(one);
          const { Icon } = severityLevels[limit.status];
          return (
            <label key={modality.id} className={styles.technique} data-blocked={!limit.allowed || undefined}>
              <input type="radio" name={name} value={modality.id} checked={value === modality.id} onChange={() => onChange(modality.id)} />
              <span className={styles.techniqueName}>{modality.name}</span>
              {words !== undefined && <span className={styles.techniqueLimit} data-severity={limit.status}><Icon size={14} aria-hidden />{words}</span>}
            </label>
          );
        })}
      </div>
    </ChoiceFrame>
  );
};
