// The pain a technique brought it to, kept at the head of the line's note: "Pain to 3; taut band let go".

const head = /^Pain to (10|\d)(?:; |$)/u;

/** 0 to 10; undefined when it was not asked. */
export const painTo = (note: string | null): number | undefined => {
  const found = head.exec(note ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

export const noteBesidePain = (note: string | null): string => (note ?? '').replace(head, '');

/** The rest of the note stays as typed. */
export const withPainTo = (note: string | null, pain: number | undefined): string | null => {
  const rest = noteBesidePain(note);
  if (pain === undefined) return rest === '' ? null : rest;
  return rest === '' ? `Pain to ${pain}` : `Pain to ${pain}; ${rest}`;
};
