import { sources, type Source } from './sources.js';

const byId: ReadonlyMap<string, Source> = new Map(sources.map((source) => [source.id, source]));

/** Where a number comes from; undefined for an id that does not exist. */
export const findSource = (id: string): Source | undefined => byId.get(id);
