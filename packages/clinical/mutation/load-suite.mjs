// Loads a file of tests and everything it imports, afresh each time, and gives its tests as a list. Translated once and kept:
// only the evaluation is repeated, because a module that remembers something would hide what a mutant does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';
import { expect } from 'expect';

const typescript = { swcrc: false, module: { type: 'commonjs' }, jsc: { target: 'es2023', parser: { syntax: 'typescript' } } };
const parameters = ['module', 'exports', 'require', '__dirname', 'describe', 'it', 'expect'];
const translated = new Map();

function translate(file) {
  const known = translated.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...typescript, filename: file });
  const made = compileFunction(code, parameters, { filename: file });
  translated.set(file, made);
  return made;
}

/** The words of a test file: describe and it, each with a table. */
function collector() {
  const tests = [];
  const titles = [];
  const describe = (title, body) => {
    titles.push(title);
    body();
    titles.pop();
  };
  const it = (title, body) => tests.push({ name: [...titles, title].join(' '), run: body });
  const each = (declare) => (rows) => (title, body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      declare(format(title, ...values).slice(0, 200), () => body(...values));
    }
  };
  describe.each = each(describe);
  it.each = each(it);
  return { tests, describe, it };
}

/** Tests in the order of the file; each has an id of its own, because a name may stand twice. */
export function loadSuite(entry) {
  const { tests, describe, it } = collector();
  const modules = new Map();
  const load = (file) => {
    const loaded = modules.get(file);
    if (loaded !== undefined) return loaded.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const folder = path.dirname(file);
    const others = createRequire(file);
    const require = (id) => (id.startsWith('.') ? load(path.join(folder, id.replace(/\.js$/, '.ts'))) : others(id));
    translate(file)(module, module.exports, require, folder, describe, it, expect);
    return module.exports;
  };
  load(path.resolve(entry));
  return tests.map((test, index) => ({ ...test, id: `${index} ${test.name}` }));
}
