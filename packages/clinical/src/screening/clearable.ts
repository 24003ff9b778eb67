/** Whether a written clearance may open a technique group that a rule holds back; `clearableFor` as a fired rule says it. */
export const isClearableIn = (clearableFor: string | readonly string[], group: string): boolean =>
  (typeof clearableFor === 'string' ? clearableFor === 'all' : clearableFor.includes(group));
