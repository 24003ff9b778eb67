// The other side of a referral: somebody in the directory, or a name typed for this one.

export interface Party {
  /** null: not in the directory */
  readonly contactId: string | null;
  readonly name: string;
}

export interface PartyFieldProps {
  readonly label: string;
  readonly value: Party;
  readonly onChange: (party: Party) => void;
  /** The field was left, or somebody was chosen */
  readonly onLeave?: () => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

export const noParty: Party = { contactId: null, name: '' };
