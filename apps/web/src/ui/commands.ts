// What the command palette can offer. Features export hooks of this shape; app/command-sources.ts lists them.
import type { ReactNode } from 'react';

export interface Command {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  /** Shown instead of the plain label, for example with <PersonName> */
  readonly show?: ReactNode;
  readonly hint?: ReactNode;
  readonly to: string;
}

/** Called on every keystroke with what was typed; debounce inside. */
export type CommandSource = (query: string) => readonly Command[];
