import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config/config.js';
import { toProblem } from './problem-mapping.js';
import { sendProblem } from './problem-reply.js';
import { securityHeaders } from './security-headers.js';
import { newId } from '../time/new-id.js';

/** Limits of the socket and the parser, set so that slow or endless requests are ended by us. */
export function serverOptions(config: Config): FastifyServerOptions {
  return {
    logger: false,
    trustProxy: config.trustProxy,
    // A name among log lines and audit rows, which have their own order.
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    keepAliveTimeout: 65_000,
    connectionTimeout: 30_000,
    forceCloseConnections: 'idle',
    // While it closes, what arrives on connections already open is still answered.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    http: { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 2_000, maxHeaderSize: 16 * 1024 },
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerUnroutable(securityHeaders(config.publicUrl)),
  } as FastifyServerOptions;
}

/** An address the router cannot read never meets the hooks that set headers. */
function answerUnroutable(headers: Readonly<Record<string, string>>) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.headers(headers).header('X-Request-Id', request.id);
    sendProblem(reply, toProblem(error), request.id);
  };
}

const BROKEN: Readonly<Record<string, readonly [status: string, code: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'headers-too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'invalid-input'],
};

/** What never became a request is answered on the bare socket, as a problem all the same. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const [line, code] = BROKEN[error.code ?? ''] ?? ['400 Bad Request', 'invalid-input'];
  const status = Number(line.slice(0, 3));
  const detail = line.slice(4);
  const body = JSON.stringify({ type: `urn:legwork:problem:${code}`, title: detail, status, code, detail, errors: [], requestId: newId() });
  socket.end(`HTTP/1.1 ${line}\r\nContent-Type: application/problem+json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
