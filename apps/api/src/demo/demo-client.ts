/** Speaks to the application the way a browser does, without a network: the demo walks through the same doors as people do. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Reply {
  readonly body: Record<string, unknown>;
  readonly cookie: string | undefined;
}

export class DemoClient {
  constructor(private readonly app: NestFastifyApplication, private readonly cookie?: string) {}

  async call(method: Method, path: string, payload?: object, version?: number): Promise<Reply> {
    const reply = await this.app.getHttpAdapter().getInstance().inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        'x-legwork': '1',
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...(this.cookie !== undefined && { cookie: this.cookie }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(payload !== undefined && { payload: JSON.stringify(payload) }),
    });
    if (reply.statusCode >= 400) throw new Error(`${method} ${path}: ${reply.statusCode} ${reply.body.slice(0, 600)}`);
    const body = reply.body === '' ? {} : (JSON.parse(reply.body) as Record<string, unknown>);
    const [first] = reply.cookies;
    return { body, cookie: first === undefined ? undefined : `${first.name}=${first.value}` };
  }

  async get(path: string): Promise<Record<string, unknown>> {
    return (await this.call('GET', path)).body;
  }

  async post(path: string, payload: object, version?: number): Promise<Record<string, unknown>> {
    return (await this.call('POST', path, payload, version)).body;
  }

  async put(path: string, payload: object, version?: number): Promise<Record<string, unknown>> {
    return (await this.call('PUT', path, payload, version)).body;
  }

  async patch(path: string, payload: object, version: number): Promise<Record<string, unknown>> {
    return (await this.call('PATCH', path, payload, version)).body;
  }

  /** The same application, as the person the cookie belongs to. */
  with(cookie: string | undefined): DemoClient {
    return new DemoClient(this.app, cookie);
  }

  async signIn(email: string, password: string): Promise<DemoClient> {
    return this.with((await this.call('POST', '/sign-in', { email, password })).cookie);
  }
}

export function textOf(body: Record<string, unknown>, field: string): string {
  const value = body[field];
  if (typeof value !== 'string') throw new Error(`The answer has no text "${field}".`);
  return value;
}

export function numberOf(body: Record<string, unknown>, field: string): number {
  const value = body[field];
  if (typeof value !== 'number') throw new Error(`The answer has no number "${field}".`);
  return value;
}
