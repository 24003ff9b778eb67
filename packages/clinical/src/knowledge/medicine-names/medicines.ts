// The names of all medicines the product knows, each with its classes.
import type { Medicine, MedicineClassId } from '../medicines.js';
import { namesByClass } from './names-by-class.js';
import { namesOfNoConcern } from './names-of-no-concern.js';

/** "generic: other name, brand; generic ..." as rows. */
function readNames(classes: readonly MedicineClassId[], text: string): readonly Medicine[] {
  return text.trim().split(/;\s*/).filter((item) => item !== '').map((item) => {
    const [generic = '', names] = item.split(/:\s+/);
    return { generic, brands: names === undefined ? [] : names.split(/,\s+/), classes };
  });
}

function readAllNames(): readonly Medicine[] {
  return [
    ...namesByClass.flatMap(([classes, text]) => readNames(classes, text)),
    ...namesOfNoConcern.flatMap((text) => readNames(['no-concern'], text)),
  ];
}

// Marked as pure, so that a page which uses only the classes does not load the names.
export const medicines: readonly Medicine[] = /* @__PURE__ */ readAllNames();
