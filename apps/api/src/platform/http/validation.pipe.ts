import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { fitting } from './fitting-input.js';
import { problem, type ProblemDetail } from './problem.js';

const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field', isDefined: 'required', isNotEmpty: 'required', minLength: 'too-short', maxLength: 'too-long', min: 'too-small', max: 'too-large',
  isEmail: 'email', isIn: 'not-listed', matches: 'format', isCalendarDay: 'date', arrayMaxSize: 'too-many', arrayMinSize: 'too-few', arrayUnique: 'repeated',
  isString: 'wrong-type', isInt: 'wrong-type', isNumber: 'wrong-type', isBoolean: 'wrong-type', isArray: 'wrong-type', isObject: 'wrong-type', nestedValidation: 'wrong-type',
  unknownValue: 'wrong-type',
};

const MOST_ERRORS = 100;

/**
 * Every input is a declared class: unknown fields, unknown values and wrong types are refused, each with its place. What
 * fits is passed on at once; only what does not is gone through thoroughly.
 */
@Injectable()
export class InputPipe implements PipeTransform {
  readonly #thorough = new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    validationError: { target: false },
    exceptionFactory: (errors) => problem('invalid-input', { errors: problemDetails(errors) }),
  });

  /** The value, or a promise of it where it had to be gone through. */
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { type, metatype } = metadata;
    // What our own decorators read from the request is no input.
    if (type === 'custom' || (metatype === String && typeof value === 'string')) return value;
    if (type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value)) && value !== undefined) {
      throw problem('invalid-input', { errors: [{ pointer: '', code: 'wrong-type', detail: 'The body must be a JSON object.' }] });
    }
    return (metatype === undefined ? undefined : fitting(metatype, value)) ?? this.#goThrough(value, metadata);
  }

  async #goThrough(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await this.#thorough.transform(value, metadata);
    } catch (error) {
      // A query has names, not pointers: /limit becomes ?limit.
      throw metadata.type === 'query' ? asQueryProblem(error) : error;
    }
  }
}

/** The tree of class-validator as a flat list with JSON pointers. */
export function problemDetails(errors: readonly ValidationError[], parent = ''): ProblemDetail[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escapePointer(error.property)}`;
    return [...ownDetails(error, pointer), ...problemDetails(error.children ?? [], pointer)];
  }).slice(0, MOST_ERRORS);
}

/** A field that is missing breaks every rule at once; one sentence says it. */
function ownDetails(error: ValidationError, pointer: string): ProblemDetail[] {
  const broken = Object.entries(error.constraints ?? {});
  if (broken.length > 0 && error.value === undefined) return [{ pointer, code: 'required', detail: 'This is required.' }];
  return broken.map(([name, detail]) => ({ pointer, code: CODES[name] ?? 'invalid', detail }));
}

/** Field names come from the client too: long ones are cut, RFC 6901 characters escaped. */
function escapePointer(name: string): string {
  return name.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1');
}

function asQueryProblem(error: unknown): unknown {
  if (!(error instanceof Error) || !('options' in error)) return error;
  const { errors } = error.options as { errors?: readonly ProblemDetail[] };
  return problem('invalid-input', { errors: (errors ?? []).map((one) => ({ ...one, pointer: `?${one.pointer.slice(1)}` })) });
}
