// The place of a line in the order of a session: by arrow buttons and by dragging the handle.
import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import type { DragEvent } from 'react';
import styles from './plans.module.css';

export interface RowMoves {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Something is dragged over this row */
  readonly isOver: boolean;
  readonly to: (index: number) => void;
  readonly up: () => void;
  readonly down: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

export const RowOrder = ({ name, moves }: { readonly name: string; readonly moves: RowMoves }) => (
  <span className={styles.rowOrder}>
    <span className={styles.grip} draggable onDragStart={moves.onDragStart} onDragEnd={moves.onDragEnd} title="Drag to another place" aria-hidden><IconGripVertical size={18} /></span>
    <ActionIcon variant="subtle" color="gray" aria-label={`Move ${name} up`} disabled={moves.isFirst} onClick={moves.up}><IconArrowUp size={18} aria-hidden /></ActionIcon>
    <ActionIcon variant="subtle" color="gray" aria-label={`Move ${name} down`} disabled={moves.isLast} onClick={moves.down}><IconArrowDown size={18} aria-hidden /></ActionIcon>
  </span>
);
