// From a JSON pointer into the plan to its place on the page.

const fieldWords: Readonly<Record<string, string>> = {
  activity: 'activity', measureId: 'measure', baseline: 'baseline', target: 'target', targetOn: 'date', region: 'region', dose: 'dose', performerRole: 'who performs',
  stopRule: 'stop rule', doseReason: 'reason for the dose', modalityId: 'technique',
};

const listWords: Readonly<Record<string, string>> = { goals: 'Goal', interventions: 'Technique' };

/** '/goals/0/target' -> 'Goal 1, target' */
export const partWords = (pointer: string): string => {
  const [, list = '', index, field] = pointer.split('/');
  if (index === undefined) return list === 'goals' ? 'Goals' : list === 'interventions' ? 'Techniques' : 'Plan';
  const name = `${listWords[list] ?? 'Row'} ${Number(index) + 1}`;
  return field === undefined ? name : `${name}, ${fieldWords[field] ?? field}`;
};

/** '/interventions/1/dose/hold' -> 'plan-interventions-1' */
export const placeId = (pointer: string): string => {
  const [, list = '', index] = pointer.split('/');
  if (list !== 'goals' && list !== 'interventions') return 'plan-facts';
  return index === undefined ? `plan-${list}` : `plan-${list}-${index}`;
};

export const jumpTo = (pointer: string): void => {
  const element = document.getElementById(placeId(pointer));
  const closed = element?.querySelector<HTMLButtonElement>('button[aria-expanded="false"]');
  closed?.click();
  element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  element?.focus({ preventScroll: true });
};
