// Decorators for the fields of an input class: validation and OpenAPI from one line, so that they cannot disagree.
// A field is required unless `optional`; it takes null only when `nullable`. Every text and list has a largest size.
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type as Convert } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsEmail, IsIn, IsInt, IsNumber, IsObject, IsString, Matches, Max, MaxLength, Min, MinLength,
  registerDecorator, ValidateIf, ValidateNested,
} from 'class-validator';
import { isDay } from '../time/clinic-day.js';

export interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly description?: string;
}

const DEFAULT_LIST = 200;

/** Text of `min` (default 1) to `max` characters, kept exactly as written. */
export const TextField = (rule: Presence & { max: number; min?: number; pattern?: RegExp }) =>
  field(rule, { type: String, minLength: rule.min ?? 1, maxLength: rule.max, ...(rule.pattern && { pattern: rule.pattern.source }) }, [
    IsString(), MinLength(rule.min ?? 1), MaxLength(rule.max), ...(rule.pattern ? [Matches(rule.pattern)] : []),
  ]);

/** An address as people type it; at most 254 characters. */
export const EmailField = (rule: Presence = {}) => field(rule, { type: String, format: 'email', maxLength: 254 }, [IsString(), MaxLength(254), IsEmail()]);

export const ChoiceField = (choices: readonly string[], rule: Presence = {}) => field(rule, { type: String, enum: [...choices] }, [IsIn([...choices])]);

export const FlagField = (rule: Presence = {}) => field(rule, { type: Boolean }, [IsBoolean()]);

export const NumberField = (rule: Presence & { min: number; max: number; integer?: boolean }) =>
  field(rule, { type: rule.integer ? 'integer' : 'number', minimum: rule.min, maximum: rule.max }, [
    rule.integer ? IsInt() : IsNumber({ allowInfinity: false, allowNaN: false }), Min(rule.min), Max(rule.max),
  ]);

/** A calendar day, YYYY-MM-DD, that exists. */
export const DayField = (rule: Presence = {}) => field(rule, { type: String, format: 'date', example: '2026-03-14' }, [IsString(), IsCalendarDay()]);

export const IdField = (rule: Presence = {}) => field(rule, { type: String, format: 'uuid' }, [Matches(UUID)]);

/** A list of nested input classes. */
export const ListField = (item: () => Type, rule: Presence & { max?: number; min?: number } = {}) =>
  field(rule, { type: lazily(item), isArray: true, maxItems: rule.max ?? DEFAULT_LIST, ...(rule.min && { minItems: rule.min }) }, [
    IsArray(), ArrayMaxSize(rule.max ?? DEFAULT_LIST), ArrayMinSize(rule.min ?? 0), IsObject({ each: true }), ValidateNested({ each: true }), Convert(item),
  ]);

/** A list of choices, ids or short texts. */
export const TextListField = (rule: Presence & { max?: number; each: { max: number } | { choices: readonly string[] } | 'id' }) =>
  field(rule, { type: String, isArray: true, maxItems: rule.max ?? DEFAULT_LIST, ...(isChoice(rule.each) && { enum: [...rule.each.choices] }) }, [
    IsArray(), ArrayMaxSize(rule.max ?? DEFAULT_LIST), ...eachOf(rule.each),
  ]);

/** The OpenAPI generator takes a function for a class that is named later only when the function is called `type`. */
function lazily(item: () => Type): () => Type {
  const type = (): Type => item();
  return type;
}

/** One nested input class. */
export const NestedField = (item: () => Type, rule: Presence = {}) => field(rule, { type: lazily(item) }, [IsObject(), ValidateNested(), Convert(item)]);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Each = { max: number } | { choices: readonly string[] } | 'id';

function isChoice(each: Each): each is { choices: readonly string[] } {
  return each !== 'id' && 'choices' in each;
}

function eachOf(each: Each): PropertyDecorator[] {
  if (each === 'id') return [Matches(UUID, { each: true })];
  if (isChoice(each)) return [IsIn([...each.choices], { each: true })];
  return [IsString({ each: true }), MinLength(1, { each: true }), MaxLength(each.max, { each: true })];
}

function field(presence: Presence, api: ApiPropertyOptions, checks: readonly PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, description } = presence;
  const documented = { ...api, required: !optional, nullable, ...(description !== undefined && { description }) } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(documented), ValidateIf((_input, value) => !(optional && value === undefined) && !(nullable && value === null)), ...checks);
}

function IsCalendarDay(): PropertyDecorator {
  return (target, propertyName) => registerDecorator({
    name: 'isCalendarDay',
    target: target.constructor,
    propertyName: String(propertyName),
    validator: { validate: isDay, defaultMessage: () => '$property must be a day that exists, YYYY-MM-DD' },
  });
}
