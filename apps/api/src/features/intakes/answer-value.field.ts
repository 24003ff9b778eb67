/** The one free-form field of intakes: an answer's value. What shape it must have is known to the question, not to the route. */
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsDefined } from 'class-validator';

const ANY_JSON = {
  oneOf: [
    { type: 'object' as const, additionalProperties: true }, { type: 'array' as const, items: {} }, { type: 'string' as const },
    { type: 'number' as const }, { type: 'boolean' as const },
  ],
};

export const AnswerValueField = (rule: { nullable?: boolean; response?: boolean } = {}) => applyDecorators(
  ApiProperty({ ...ANY_JSON, nullable: rule.nullable ?? false, description: 'An answer; its shape is given by the question.' }),
  ...(rule.response === true ? [] : [IsDefined()]),
);
