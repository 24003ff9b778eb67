import type { Prisma } from '../../platform/http/api.js';
import { CONTACT_WAYS, type ContactResponse, type ReplyHistory } from './contacts.dto.js';

export type ContactRow = Prisma.ContactGetPayload<object>;

export const NO_HISTORY: ReplyHistory = { replies: 0, medianDays: null, lastDays: null, open: 0 };

export function toContactResponse(row: ContactRow, history: ReplyHistory): ContactResponse {
  return {
    id: row.id,
    name: row.name,
    practice: row.practice,
    specialty: row.specialty,
    email: row.email,
    phone: row.phone,
    fax: row.fax,
    address: row.address,
    preferredWay: CONTACT_WAYS.find((way) => way === row.preferredWay) ?? null,
    status: row.status,
    history,
    version: row.version,
  };
}
