// Every screen of the staff. (The patient's form is a page of its own: intake-main.tsx.) To add one: write screens/<Name>.tsx with an export of that name, then add ONE line here,
//   chart: { area: 'staff', load: () => import('../screens/PatientChart').then((m) => m.PatientChart) },
// under the name its address has in lib/urls.ts. Navigation and palette show an entry as soon as its line exists.
import type { ComponentType } from 'react';
import type { UrlName } from '../lib/urls';

export interface ScreenRoute {
  /** 'public': no session; 'account': signed in; 'staff': with a clinic and the shell */
  readonly area: 'public' | 'account' | 'staff';
  readonly load: () => Promise<ComponentType>;
}

export const screenRoutes: Partial<Record<UrlName, ScreenRoute>> = {
  signIn: { area: 'public', load: () => import('../screens/SignIn').then((m) => m.SignIn) },
  forgotPassword: { area: 'public', load: () => import('../screens/ForgotPassword').then((m) => m.ForgotPassword) },
  resetPassword: { area: 'public', load: () => import('../screens/ResetPassword').then((m) => m.ResetPassword) },
  invitation: { area: 'public', load: () => import('../screens/AcceptInvitation').then((m) => m.AcceptInvitation) },
  reminders: { area: 'public', load: () => import('../screens/Reminders').then((m) => m.Reminders) },
  chooseClinic: { area: 'account', load: () => import('../screens/ChooseClinic').then((m) => m.ChooseClinic) },
  setUpSecondFactor: { area: 'account', load: () => import('../screens/SetUpSecondFactor').then((m) => m.SetUpSecondFactor) },
  account: { area: 'staff', load: () => import('../screens/Account').then((m) => m.Account) },
  home: { area: 'staff', load: () => import('../screens/Home').then((m) => m.Home) },
  inbox: { area: 'staff', load: () => import('../screens/Inbox').then((m) => m.Inbox) },
  calendar: { area: 'staff', load: () => import('../screens/Calendar').then((m) => m.Calendar) },
  patients: { area: 'staff', load: () => import('../screens/Patients').then((m) => m.Patients) },
  newPatient: { area: 'staff', load: () => import('../screens/NewPatient').then((m) => m.NewPatient) },
  chart: { area: 'staff', load: () => import('../screens/PatientChart').then((m) => m.PatientChart) },
  exportRecord: { area: 'staff', load: () => import('../screens/ExportRecord').then((m) => m.ExportRecord) },
  whatIf: { area: 'staff', load: () => import('../screens/WhatIf').then((m) => m.WhatIf) },
  explanation: { area: 'staff', load: () => import('../screens/Explanation').then((m) => m.Explanation) },
  intakes: { area: 'staff', load: () => import('../screens/Intakes').then((m) => m.Intakes) },
  intakeReview: { area: 'staff', load: () => import('../screens/IntakeReview').then((m) => m.IntakeReview) },
  session: { area: 'staff', load: () => import('../screens/Session').then((m) => m.Session) },
  examination: { area: 'staff', load: () => import('../screens/Examination').then((m) => m.Examination) },
  plan: { area: 'staff', load: () => import('../screens/Plan').then((m) => m.Plan) },
  planDischarge: { area: 'staff', load: () => import('../screens/PlanDischarge').then((m) => m.PlanDischarge) },
  referrals: { area: 'staff', load: () => import('../screens/Referrals').then((m) => m.Referrals) },
  referralInbound: { area: 'staff', load: () => import('../screens/ReferralInbound').then((m) => m.ReferralInbound) },
  referral: { area: 'staff', load: () => import('../screens/Referral').then((m) => m.Referral) },
  clearances: { area: 'staff', load: () => import('../screens/Clearances').then((m) => m.Clearances) },
  contacts: { area: 'staff', load: () => import('../screens/Contacts').then((m) => m.Contacts) },
  people: { area: 'staff', load: () => import('../screens/People').then((m) => m.People) },
  settings: { area: 'staff', load: () => import('../screens/Settings').then((m) => m.Settings) },
  retention: { area: 'staff', load: () => import('../screens/Retention').then((m) => m.Retention) },
  outbox: { area: 'staff', load: () => import('../screens/Outbox').then((m) => m.Outbox) },
  imports: { area: 'staff', load: () => import('../screens/Imports').then((m) => m.Imports) },
  peopleImport: { area: 'staff', load: () => import('../screens/PeopleImport').then((m) => m.PeopleImport) },
  exports: { area: 'staff', load: () => import('../screens/Exports').then((m) => m.Exports) },
  rules: { area: 'staff', load: () => import('../screens/Rules').then((m) => m.Rules) },
  tryRules: { area: 'staff', load: () => import('../screens/TryRules').then((m) => m.TryRules) },
  rule: { area: 'staff', load: () => import('../screens/Rule').then((m) => m.Rule) },
  reports: { area: 'staff', load: () => import('../screens/Reports').then((m) => m.Reports) },
  report: { area: 'staff', load: () => import('../screens/Report').then((m) => m.Report) },
  audit: { area: 'staff', load: () => import('../screens/Audit').then((m) => m.Audit) },
};
