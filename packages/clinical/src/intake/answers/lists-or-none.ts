// Lists the patient types, where "none" is an answer of its own: medicines, allergies, operations, injections, injuries.
import type { PlaceOnBody } from './regions.js';
import { parseSomePlaces } from './regions.js';
import { parsePastDate, parseRemark, parseYesNo } from './simple.js';
import { bad, good, isShape, parseList, parseMember, parseText } from './parsed.js';
import type { Parsed } from './parsed.js';

export type ListOrNone<T> = { none: true } | { entries: T[] };

export interface ListedMedicine {
  /** As typed; what it is for, when the name is not known. */
  text: string;
  unknownName?: true;
  /** As on the box or as the person says it: "5 mg", "twice a day". */
  strength?: string;
  frequency?: string;
}

export const allergyKinds = ['skin-product', 'other'] as const;
/** What the form offers by name; the name is shown in the patient's language, the text is kept in English. */
export const allergyProducts = ['latex', 'tape', 'oils', 'lotion'] as const;
export type AllergyProduct = (typeof allergyProducts)[number];
export const allergyProductNames: Readonly<Record<AllergyProduct, string>> = {
  latex: 'Latex', tape: 'Tape or plasters', oils: 'Nut or massage oils', lotion: 'Lotions or perfume',
};

export interface AllergyEntry {
  text: string;
  product?: AllergyProduct;
  /** skin-product: oil, lotion, latex, tape or anything else put on the skin. */
  kind: (typeof allergyKinds)[number];
}

interface DatedPlaces {
  regions: PlaceOnBody[];
  /** Day, month or year; null: not remembered. */
  when: string | null;
}
export interface OperationEntry extends DatedPlaces {
  text?: string;
}
export interface InjuryEntry extends DatedPlaces {
  easing: boolean;
}
export const injectionSubstances = ['steroid', 'other', 'not-sure'] as const;
export interface InjectionEntry extends DatedPlaces {
  substance: (typeof injectionSubstances)[number];
}

const mostEntries = 60;
const entryLength = 300;
const shortLength = 80;

function parseListOrNone<T>(value: unknown, entry: (entry: unknown) => Parsed<T>): Parsed<ListOrNone<T>> {
  if (!isShape(value)) return bad('wrong-shape');
  if (value.none === true) return value.entries === undefined ? good({ none: true }) : bad('none-with-entries');
  const entries = parseList(value.entries, mostEntries, entry);
  return entries.ok ? good({ entries: entries.value }) : entries;
}

const parseShort = (value: unknown): Parsed<string | undefined> =>
  value === undefined || value === '' ? good(undefined) : parseText(value, shortLength);

function parseMedicine(value: unknown): Parsed<ListedMedicine> {
  if (!isShape(value)) return bad('wrong-shape');
  if (value.unknownName === true) {
    const purpose = parseRemark(value.text);
    return purpose.ok ? good({ text: purpose.value ?? '', unknownName: true }) : purpose;
  }
  const text = parseText(value.text, entryLength);
  if (!text.ok) return text;
  const strength = parseShort(value.strength);
  if (!strength.ok) return strength;
  const frequency = parseShort(value.frequency);
  if (!frequency.ok) return frequency;
  return good({
    text: text.value,
    ...(strength.value === undefined ? {} : { strength: strength.value }),
    ...(frequency.value === undefined ? {} : { frequency: frequency.value }),
  });
}

function parseAllergy(value: unknown): Parsed<AllergyEntry> {
  if (!isShape(value)) return bad('wrong-shape');
  const text = parseText(value.text, entryLength);
  if (!text.ok) return text;
  const kind = parseMember(value.kind, allergyKinds);
  if (!kind.ok) return kind;
  if (value.product === undefined) return good({ text: text.value, kind: kind.value });
  const product = parseMember(value.product, allergyProducts);
  return product.ok ? good({ text: text.value, product: product.value, kind: kind.value }) : product;
}

function parseDatedPlaces(value: unknown, today?: string): Parsed<DatedPlaces> {
  if (!isShape(value)) return bad('wrong-shape');
  const regions = parseSomePlaces(value.regions);
  if (!regions.ok) return regions;
  const when = value.when === null ? good(null) : parsePastDate(value.when, today);
  return when.ok ? good({ regions: regions.value, when: when.value }) : when;
}

export const parseMedicines = (value: unknown): Parsed<ListOrNone<ListedMedicine>> => parseListOrNone(value, parseMedicine);

export const parseAllergies = (value: unknown): Parsed<ListOrNone<AllergyEntry>> => parseListOrNone(value, parseAllergy);

export const parseOperations = (value: unknown, today?: string): Parsed<ListOrNone<OperationEntry>> =>
  parseListOrNone<OperationEntry>(value, (entry) => {
    const dated = parseDatedPlaces(entry, today);
    if (!dated.ok || !isShape(entry)) return dated;
    const text = parseRemark(entry.text);
    if (!text.ok) return text;
    return good(text.value === undefined ? dated.value : { ...dated.value, text: text.value });
  });

export const parseInjuries = (value: unknown, today?: string): Parsed<ListOrNone<InjuryEntry>> =>
  parseListOrNone<InjuryEntry>(value, (entry) => {
    const dated = parseDatedPlaces(entry, today);
    if (!dated.ok) return dated;
    const easing = parseYesNo(isShape(entry) ? entry.easing : undefined);
    return easing.ok ? good({ ...dated.value, easing: easing.value }) : easing;
  });

export const parseInjections = (value: unknown, today?: string): Parsed<ListOrNone<InjectionEntry>> =>
  parseListOrNone<InjectionEntry>(value, (entry) => {
    const dated = parseDatedPlaces(entry, today);
    if (!dated.ok) return dated;
    const substance = parseMember(isShape(entry) ? entry.substance : undefined, injectionSubstances);
    return substance.ok ? good({ ...dated.value, substance: substance.value }) : substance;
  });
