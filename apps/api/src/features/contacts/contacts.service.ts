// The directory of people and practices outside the clinic. It holds no patient data.
import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, pageFrom, problem, staleVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import type { ContactChange, ContactResponse, ContactsQuery, ContactWay, NewContact } from './contacts.dto.js';
import { NO_HISTORY, toContactResponse, type ContactRow } from './contacts.view.js';
import { replyHistories } from './reply-history.js';

@Injectable()
export class ContactsService {
  async list(ctx: RequestContext, query: ContactsQuery): Promise<Page<ContactResponse>> {
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const rows = await ctx.tx.contact.findMany({
      where: {
        clinicId: ctx.clinicId,
        status: query.status ?? 'active',
        AND: [
          query.search === undefined ? {} : { OR: SEARCHED.map((field) => ({ [field]: { contains: query.search, mode: 'insensitive' as const } })) },
          after === undefined ? {} : { OR: [{ name: { gt: after[0] } }, { name: after[0], id: { gt: after[1] } }] },
        ],
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: query.limit + 1,
    });
    const histories = await replyHistories(ctx, rows.map(({ id }) => id));
    return pageFrom(rows, query.limit, (row) => toContactResponse(row, histories.get(row.id) ?? NO_HISTORY), (row) => [row.name, row.id]);
  }

  async read(ctx: RequestContext, id: string): Promise<ContactResponse> {
    return this.#show(ctx, await this.require(ctx, id));
  }

  async create(ctx: RequestContext, input: NewContact): Promise<ContactResponse> {
    refuseUnreachable(input);
    const row = await ctx.tx.contact.create({ data: { ...written(input), name: input.name, clinicId: ctx.clinicId, id: newId() } });
    ctx.audit({ action: 'create', entity: 'contact', entityId: row.id, fields: Object.keys(written(input)) });
    return toContactResponse(row, NO_HISTORY);
  }

  async update(ctx: RequestContext, id: string, version: number, input: ContactChange): Promise<ContactResponse> {
    const before = await this.require(ctx, id);
    if (WAY_FIELDS.some((field) => input[field] !== undefined)) refuseUnreachable({ ...reachOf(before), ...input });
    const { count } = await ctx.tx.contact.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: { ...written(input), version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.#show(ctx, before));
    ctx.audit({ action: 'update', entity: 'contact', entityId: id, fields: Object.keys(written(input)) });
    return this.read(ctx, id);
  }

  async #show(ctx: RequestContext, row: ContactRow): Promise<ContactResponse> {
    return toContactResponse(row, (await replyHistories(ctx, [row.id])).get(row.id) ?? NO_HISTORY);
  }

  /** The row, or 404. */
  async require(ctx: RequestContext, id: string) {
    return found(await ctx.tx.contact.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } } }));
  }
}

const FIELDS = ['name', 'practice', 'specialty', 'email', 'phone', 'fax', 'address', 'preferredWay', 'status'] as const;
const SEARCHED = ['name', 'practice', 'specialty'] as const;
const WAY_FIELDS = ['email', 'phone', 'fax', 'address', 'preferredWay'] as const;
/** What each way needs. */
const NEEDED = { email: 'email', fax: 'fax', phone: 'phone', post: 'address' } as const satisfies Readonly<Record<ContactWay, (typeof WAY_FIELDS)[number]>>;

type Reach = Pick<ContactChange, (typeof WAY_FIELDS)[number]>;

const reachOf = ({ email, phone, fax, address, preferredWay }: ContactRow): Reach => ({ email, phone, fax, address, preferredWay: preferredWay as ContactWay | null });

/** A preferred way that leads nowhere would be found out when a letter is urgent. */
function refuseUnreachable(reach: Reach): void {
  const { preferredWay } = reach;
  if (preferredWay === undefined || preferredWay === null || typeof reach[NEEDED[preferredWay]] === 'string') return;
  throw problem('invalid-input', { errors: [{ pointer: `/${NEEDED[preferredWay]}`, code: 'missing', detail: 'The preferred way needs it.' }] });
}

/** Only the fields that were sent; an explicit null empties one. */
function written(input: ContactChange): Partial<ContactChange> {
  return Object.fromEntries(FIELDS.filter((field) => input[field] !== undefined).map((field) => [field, input[field]]));
}
