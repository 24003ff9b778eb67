// The reference jobs, each asked of the API and of the bare server. `bar`: how many times slower the API may be.

/**
 * @typedef {import('./closed-loop.mjs').Operation} Operation
 * @typedef {{ name: string, bar?: number, count?: number, api: Operation, bare: Operation, agrees?: (api: string, bare: string) => boolean }} Job
 */

const TYPED = { 'content-type': 'application/json' };
const WRITTEN = JSON.stringify({
  subjective: 'Calf sore after hills, better by noon. '.repeat(8), objective: 'Tone raised, tender 2 of 3. '.repeat(11),
  assessment: 'Load tolerance improves. '.repeat(12), plan: 'Continue, add heel raises. '.repeat(11),
});

const sameIds = (ours, theirs) => JSON.stringify(ours.map(({ id }) => id)) === JSON.stringify(theirs.map(({ id }) => id));

/**
 * @param {{ api: string, bare: string }} urls
 * @param {import('./dataset.mjs').Dataset & { textId: string, intakes: string[] }} sample
 * @param {{ intakes: number }} size
 * @returns {Job[]}
 */
export function referenceJobs(urls, sample, size) {
  const api = `${urls.api}/api/v1`;
  const headers = { cookie: `legwork=${sample.token}` };
  const writing = { ...headers, ...TYPED, 'x-legwork': '1' };
  const chartAt = at => sample.charts[at % sample.charts.length];
  const prefixAt = at => sample.prefixes[(at * 37) % sample.prefixes.length];
  const nextIntake = () => sample.intakes.pop() ?? '';
  const read = async (ask, call) => JSON.parse(await ask(call));

  return [
    {
      name: 'search', bar: 1.5,
      api: async (ask, at) => { await ask({ url: `${api}/patients?limit=20&search=${prefixAt(at)}`, headers }); },
      bare: async (ask, at) => { await ask({ url: `${urls.bare}/search/${prefixAt(at)}` }); },
      agrees: (ours, theirs) => sameIds(JSON.parse(ours).items, JSON.parse(theirs).slice(0, 20)),
    },
    {
      name: 'chart', bar: 1.5,
      api: async (ask, at) => { await ask({ url: `${api}/patients/${chartAt(at)}/chart`, headers }); },
      bare: async (ask, at) => { await ask({ url: `${urls.bare}/chart/${chartAt(at)}` }); },
      agrees: (ours, theirs) => {
        const [chart, limit] = [JSON.parse(ours), JSON.parse(theirs)];
        return ['sessions', 'findings', 'allergies', 'episodes'].every(part => sameIds(chart[part], limit[part])) && chart.safety.status === limit.decision.session.status && chart.matrix.length === limit.decision.cells.length;
      },
    },
    {
      // Begun and written once: two requests, as the screen makes them.
      name: 'note', bar: 1.8,
      api: async (ask, at) => {
        const note = await read(ask, { url: `${api}/patients/${chartAt(at)}/sessions`, method: 'POST', headers: writing, body: '{"visitType":"follow-up"}' });
        await ask({ url: `${api}/sessions/${note.id}`, method: 'PATCH', headers: { ...writing, 'if-match': `"${note.version}"` }, body: WRITTEN });
      },
      bare: async (ask, at) => {
        const { note } = await read(ask, { url: `${urls.bare}/begin/${chartAt(at)}`, method: 'POST', headers: TYPED, body: '{}' });
        await ask({ url: `${urls.bare}/save/${note.id}`, method: 'PATCH', headers: TYPED, body: WRITTEN });
      },
      agrees: (ours, theirs) => ['subjective', 'objective', 'assessment', 'plan'].every(part => JSON.parse(ours)[part] === JSON.parse(theirs).note[part]),
    },
    {
      name: 'worklist', bar: 1.4,
      api: async ask => { await ask({ url: `${api}/referrals?limit=25`, headers }); },
      bare: async ask => { await ask({ url: `${urls.bare}/worklist` }); },
      agrees: (ours, theirs) => sameIds(JSON.parse(ours).items, JSON.parse(theirs).slice(0, 25)),
    },
    {
      // Each intake is submitted once.
      name: 'intake', bar: 2.2, count: size.intakes,
      api: async ask => {
        const body = JSON.stringify({ consent: { textId: sample.textId, signedName: 'Robin Vale', signature: { kind: 'typed' } } });
        await ask({ url: `${api}/link/submission`, method: 'POST', headers: { ...TYPED, 'x-legwork': '1', cookie: `legwork-intake=${nextIntake()}` }, body });
      },
      bare: async ask => { await ask({ url: `${urls.bare}/intake/${nextIntake()}` }); },
    },
  ];
}
