// A good request as it is sent: parameters in the path, the version in If-Match.
import type { Call } from '../support/http.js';
import type { Actor } from './actors.js';
import type { GoodRequest } from './route-bodies.js';

export function callOf(route: string, actor: Pick<Actor, 'cookie'>, { params = {}, query, version, headers, body }: GoodRequest): Call {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(params[name] ?? ''));
  return {
    method,
    path: query === undefined ? path : `${path}?${new URLSearchParams(query)}`,
    headers: { ...(version !== undefined && { 'If-Match': `"${version}"` }), ...actor.cookie, ...headers },
    ...(body !== undefined && { body }),
  };
}
