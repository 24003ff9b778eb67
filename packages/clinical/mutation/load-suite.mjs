// Loads a file of tests and gives its tests as a list. What holds mutants, and whatever imports that, is evaluated afresh each
// time, because a module that remembers something would hide what a mutant does; the tables beneath are evaluated once.
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
/** Modules that no mutant can reach. */
const tables = new Map();
const mutantMark = 'stryMutAct_';

function translate(file) {
  const known = translated.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), { ...typescript, filename: file });
  const made = { evaluate: compileFunction(code, parameters, { filename: file }), holdsMutants: code.includes(mutantMark) };
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
      declare(format(title, ...values.map((value) => (typeof value === 'object' ? '..' : value))), () => body(...values));
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
    const loaded = tables.get(file) ?? modules.get(file);
    if (loaded !== undefined) return loaded;
    const { evaluate, holdsMutants } = translate(file);
    // Counts as reached by mutants until everything it imports is known, so that a circle of imports is never kept.
    const module = { exports: {}, isReached: true };
    modules.set(file, module);
    const declared = tests.length;
    const imported = [];
    const folder = path.dirname(file);
    const others = createRequire(file);
    const require = (id) => {
      if (!id.startsWith('.')) return others(id);
      const other = load(path.join(folder, id.replace(/\.js$/, '.ts')));
      imported.push(other);
      return other.exports;
    };
    evaluate(module, module.exports, require, folder, describe, it, expect);
    module.isReached = holdsMutants || tests.length > declared || imported.some(({ isReached }) => isReached);
    if (!module.isReached) tables.set(file, module);
    return module;
  };
  load(path.resolve(entry));
  return tests.map((test, index) => ({ ...test, id: `${index} ${test.name}` }));
}
