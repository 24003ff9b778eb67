import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

const NAMES = { session: 'legwork', device: 'legwork-device', challenge: 'legwork-challenge', intake: 'legwork-intake', care: 'legwork-care' } as const;
export type CookieKind = keyof typeof NAMES;

/** `__Host-` pins a cookie to this very origin; browsers take it only with Secure, so only behind https. */
export function cookieName(config: Config, kind: CookieKind): string {
  return config.secureCookies ? `__Host-${NAMES[kind]}` : NAMES[kind];
}

export function cookieOptions(config: Config) {
  return { httpOnly: true, secure: config.secureCookies, sameSite: 'lax', path: '/' } as const;
}

export function readCookie(request: FastifyRequest, config: Config, kind: CookieKind): string | undefined {
  return request.cookies[cookieName(config, kind)];
}

export function setCookie(reply: FastifyReply, config: Config, kind: CookieKind, value: string, maxAgeSeconds: number): void {
  void reply.setCookie(cookieName(config, kind), value, { ...cookieOptions(config), maxAge: maxAgeSeconds });
}

export function clearCookie(reply: FastifyReply, config: Config, kind: CookieKind): void {
  void reply.clearCookie(cookieName(config, kind), cookieOptions(config));
}
