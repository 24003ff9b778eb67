// Writes staff-parts.json: every script and style the staff's page may ask for later, so that a page at rest can fetch them.
import type { Plugin } from 'vite';

interface Chunk {
  readonly fileName: string;
  readonly name: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}

/** Everything that can be reached from the page's script, its own imports first. */
function reachable(first: Chunk, chunks: ReadonlyMap<string, Chunk>): Chunk[] {
  const found = new Map([[first.fileName, first]]);
  for (const chunk of found.values()) {
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const next = chunks.get(name);
      if (next !== undefined) found.set(name, next);
    }
  }
  return [...found.values()];
}

export function staffParts(): Plugin {
  return {
    name: 'staff-parts',
    apply: 'build',
    generateBundle(_options, bundle) {
      const all: Chunk[] = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const first = all.find(({ isEntry, name }) => isEntry && name === 'index');
      if (first === undefined) throw new Error('The build has no staff page.');
      const parts = reachable(first, new Map(all.map((chunk) => [chunk.fileName, chunk])));
      const files = new Set(parts.flatMap(({ fileName, viteMetadata }) => [...(viteMetadata?.importedCss ?? []), fileName]));
      this.emitFile({ type: 'asset', fileName: 'staff-parts.json', source: JSON.stringify([...files].map((file) => `/${file}`)) });
    },
  };
}
