import type { Place } from '../../body-map/places';
import type { FindingDraft } from './finding-form';

export interface KindFieldsProps {
  readonly draft: FindingDraft;
  readonly put: (part: FindingDraft) => void;
  readonly place: Place;
  readonly patientId: string;
  readonly sessionId: string;
  readonly role: string;
}
