// Worked examples for the scores: inputs and the result they must give.
export const wellsDvtVectors = [
  { items: {}, score: 0, result: 'unlikely' },
  { items: { veinTenderness: true, calf3cm: true }, score: 2, result: 'likely' },
  { items: { activeCancer: true, pittingOedema: true, alternativeAsLikely: true }, score: 0, result: 'unlikely' },
  {
    items: { entireLegSwollen: true, calf3cm: true, pittingOedema: true, previousDvt: true },
    score: 4,
    result: 'likely',
  },
  { items: { veinTenderness: true, calf3cm: 'unknown' }, scoreMin: 1, scoreMax: 2, result: 'not-screened' },
  { items: { alternativeAsLikely: true }, score: -2, result: 'unlikely' },
] as const;

export const edinburghClaudicationVectors = [
  { q: { q1: 'no' }, result: 'not-claudication' },
  {
    q: { q1: 'yes', q2: 'no', q3: 'yes', q4: 'no', q5: 'yes', sites: ['calf', 'shin'] },
    result: 'definite',
    grade: 1,
  },
  { q: { q1: 'yes', q2: 'no', q3: 'yes', q4: 'yes', q5: 'yes', sites: ['buttock'] }, result: 'atypical', grade: 2 },
  { q: { q1: 'yes', q2: 'yes', q3: 'yes', q4: 'yes', q5: 'yes', sites: ['calf'] }, result: 'not-claudication' },
  { q: { q1: 'yes', q2: 'no', q3: 'yes', q4: 'yes', q5: 'no', sites: ['calf'] }, result: 'not-claudication' },
] as const;
