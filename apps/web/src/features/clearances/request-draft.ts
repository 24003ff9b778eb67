// A request for a clearance while it is written.
import { modalities } from '@legwork/clinical';
import type { Place } from '../../body-map/places';
import type { Schema } from '../../lib/api';
import type { Party } from './party';

/** Where and with what somebody wants to treat; undefined where the rules say it. */
export type AskedScope = Required<Pick<Schema['NewClearance'], 'regions' | 'techniqueGroups'>>;

/** One technique at one place. */
export const askedFor = (modalityId: string, { region, side }: Place): AskedScope => ({
  regions: [{ region, side: side ?? null }], techniqueGroups: [...(modalities.find(({ id }) => id === modalityId)?.techniqueGroups ?? [])],
});

export interface RequestDraft {
  readonly party: Party;
  readonly question: string;
  /** YYYY-MM-DD */
  readonly dueOn: string | undefined;
}

export const isRequestDraft = (value: unknown): value is RequestDraft =>
  typeof value === 'object' && value !== null && 'question' in value && typeof value.question === 'string' && 'party' in value && typeof value.party === 'object' && value.party !== null && 'name' in value.party;

export const addresseeOf = ({ contactId, name }: Party): Pick<Schema['NewClearance'], 'contactId' | 'addressee'> => (contactId === null ? { addressee: name.trim() } : { contactId });
