// Reads tar archives: as much of the format as the browser package uses (files, folders, links, short names).
import fs from 'node:fs';
import path from 'node:path';

const BLOCK = 512;
const FIELDS = { name: [0, 100], size: [124, 136], type: [156, 157], link: [157, 257] };
const TYPES = { file: ['0', '\0'], link: ['2'], folder: ['5'] };

/** @param {Buffer} archive @param {number} at @param {keyof typeof FIELDS} field */
function read(archive, at, field) {
  const [start, end] = FIELDS[field];
  return archive.toString('utf8', at + start, at + end);
}

const upToZero = text => text.split('\0', 1)[0];

/** @param {Buffer} archive @param {string} folder */
export function untar(archive, folder) {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const name = upToZero(read(archive, at, 'name'));
    if (name === '') return;
    const size = parseInt(read(archive, at, 'size'), 8) || 0;
    const type = read(archive, at, 'type');
    const target = path.join(folder, name);
    if (TYPES.folder.includes(type)) fs.mkdirSync(target, { recursive: true });
    else fs.mkdirSync(path.dirname(target), { recursive: true });
    if (TYPES.file.includes(type)) fs.writeFileSync(target, archive.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o755 });
    if (TYPES.link.includes(type)) {
      fs.rmSync(target, { force: true });
      fs.symlinkSync(upToZero(read(archive, at, 'link')), target);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
