// State changes are taken only from our own pages: a header no form can send, and what the browser says about the sender.
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { problem } from '../http/problem.js';
import { declarationOf } from './declared-rule.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];
const SAME_SITE_ENOUGH = ['same-origin', 'none'];

@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(host: ExecutionContext): boolean {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE_METHODS.includes(request.method) || declarationOf(host.getHandler()).open?.fromAnywhere === true) return true;
    if (!isSameOrigin(request.headers, this.config.publicUrl)) {
      throw problem('not-allowed', { detail: 'Changes are only taken from the pages of this site.' });
    }
    return true;
  }
}

export function isSameOrigin(headers: FastifyRequest['headers'], publicUrl: string): boolean {
  if (headers['x-legwork'] !== '1') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && !SAME_SITE_ENOUGH.includes(site)) return false;
  const { origin, host } = headers;
  return origin === undefined || isOurs(origin, host, publicUrl);
}

/** The address people use, or the very host this request was sent to. `null` and malformed origins are not ours. */
function isOurs(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.origin === new URL(publicUrl).origin || (/^https?:$/.test(from.protocol) && from.host === host);
}
