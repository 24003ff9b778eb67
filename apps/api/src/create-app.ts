// Builds the application without starting it: main.ts listens, cli/openapi.ts only reads its description.
import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { API_PREFIX, openApiDocument } from './platform/http/open-api.js';
import { answerConditionalReads } from './platform/http/not-modified.js';
import { serverOptions } from './platform/http/server-options.js';
import { guardRequests } from './platform/http/request-guard.js';
import { protectResponses } from './platform/http/security-headers.js';
import { serveDocument } from './platform/http/serve-document.js';
import { serveWeb } from './platform/http/serve-web.js';
import { Log } from './platform/logging/log.js';
import { NestLog } from './platform/logging/nest-log.js';
import { logRequests } from './platform/logging/request-log.js';
import { HotJobs } from './platform/request/hot-jobs.js';
import { SessionGuard } from './platform/request/session.guard.js';
import { takeUploads } from './platform/uploads/take-uploads.js';

export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), new FastifyAdapter(serverOptions(config)), {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.get(HotJobs).arrange();
  const log = app.get(Log);
  app.useLogger(new NestLog(log));
  app.setGlobalPrefix(API_PREFIX.slice(1));
  const fastify = app.getHttpAdapter().getInstance();
  logRequests(fastify, log);
  protectResponses(fastify, config);
  answerConditionalReads(fastify);
  await app.register(fastifyCookie);
  guardRequests(fastify, (request) => app.get(SessionGuard).admit(request));
  await takeUploads(fastify);
  await serveDocument(app, config, openApiDocument(app));
  await serveWeb(app, config);
  return app;
}
