import { jest } from '@jest/globals';
import { fetchWithRecentSignIn, settleSignIn } from './recent-sign-in';

const refusal = (code: string, status = 403): Response => new Response(JSON.stringify({ code }), { status });
const patch = (): Request => new Request('http://legwork.test/api/v1/people/1', { method: 'PATCH', body: '{"role":"assistant"}' });

const answering = (...responses: Response[]): { readonly bodies: string[] } => {
  const bodies: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (request) => {
    bodies.push(await (request as Request).text());
    return responses[bodies.length - 1] ?? refusal('internal', 500);
  });
  return { bodies };
};

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => {
  settleSignIn(false);
  jest.restoreAllMocks();
});

describe('a request that asks for a recent sign-in', () => {
  it('waits for it, and is then sent again as it was', async () => {
    const { bodies } = answering(refusal('sign-in-again'), new Response('{}', { status: 200 }));
    const answer = fetchWithRecentSignIn(patch());
    await later();
    expect(bodies).toHaveLength(1);
    settleSignIn(true);
    expect((await answer).status).toBe(200);
    expect(bodies).toEqual(['{"role":"assistant"}', '{"role":"assistant"}']);
  });

  it('given up, stays refused and is not sent again', async () => {
    const { bodies } = answering(refusal('sign-in-again'));
    const answer = fetchWithRecentSignIn(patch());
    await later();
    settleSignIn(false);
    expect(await (await answer).json()).toEqual({ code: 'sign-in-again' });
    expect(bodies).toHaveLength(1);
  });

  it('of several, one sign-in lets all go on', async () => {
    const { bodies } = answering(refusal('sign-in-again'), refusal('sign-in-again'), new Response('{}'), new Response('{}'));
    const both = Promise.all([fetchWithRecentSignIn(patch()), fetchWithRecentSignIn(patch())]);
    await later();
    settleSignIn(true);
    expect((await both).map(({ status }) => status)).toEqual([200, 200]);
    expect(bodies).toHaveLength(4);
  });

  it.each([refusal('not-allowed'), refusal('sign-in-again', 401), new Response('not json', { status: 403 }), new Response('null', { status: 403 })])('is no other refusal', async (response) => {
    const { bodies } = answering(response);
    await expect(fetchWithRecentSignIn(patch())).resolves.toBe(response);
    expect(bodies).toHaveLength(1);
  });
});
