// Who may change a drawing. What the patient drew is nobody's to change.
import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

interface DrawingState {
  readonly layer: string;
  readonly authorId: string | null;
  readonly inSignedNote: boolean;
}

export function mayEditDrawing(member: { readonly role: Role; readonly membershipId: string }, drawing: DrawingState): boolean {
  if (drawing.layer !== 'clinician' || drawing.inSignedNote) return false;
  return drawing.authorId === member.membershipId || practitioners.includes(member.role);
}
