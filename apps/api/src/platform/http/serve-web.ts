import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Config } from '../config/config.js';
import { problem } from './problem.js';
import { sendProblem } from './problem-reply.js';

/** Where the built web app lies beside this program. */
const BUILT_WEB = path.resolve(import.meta.dirname, '../../../../web/dist');

/** The built web app: hashed assets for ever, the page itself never from a cache, and that page for every screen's URL. */
export async function serveWeb(app: NestFastifyApplication, config: Config): Promise<void> {
  const root = config.webDirectory ?? BUILT_WEB;
  if (!existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    // The build wrote them; a browser that takes neither gets the plain file.
    preCompressed: true,
    setHeaders: (reply, file) => { void reply.header('Cache-Control', cachingOf(path.relative(root, file))); },
  });
  app.getHttpAdapter().getInstance().get('/*', (request, reply) => {
    const wanted = request.url.split('?')[0] ?? '/';
    if (isFile(wanted)) return notFound(reply, request.id);
    return reply.sendFile(pageFor(wanted));
  });
}

/** What is looked for as a file and was not found. A dot further down belongs to an id: /rules/dvt.signs is a screen. */
export function isFile(url: string): boolean {
  return url.startsWith('/api/') || url.startsWith('/assets/') || /^\/[^/]*\.[a-z0-9]+$/i.test(url);
}

const PATIENT_PAGES: Readonly<Record<string, string>> = { '/i': 'intake.html', '/c': 'care.html' };

/** The patient's form and the patient's plan are pages of their own: they bring nothing of the staff's screens. */
export const pageFor = (url: string): string => PATIENT_PAGES[url.replace(/(?<=.)\/$/, '')] ?? 'index.html';

export function cachingOf(file: string): string {
  return file.startsWith(`assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-store';
}

function notFound(reply: FastifyReply, requestId: string): FastifyReply {
  sendProblem(reply, problem('not-found'), requestId);
  return reply;
}
