// The directory of people and practices outside the clinic. It holds no patient data.
import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, pageFrom, staleVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import type { ContactChange, ContactResponse, ContactsQuery, NewContact } from './contacts.dto.js';
import { toContactResponse } from './contacts.view.js';

@Injectable()
export class ContactsService {
  async list(ctx: RequestContext, query: ContactsQuery): Promise<Page<ContactResponse>> {
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const rows = await ctx.tx.contact.findMany({
      where: {
        clinicId: ctx.clinicId,
        status: query.status ?? 'active',
        ...(query.search !== undefined && { name: { startsWith: query.search, mode: 'insensitive' } }),
        ...(after !== undefined && { OR: [{ name: { gt: after[0] } }, { name: after[0], id: { gt: after[1] } }] }),
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: query.limit + 1,
    });
    return pageFrom(rows, query.limit, toContactResponse, (row) => [row.name, row.id]);
  }

  async create(ctx: RequestContext, input: NewContact): Promise<ContactResponse> {
    const row = await ctx.tx.contact.create({ data: { ...written(input), name: input.name, clinicId: ctx.clinicId, id: newId() } });
    ctx.audit({ action: 'create', entity: 'contact', entityId: row.id, fields: Object.keys(written(input)) });
    return toContactResponse(row);
  }

  async update(ctx: RequestContext, id: string, version: number, input: ContactChange): Promise<ContactResponse> {
    const before = await this.require(ctx, id);
    const { count } = await ctx.tx.contact.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: { ...written(input), version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(toContactResponse(before));
    ctx.audit({ action: 'update', entity: 'contact', entityId: id, fields: Object.keys(written(input)) });
    return toContactResponse(await this.require(ctx, id));
  }

  /** The row, or 404. */
  async require(ctx: RequestContext, id: string) {
    return found(await ctx.tx.contact.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } } }));
  }
}

const FIELDS = ['name', 'practice', 'specialty', 'email', 'phone', 'fax', 'status'] as const;

/** Only the fields that were sent; an explicit null empties one. */
function written(input: ContactChange): Partial<ContactChange> {
  return Object.fromEntries(FIELDS.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]));
}
