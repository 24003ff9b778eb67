import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDetailResponse, ProblemResponse } from './problem.response.js';

export const API_PREFIX = '/api/v1';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The description every client is generated from. The operation's name is its handler's name, so those are unique. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder().setTitle('Legwork').setVersion('1').addCookieAuth('legwork').build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (_controller, method) => method,
    extraModels: [ProblemResponse, ProblemDetailResponse],
  });
  for (const operation of operationsOf(document)) {
    operation.responses['default'] = {
      description: 'A problem.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemResponse' } } },
    };
  }
  refuseRepeatedNames(document);
  return document;
}

function operationsOf(document: OpenAPIObject) {
  return Object.values(document.paths).flatMap((path) => METHODS.flatMap((method) => path[method] ?? []));
}

/** Two operations of one name would overwrite each other in the generated client. */
function refuseRepeatedNames(document: OpenAPIObject): void {
  const names = operationsOf(document).map((operation) => operation.operationId ?? '');
  const repeated = names.filter((name, at) => names.indexOf(name) !== at);
  if (repeated.length > 0) throw new Error(`Handlers need names of their own: ${[...new Set(repeated)].join(', ')}`);
}
