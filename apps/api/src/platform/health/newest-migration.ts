import { readdirSync } from 'node:fs';
import path from 'node:path';

let known: string | undefined;

/** Folder name of the newest migration shipped beside this program; undefined when the folder was left out of the image. */
export function newestMigration(): string | undefined {
  known ??= migrationNames(path.resolve(import.meta.dirname, '../../../../../prisma/migrations')).at(-1);
  return known;
}

export function migrationNames(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  } catch {
    return [];
  }
}
