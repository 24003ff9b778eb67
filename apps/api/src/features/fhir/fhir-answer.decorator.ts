import { applyDecorators, Header, HttpCode } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';
import { ANSWERS } from '../../platform/http/answers.decorator.js';
import { FHIR_TYPE } from '../../platform/http/operation-outcome.js';

/** What a route of the FHIR server answers when it succeeds: a resource, whose shape R4 defines. */
export const AnswersFhir = (description: string): MethodDecorator => applyDecorators(
  HttpCode(200),
  Header('Content-Type', FHIR_TYPE),
  ApiProduces('application/fhir+json'),
  ApiResponse({ status: 200, description, schema: { type: 'object', additionalProperties: true } }),
  (_target: object, _name: string | symbol, descriptor: PropertyDescriptor) => {
    if (typeof descriptor.value === 'function') Reflect.defineMetadata(ANSWERS, true, descriptor.value);
  },
);
