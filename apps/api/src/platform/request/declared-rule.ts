// What a handler is declared with, looked up once: asking for metadata walks up the prototypes each time.
import { ACCESS, type AccessRule, PUBLIC, type PublicRule, SIGNED_IN, type SignedInRule } from '../http/access.decorator.js';

export interface Declaration {
  readonly open: PublicRule | undefined;
  readonly access: AccessRule | undefined;
  readonly signedIn: SignedInRule | undefined;
}

const known = new WeakMap<object, Declaration>();

export function declarationOf(handler: object): Declaration {
  const found = known.get(handler);
  if (found !== undefined) return found;
  const read: Declaration = {
    open: Reflect.getMetadata(PUBLIC, handler) as PublicRule | undefined,
    access: Reflect.getMetadata(ACCESS, handler) as AccessRule | undefined,
    signedIn: Reflect.getMetadata(SIGNED_IN, handler) as SignedInRule | undefined,
  };
  known.set(handler, read);
  return read;
}
