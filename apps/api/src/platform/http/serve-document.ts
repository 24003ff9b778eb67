import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { Config } from '../config/config.js';
import { API_PREFIX } from './open-api.js';

/** The document always; the page for browsing it only where people develop. */
export async function serveDocument(app: NestFastifyApplication, config: Config, document: OpenAPIObject): Promise<void> {
  const text = JSON.stringify(document);
  app.getHttpAdapter().getInstance().get(`${API_PREFIX}/openapi.json`, (_request, reply) => reply.type('application/json; charset=utf-8').send(text));
  if (!config.production) SwaggerModule.setup(`${API_PREFIX}/docs`, app, document, { raw: false });
  await Promise.resolve();
}
