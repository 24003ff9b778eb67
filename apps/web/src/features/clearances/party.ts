// Whoever is asked: somebody in the directory, or a name typed for this one. The field is handed in by the screen.
import type { ComponentType } from 'react';

export interface Party {
  /** null: not in the directory */
  readonly contactId: string | null;
  readonly name: string;
}

export type PartyField = ComponentType<{
  readonly label: string;
  readonly value: Party;
  readonly onChange: (party: Party) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}>;
