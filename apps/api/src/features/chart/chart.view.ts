import { shownLevel } from '@legwork/clinical';
import type { Role } from '../../platform/http/api.js';
import { toEpisodeResponse } from '../episodes/episodes.view.js';
import { toFactResponse } from '../facts/facts.view.js';
import { toMedicineResponse } from '../medicines/medicines.view.js';
import { type PatientDetails, toPatientResponse } from '../patients/patients.view.js';
import type { Decision } from '../screenings/decision.js';
import { toSummary } from '../screenings/screening-summary.view.js';
import { toAllergy, toCell, toClearance, toDraft, toFinding, toHealthEvent, toIntake, toOverride, toReferral, toSession, toTask } from './chart-parts.view.js';
import { toChartPlan } from './chart-plan.view.js';
import type { ChartEpisodeRow, ChartPatientRow, ChartRow } from './chart-row.js';
import type { ChartResponse } from './chart.dto.js';
import { chartDetail } from './chart.policy.js';

interface Viewer {
  readonly role: Role;
  readonly today: string;
  readonly timeZone: string;
}

export function toChart(row: ChartRow, decision: Decision, viewer: Viewer): ChartResponse {
  const detail = chartDetail(viewer.role);
  const seesDetail = detail === 'full';
  const { status, atLeast } = shownLevel(decision.result);
  const limited = { today: viewer.today, seesDetail };
  return {
    patient: toPatientResponse(patientOf(row.patient), viewer),
    detail,
    safetyStatus: { performerRole: decision.performerRole, status, atLeast },
    ...(seesDetail ? clinicalParts(row, decision, viewer) : NO_CLINICAL_PARTS),
    referrals: row.referrals.map((referral) => toReferral(referral, limited)),
    clearances: row.clearances.map((clearance) => toClearance(clearance, limited)),
    intakes: row.intakes.map(toIntake),
    tasks: row.tasks.map(toTask),
  };
}

type ClinicalPart = 'safety' | 'matrix' | 'allergies' | 'episodes' | 'facts' | 'intakeId' | 'medicines' | 'healthEvents' | 'findings' | 'plan' | 'sessions' | 'drafts' | 'overrides';

const NO_CLINICAL_PARTS: Record<ClinicalPart, null> = {
  safety: null, matrix: null, allergies: null, episodes: null, facts: null, intakeId: null, medicines: null, healthEvents: null, findings: null, plan: null,
  sessions: null, drafts: null, overrides: null,
};

function clinicalParts(row: ChartRow, decision: Decision, { today, timeZone }: Viewer): Pick<ChartResponse, ClinicalPart> {
  const stored = row.screenings.find(({ performerRole, fingerprint }) => performerRole === decision.performerRole && fingerprint === decision.fingerprint);
  return {
    safety: toSummary(decision, stored?.id ?? null),
    matrix: decision.result.cells.map(toCell),
    allergies: row.allergies.map(toAllergy),
    episodes: row.episodes.map((episode) => toEpisodeResponse(episodeOf(episode))),
    facts: row.facts.map((fact) => toFactResponse(fact, today)),
    intakeId: row.intakeId,
    medicines: row.medicines.map(toMedicineResponse),
    healthEvents: row.healthEvents.map(toHealthEvent),
    findings: row.findings.map(toFinding),
    plan: row.plan === null ? null : toChartPlan(row.plan, { today, timeZone }, decision.result),
    sessions: row.sessions.map(toSession),
    drafts: row.drafts.map(toDraft),
    overrides: row.overrides.map((override) => toOverride(override, today)),
  };
}

const dateOrNull = (day: string | null): Date | null => (day === null ? null : new Date(day));

function patientOf(row: ChartPatientRow): PatientDetails {
  return { ...row, birthDate: dateOrNull(row.birthDate), deceasedOn: dateOrNull(row.deceasedOn), createdAt: new Date(row.createdAt), updatedAt: new Date(row.updatedAt) };
}

function episodeOf(row: ChartEpisodeRow): Parameters<typeof toEpisodeResponse>[0] {
  const { id, patientId, title, status, version } = row;
  const regions = row.regions as Parameters<typeof toEpisodeResponse>[0]['regions'];
  return { id, patientId, title, status, version, regions, onsetOn: dateOrNull(row.onsetOn), injuryOn: dateOrNull(row.injuryOn), openedOn: new Date(row.openedOn), closedOn: dateOrNull(row.closedOn) };
}
