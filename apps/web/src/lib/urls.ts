// Every address of the product: the pattern the router matches and the way to build one. Screens never write a path.

export const patterns = {
  signIn: '/sign-in',
  forgotPassword: '/forgot-password',
  resetPassword: '/reset',
  invitation: '/invitation',
  intakeLink: '/i',
  reminders: '/reminders',
  chooseClinic: '/choose-clinic',
  setUpSecondFactor: '/second-step',
  account: '/account',
  home: '/',
  inbox: '/inbox',
  calendar: '/calendar',
  patients: '/patients',
  newPatient: '/patients/new',
  chart: '/patients/$patientId',
  whatIf: '/patients/$patientId/what-if',
  exportRecord: '/patients/$patientId/export',
  explanation: '/patients/$patientId/in-words',
  intakes: '/intakes',
  intakeReview: '/intakes/$intakeId/review',
  session: '/sessions/$sessionId',
  examination: '/sessions/$sessionId/examination',
  plan: '/plans/$planId',
  planDischarge: '/plans/$planId/discharge',
  referrals: '/referrals',
  referralInbound: '/referrals/inbound',
  referral: '/referrals/$referralId',
  clearances: '/clearances',
  contacts: '/contacts',
  people: '/people',
  settings: '/settings',
  retention: '/settings/records',
  imports: '/imports',
  peopleImport: '/imports/people',
  exports: '/exports',
  outbox: '/outbox',
  rules: '/rules',
  tryRules: '/try-rules',
  rule: '/rules/$ruleId',
  reports: '/reports',
  report: '/reports/$reportId',
  audit: '/audit',
} as const;

export type UrlName = keyof typeof patterns;
export type Pattern = (typeof patterns)[UrlName];

const fill = (pattern: Pattern, id: string): string => pattern.replace(/\$\w+/, encodeURIComponent(id));

const query = (values: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

export const urls = {
  signIn: (next?: string) => `${patterns.signIn}${query({ next })}`,
  forgotPassword: () => patterns.forgotPassword,
  chooseClinic: (next?: string) => `${patterns.chooseClinic}${query({ next })}`,
  setUpSecondFactor: (next?: string) => `${patterns.setUpSecondFactor}${query({ next })}`,
  account: () => patterns.account,
  home: () => patterns.home,
  inbox: (kind?: string) => `${patterns.inbox}${query({ kind })}`,
  calendar: (day?: string) => `${patterns.calendar}${query({ day })}`,
  patients: (search?: string) => `${patterns.patients}${query({ search })}`,
  newPatient: () => patterns.newPatient,
  chart: (patientId: string, tab?: string) => `${fill(patterns.chart, patientId)}${query({ tab })}`,
  whatIf: (patientId: string) => fill(patterns.whatIf, patientId),
  exportRecord: (patientId: string) => fill(patterns.exportRecord, patientId),
  explanation: (patientId: string) => fill(patterns.explanation, patientId),
  intakes: (status?: string) => `${patterns.intakes}${query({ status })}`,
  intakeReview: (intakeId: string) => fill(patterns.intakeReview, intakeId),
  session: (sessionId: string) => fill(patterns.session, sessionId),
  examination: (sessionId: string) => fill(patterns.examination, sessionId),
  plan: (planId: string) => fill(patterns.plan, planId),
  planDischarge: (planId: string) => fill(patterns.planDischarge, planId),
  referrals: (direction?: string) => `${patterns.referrals}${query({ direction })}`,
  referralInbound: () => patterns.referralInbound,
  referral: (referralId: string) => fill(patterns.referral, referralId),
  clearances: () => patterns.clearances,
  contacts: () => patterns.contacts,
  people: () => patterns.people,
  settings: () => patterns.settings,
  retention: () => patterns.retention,
  imports: () => patterns.imports,
  peopleImport: () => patterns.peopleImport,
  exports: () => patterns.exports,
  outbox: () => patterns.outbox,
  rules: () => patterns.rules,
  tryRules: (rule?: string) => `${patterns.tryRules}${query({ rule })}`,
  rule: (ruleId: string) => fill(patterns.rule, ruleId),
  reports: () => patterns.reports,
  report: (reportId: string) => fill(patterns.report, reportId),
  audit: (patientId?: string) => `${patterns.audit}${query({ patientId })}`,
} as const;

/** A place to go on to after signing in: only inside this site, never '//elsewhere'. */
export const safeNext = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : patterns.home;
