import { problem, type RequestContext } from '../../platform/http/api.js';

export interface Addressee {
  readonly contactId?: string | null | undefined;
  readonly name?: string | undefined;
  /** Of the field that holds the name. */
  readonly pointer: string;
}

/** The name on a letter: as given, or the contact's with its practice. */
export async function addresseeOf(ctx: RequestContext, { contactId, name, pointer }: Addressee): Promise<string> {
  if (contactId === undefined || contactId === null) {
    if (name === undefined) throw unknown(pointer, 'Name a person or practice, or choose a contact.');
    return name;
  }
  const contact = await ctx.tx.contact.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: contactId } } });
  if (contact === null) throw unknown('/contactId', 'There is no such contact.');
  return contact.practice === null ? contact.name : `${contact.name}, ${contact.practice}`;
}

const unknown = (pointer: string, detail: string) => problem('invalid-input', { errors: [{ pointer, code: 'unknown', detail }] });
