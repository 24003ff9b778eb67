// The catalogue by groups with a tick for each profession; what a profession may not do anywhere is a dash.
import { TextInput } from '@mantine/core';
import { performerRoles, type Modality, type PerformerRole } from '@legwork/clinical';
import { IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { ScopeSettings } from '../../lib/clinic-scope';
import { formatDate, todayIn } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { groupsFound, isTicked, tickOf, type Tick, type TouchedTicks } from './scope-choices';
import styles from './scope.module.css';

type Stored = ScopeSettings['notPerformed'];

interface ScopeTableProps {
  readonly stored: Stored;
  readonly touched: TouchedTicks;
  readonly mayChange: boolean;
  readonly onTick: (tick: Tick, on: boolean) => void;
}

const professions: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'Massage therapist', physiotherapist: 'Physiotherapist' };
/** Where a narrow column may break the word. */
const heads: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'Massage therapist', physiotherapist: 'Physio\u00ADtherapist' };
const onlyOf: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'Massage therapists only, by the catalogue', physiotherapist: 'Physiotherapists only, by the catalogue' };

const About = ({ modality, stored }: { readonly modality: Modality; readonly stored: Stored }) => {
  const { clinic } = useSession();
  const [only, ...others] = modality.performers;
  return (
    <>
      {only !== undefined && others.length === 0 && <span className={styles.about}>{onlyOf[only]}</span>}
      {stored.filter(({ modalityId }) => modalityId === modality.id).map(({ role, setByName, setAt }) => (
        <span key={role} className={styles.about}>Taken from {professions[role].toLowerCase()}s by {setByName}, {formatDate(todayIn(clinic.timeZone, new Date(setAt)))}</span>
      ))}
    </>
  );
};

export const ScopeTable = ({ stored, touched, mayChange, onTick }: ScopeTableProps) => {
  const [typed, setTyped] = useState('');
  const groups = groupsFound(typed);
  const cell = (modality: Modality, role: PerformerRole) => {
    if (!modality.performers.includes(role)) return <><span aria-hidden>—</span><span className={styles.hidden}>Outside the role</span></>;
    const isOn = isTicked(role, modality, stored, touched);
    if (!mayChange) return isOn ? 'Yes' : 'No';
    return (
      <label className={styles.tick}>
        <input type="checkbox" checked={isOn} aria-label={`${modality.name}: ${professions[role].toLowerCase()}`} onChange={(event) => onTick(tickOf(role, modality), event.currentTarget.checked)} />
      </label>
    );
  };
  /** Enter searches; it saves nothing. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') event.preventDefault();
  };
  return (
    <div className={styles.scope}>
      <TextInput aria-label="Find a technique" placeholder="Find a technique" leftSection={<IconSearch size={16} aria-hidden />} value={typed} autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKeyDown} />
      {groups.length === 0 ? <p className={styles.none}>No technique of that name in the catalogue.</p> : (
        <table className={styles.table}>
          <caption className={styles.hidden}>Techniques of the catalogue and who performs them here</caption>
          <thead><tr><th scope="col">Technique</th>{performerRoles.map((role) => <th key={role} scope="col" className={styles.role}>{heads[role]}</th>)}</tr></thead>
          {groups.map(({ name, modalities }) => (
            <tbody key={name}>
              <tr><th scope="rowgroup" colSpan={1 + performerRoles.length} className={styles.group}>{name}</th></tr>
              {modalities.map((modality) => (
                <tr key={modality.id}>
                  <th scope="row">{modality.name}<About modality={modality} stored={stored} /></th>
                  {performerRoles.map((role) => <td key={role}>{cell(modality, role)}</td>)}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
      <p className={styles.about}>A dash: outside the role in the product’s catalogue. No clinic can add it.</p>
    </div>
  );
};
