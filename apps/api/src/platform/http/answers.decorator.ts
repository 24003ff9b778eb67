import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

export const ANSWERS = Symbol('answers');

/** What a route answers when it succeeds: `@Answers(200, PatientResponse)`, `@Answers(204)`. Required on every route. */
export function Answers(status: 200 | 201, body: Type): MethodDecorator;
export function Answers(status: 202 | 204): MethodDecorator;
export function Answers(status: number, body?: Type): MethodDecorator {
  const response = body === undefined ? { status, description: 'Done.' } : { status, type: body, description: 'Done.' };
  return applyDecorators(HttpCode(status), ApiResponse(response), mark);
}

const mark: MethodDecorator = (_target, _name, descriptor) => {
  if (typeof descriptor.value === 'function') Reflect.defineMetadata(ANSWERS, true, descriptor.value);
};
