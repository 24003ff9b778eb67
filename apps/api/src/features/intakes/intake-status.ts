/** The life of an intake. Every change of status is one of these steps; anything else is refused. */
export const INTAKE_STATUSES = ['requested', 'opened', 'in-progress', 'submitted', 'accepted', 'withdrawn'] as const;
export type IntakeStatus = (typeof INTAKE_STATUSES)[number];

export const INTAKE_STEPS = {
  open: { from: ['requested', 'opened', 'in-progress'], to: 'opened' },
  answer: { from: ['requested', 'opened', 'in-progress'], to: 'in-progress' },
  submit: { from: ['requested', 'opened', 'in-progress'], to: 'submitted' },
  accept: { from: ['submitted'], to: 'accepted' },
  return: { from: ['submitted'], to: 'requested' },
  withdraw: { from: ['requested', 'opened', 'in-progress'], to: 'withdrawn' },
} as const satisfies Record<string, { readonly from: readonly IntakeStatus[]; readonly to: IntakeStatus }>;

export type IntakeStep = keyof typeof INTAKE_STEPS;

export function isIntakeStatus(text: string): text is IntakeStatus {
  return INTAKE_STATUSES.some((status) => status === text);
}

/** False where the step is not open from this status. */
export function mayStep(step: IntakeStep, from: string): boolean {
  return INTAKE_STEPS[step].from.some((status) => status === from);
}
