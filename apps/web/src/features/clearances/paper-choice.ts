import type { ReactNode } from 'react';

/** How a letter is chosen or photographed: handed in by the screen. */
export type ChoosePaper = (file: File | undefined, onChoose: (file: File) => void, error?: string) => ReactNode;
