// One technique of the visit: what was done, how it went (one tap), and what can be done with the line.
import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDotsVertical, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { placeName } from '../../body-map/places';
import { formatDate } from '../../lib/dates';
import { modalityName, takesPressure } from './technique-limits';
import type { TechniqueLine, TechniqueResponse } from './technique-lines';
import { placeOf, responseOptions, techniqueTitle } from './technique-words';
import styles from './table.module.css';

export interface RowActions {
  readonly onEdit: () => void;
  readonly onRepeat: () => void;
  readonly onStrike: () => void;
  readonly onResponse: (response: TechniqueResponse) => void;
  /** Undefined at the ends of the list */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

interface TechniqueRowProps {
  readonly line: TechniqueLine;
  readonly limit: ReactNode;
  readonly carriedFrom: string | undefined;
  readonly actions: RowActions;
}

const Response = ({ line, onResponse }: { readonly line: TechniqueLine; readonly onResponse: (response: TechniqueResponse) => void }) => {
  const name = useId();
  return (
    <div className={styles.responses} role="radiogroup" aria-label={`Response to ${techniqueTitle(line)}`}>
      {responseOptions.map(({ value, label }) => (
        <label key={value} className={styles.response}>
          <input type="radio" name={name} checked={line.response === value} onChange={() => onResponse(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
};

export const TechniqueRow = ({ line, limit, carriedFrom, actions }: TechniqueRowProps) => (
  <tr>
    <th scope="row">
      {modalityName(line.modalityId)}
      <span className={styles.place}>{placeName(placeOf(line))}</span>
      {carriedFrom !== undefined && <span className={styles.carried}><IconHistory size={14} aria-hidden /> as on {formatDate(carriedFrom)}</span>}
      {limit}
      {line.painAfter0To10 !== null && <span className={styles.note}>Pain to {line.painAfter0To10}</span>}
      {line.note !== null && <span className={styles.note}>{line.note}</span>}
    </th>
    <td>{takesPressure(line.modalityId) ? (line.pressure0To5 ?? '—') : ''}</td>
    <td>{line.minutes ?? '—'}</td>
    <td><Response line={line} onResponse={actions.onResponse} /></td>
    <td aria-label="Change">
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon className={styles.change} variant="subtle" color="gray" aria-label={`Change ${techniqueTitle(line)}`}><IconDotsVertical size={18} aria-hidden /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={actions.onEdit}>Edit</Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={actions.onRepeat}>Repeat</Menu.Item>
          {actions.onUp !== undefined && <Menu.Item leftSection={<IconArrowUp size={16} aria-hidden />} onClick={actions.onUp}>Move up</Menu.Item>}
          {actions.onDown !== undefined && <Menu.Item leftSection={<IconArrowDown size={16} aria-hidden />} onClick={actions.onDown}>Move down</Menu.Item>}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={actions.onStrike}>Strike</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </td>
  </tr>
);
