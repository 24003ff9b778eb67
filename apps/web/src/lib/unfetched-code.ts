// A screen or a part of one whose code did not come: cut off, or gone with a release.
import { probe } from './online';

/** Not one of the messages the router reloads the page for: without a connection nothing would come back. */
export class UnfetchedCode extends Error {
  constructor(cause: unknown) {
    super('The code of this screen is not on this device.', { cause });
    this.name = 'UnfetchedCode';
  }
}

/** Code that is gone while the server answers went with a release: that error is passed on, and a reload brings the new one. */
export const orUnfetched = async <T>(loading: Promise<T>): Promise<T> => {
  try {
    return await loading;
  } catch (cause) {
    if ((await probe()) === 'online') throw cause;
    throw new UnfetchedCode(cause);
  }
};
