import type { Prisma } from '../../platform/http/api.js';
import type { ContactResponse } from './contacts.dto.js';

type ContactRow = Prisma.ContactGetPayload<object>;

export function toContactResponse(row: ContactRow): ContactResponse {
  return {
    id: row.id,
    name: row.name,
    practice: row.practice,
    specialty: row.specialty,
    email: row.email,
    phone: row.phone,
    fax: row.fax,
    status: row.status,
    version: row.version,
  };
}
