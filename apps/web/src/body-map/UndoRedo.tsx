// One step back, one step forward.
import type { MapMessages } from '@legwork/clinical';
import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import styles from './PaintTools.module.css';

interface UndoRedoProps {
  readonly history: { readonly undo: () => void; readonly redo: () => void; readonly canUndo: boolean; readonly canRedo: boolean };
  readonly messages: MapMessages;
}

export const UndoRedo = ({ history, messages }: UndoRedoProps) => (
  <span className={styles.steps} data-print="hide">
    <ActionIcon variant="default" size={44} disabled={!history.canUndo} aria-label={messages['drawing.undo']} onClick={history.undo}><IconArrowBackUp size={20} aria-hidden /></ActionIcon>
    <ActionIcon variant="default" size={44} disabled={!history.canRedo} aria-label={messages['drawing.redo']} onClick={history.redo}><IconArrowForwardUp size={20} aria-hidden /></ActionIcon>
  </span>
);
