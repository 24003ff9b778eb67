// The quick way through validation. The rules an input class declares are looked up once and then only run: an input that
// keeps every one of them becomes its class here. Whatever does not, or is not understood here, is left to the thorough
// way, which finds the faults and names them. So there is one set of rules, and only what they allow gets through.
import { createRequire } from 'node:module';
import type { Type } from '@nestjs/common';
import type * as Storage from 'class-transformer/types/storage.js';
import { getMetadataStorage, type ValidatorConstraintInterface } from 'class-validator';

/** Not among what the library exports, and the only place where it keeps them. */
const { defaultMetadataStorage: conversions } = createRequire(import.meta.url)('class-transformer/cjs/storage.js') as typeof Storage;

/** `getMetadataStorage().getTargetValidationMetadatas` gives these; the library does not export their class. */
type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

type Made = Record<string, unknown>;
/** Undefined for what must be looked at thoroughly. */
type Fit = (value: unknown) => Made | undefined;

interface Field {
  /** The value as its class holds it; LEFT when that is not for us to say. */
  readonly convert: (value: unknown) => unknown;
  readonly applies: readonly ((made: Made, value: unknown) => boolean)[];
  readonly checks: readonly ((made: Made, value: unknown) => boolean)[];
}

const LEFT = Symbol('left to the thorough way');
const UNDERSTOOD = new Set(['customValidation', 'conditionalValidation', 'nestedValidation', 'whitelistValidation']);
const PRIMITIVES: readonly unknown[] = [String, Number, Boolean];

const fits = new Map<Type, Fit | null>();

/** An instance of `type` made of `value` when that keeps every rule; undefined otherwise, which is no verdict. */
export function fitting(type: Type, value: unknown): object | undefined {
  return fitOf(type)?.(value);
}

function fitOf(type: Type): Fit | null {
  const known = fits.get(type);
  if (known !== undefined) return known;
  // A class that holds itself is not understood while it is being looked at.
  fits.set(type, null);
  const fit = compile(type);
  fits.set(type, fit);
  return fit;
}

function compile(type: Type): Fit | null {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  if (rules.length === 0 || !rules.every(isUnderstood) || conversions.getStrategy(type) !== 'none') return null;
  const fields = new Map<string, Field>();
  for (const name of new Set(rules.map(({ propertyName }) => propertyName))) {
    const field = compileField(type, name, rules.filter(({ propertyName }) => propertyName === name));
    if (field === null) return null;
    fields.set(name, field);
  }
  return (value) => make(type, fields, value);
}

function isUnderstood(rule: Rule): boolean {
  return UNDERSTOOD.has(rule.type) && (rule.groups?.length ?? 0) === 0 && rule.always === undefined && rule.validateIf === undefined;
}

function compileField(type: Type, name: string, rules: readonly Rule[]): Field | null {
  if (isConvertedBySpecialMeans(type, name)) return null;
  const convert = conversionOf(type, name, rules.some((rule) => rule.type === 'nestedValidation'));
  const constraints = rules.filter((rule) => rule.type === 'customValidation').map((rule) => ({ rule, found: getMetadataStorage().getTargetValidatorConstraints(rule.constraintCls) }));
  if (convert === null || constraints.some(({ found }) => found.some((constraint) => constraint.async))) return null;
  return {
    convert,
    applies: rules.filter((rule) => rule.type === 'conditionalValidation').map((rule) => rule.constraints[0] as Field['applies'][number]),
    checks: constraints.flatMap(({ rule, found }) => found.map((constraint) => checkOf(rule, constraint.instance))),
  };
}

function isConvertedBySpecialMeans(type: Type, name: string): boolean {
  return conversions.findTransformMetadatas(type, name, 0).length > 0
    || conversions.findExposeMetadata(type, name) !== undefined || conversions.findExcludeMetadata(type, name) !== undefined;
}

function checkOf(rule: Rule, constraint: ValidatorConstraintInterface): Field['checks'][number] {
  const { constraints, propertyName: property } = rule;
  return (made, value) => {
    const about = { targetName: made.constructor.name, property, object: made, value, constraints };
    const holds = (one: unknown): boolean => constraint.validate(one, about) === true;
    return rule.each && Array.isArray(value) ? value.every(holds) : holds(value);
  };
}

/** Null for a field whose conversion is not understood. */
function conversionOf(type: Type, name: string, isNested: boolean): Field['convert'] | null {
  const declared = conversions.findTypeMetadata(type, name);
  if (declared === undefined) return isNested ? null : plain;
  if (declared.options?.discriminator !== undefined) return null;
  const target = declared.typeFunction() as Type;
  if (PRIMITIVES.includes(target)) return isNested ? null : (value) => primitive(target as unknown as (value: unknown) => unknown, value);
  const fit = isNested ? fitOf(target) : null;
  return fit === null ? null : (value) => nested(fit, value);
}

function isBare(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function plain(value: unknown): unknown {
  if (isBare(value)) return value;
  return Array.isArray(value) && value.every(isBare) ? [...(value as unknown[])] : LEFT;
}

function primitive(target: (value: unknown) => unknown, value: unknown): unknown {
  if (!isBare(value)) return LEFT;
  return value === null || value === undefined ? value : target(value);
}

/** Null is for the conditions of the field to take or to leave. */
function nested(fit: Fit, value: unknown): unknown {
  if (value === null) return value;
  if (!Array.isArray(value)) return fit(value) ?? LEFT;
  const made = value.map(fit);
  return made.includes(undefined) ? LEFT : made;
}

function make(type: Type, fields: ReadonlyMap<string, Field>, value: unknown): Made | undefined {
  if (isBare(value) || Array.isArray(value)) return undefined;
  const given = value as Made;
  const made = new type() as Made;
  for (const name of Object.keys(given)) {
    const field = fields.get(name);
    const converted = field === undefined ? LEFT : field.convert(given[name]);
    if (converted === LEFT) return undefined;
    made[name] = converted;
  }
  for (const [name, { applies, checks }] of fields) {
    const held = made[name];
    if (applies.every((applied) => applied(made, held)) && !checks.every((holds) => holds(made, held))) return undefined;
  }
  return made;
}
