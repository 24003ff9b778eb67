import os from 'node:os';
import path from 'node:path';

/** For what can be made again and is shared by all checkouts of this account. */
export const cacheFolder = () => path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'legwork');
