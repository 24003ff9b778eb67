import { Modal } from '@mantine/core';
import { classNames } from '../class-names';
import type { DialogProps } from './Dialog';
import styles from './DialogFrame.module.css';

export const DialogFrame = ({ opened, onClose, title, children, size = 'md', mayDismiss = true, opaque = false }: DialogProps) => (
  <Modal
    opened={opened} onClose={onClose} title={title} size={size}
    closeOnEscape={mayDismiss} closeOnClickOutside={mayDismiss} withCloseButton={mayDismiss}
    classNames={{ title: styles.title, content: styles.content, overlay: classNames(opaque ? styles.opaque : styles.overlay) }}
  >
    {children}
  </Modal>
);
