/**
 * What a coded diagnosis or procedure from another system says about the screening inputs.
 * Only ever sets what the record states: absence of a code says nothing, so nothing here is set to false.
 * The keys are SNOMED CT concept ids. The choice of fact per code is product policy and unconfirmed.
 */
import type { FhirCondition, FhirProcedure } from './fhir-resources.js';

/** ever: the history counts, whatever its status; active: only while it lasts; past: only once it is over; within-42-weeks: active and begun that recently. */
type When = 'ever' | 'active' | 'past' | 'within-42-weeks';

/** Records of pregnancies are often never closed; none lasts longer than this. */
const PREGNANCY_WEEKS = 42;

interface CodedFact {
  readonly when: When;
  readonly factId: string;
  readonly value: true | string;
  /** A second fact that counts the whole weeks since it happened. */
  readonly weeksFactId?: string;
}

const ever = (factId: string, weeksFactId?: string): CodedFact => ({ when: 'ever', factId, value: true, weeksFactId });
const active = (factId: string): CodedFact => ({ when: 'active', factId, value: true });
const past = (factId: string): CodedFact => ({ when: 'past', factId, value: true });

const PRESSURE_CHECK = ever('risk.bpCheckNeeded');
const HEART_EVENT = [ever('hx.heartEvent', 'hx.heartEventWeeks'), PRESSURE_CHECK];
const STROKE = [ever('hx.stroke', 'hx.strokeWeeks'), PRESSURE_CHECK];
const CANCER = [active('hx.cancerActive'), past('hx.cancerPast')];
const DIABETES = [ever('hx.diabetes'), ever('risk.arterial')];

export const CONDITION_FACTS: Readonly<Record<string, readonly CodedFact[]>> = {
  '38341003': [PRESSURE_CHECK], // hypertension
  '59621000': [PRESSURE_CHECK], // essential hypertension
  '53741008': [PRESSURE_CHECK], // coronary heart disease
  '49436004': [PRESSURE_CHECK], // atrial fibrillation
  '22298006': HEART_EVENT, // myocardial infarction
  '399211009': HEART_EVENT, // history of myocardial infarction
  '230690007': STROKE,
  '266257000': STROKE, // transient ischaemic attack
  '128053003': [ever('hx.dvt', 'hx.dvtWeeks')], // deep vein thrombosis
  '59282003': [ever('hx.pe', 'hx.peWeeks')], // pulmonary embolism
  '399957001': [ever('hx.pad'), ever('risk.arterial')], // peripheral arterial disease
  '233985008': [ever('hx.aneurysm')], // abdominal aortic aneurysm
  '90935002': [ever('hx.bleedingDisorder')], // haemophilia
  '44054006': DIABETES, // type 2
  '46635009': DIABETES, // type 1
  '368581000119106': [...DIABETES, ever('hx.neuropathy')], // neuropathy due to type 2 diabetes
  '46177005': [ever('hx.kidneyFailure')], // end-stage renal disease
  '19943007': [ever('hx.liverDisease')], // cirrhosis
  '64859006': [ever('hx.osteoporosis')],
  '69896004': [ever('hx.inflammatoryArthritis')], // rheumatoid arthritis
  '274152003': [ever('hx.spondylolisthesis')],
  '73589001': [ever('hx.discHerniation')], // herniated lumbar disc
  '2089002': [ever('hx.pagetOrBoneTumour')], // Paget's disease of bone
  '62479008': [active('hx.immunosuppressed')], // AIDS
  '93761005': CANCER, // malignant neoplasm of colon
  '126906006': CANCER, // neoplasm of prostate
  '92691004': CANCER, // carcinoma in situ of prostate
  '254837009': CANCER, // breast cancer
  '254637007': CANCER, // non-small cell lung cancer
  '72892002': [{ when: 'within-42-weeks', factId: 'preg.status', value: 'yes' }], // normal pregnancy
};

export const PROCEDURE_FACTS: Readonly<Record<string, readonly CodedFact[]>> = {
  '232717009': HEART_EVENT, // coronary artery bypass grafting
  '415070008': HEART_EVENT, // percutaneous coronary intervention
  '307280005': [ever('hx.implantElectronic')], // pacemaker
  '395218007': [ever('hx.implantElectronic')], // defibrillator
  '55705006': [ever('hx.spinalFusion')],
  '265764009': [ever('hx.kidneyFailure')], // renal dialysis
};

/** Shown in the report: kept in the chart, but a person has to ask before it can mean anything to the screening. */
export const TO_ASK: Readonly<Record<string, string>> = {
  '84757009': 'Ask whether there was a seizure in the last 12 months.',
  '128613002': 'Ask whether there was a seizure in the last 12 months.',
  '703151001': 'Ask when the seizure was and whether it came back.',
  '433112001': 'Ask about clots, when and where, and who follows them up.',
  '90560007': 'Ask whether a joint is hot or swollen now.',
};

export interface FactFromCode {
  readonly factId: string;
  readonly value: boolean | number | string;
}

/** Whole weeks from day to day (YYYY-MM-DD), never negative. */
export function weeksBetween(from: string, until: string): number {
  const days = (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
  return Math.max(0, Math.floor(days / 7));
}

const factsOf = (coded: readonly CodedFact[], holds: (when: When) => boolean, lastOn: string | undefined, today: string): FactFromCode[] =>
  coded.filter((each) => holds(each.when)).flatMap((each) => {
    const fact = { factId: each.factId, value: each.value };
    return each.weeksFactId === undefined || lastOn === undefined ? [fact] : [fact, { factId: each.weeksFactId, value: weeksBetween(lastOn, today) }];
  });

export function factsOfCondition(condition: FhirCondition, today: string): FactFromCode[] {
  const isRecent = condition.startedOn !== undefined && weeksBetween(condition.startedOn, today) <= PREGNANCY_WEEKS;
  const isActive = condition.status === 'active';
  const truth: Readonly<Record<When, boolean>> = { ever: true, active: isActive, past: condition.status === 'resolved', 'within-42-weeks': isActive && isRecent };
  const holds = (when: When) => truth[when];
  return condition.codes.flatMap((code) => factsOf(CONDITION_FACTS[code] ?? [], holds, condition.startedOn, today));
}

export function factsOfProcedure(procedure: FhirProcedure, today: string): FactFromCode[] {
  return procedure.codes.flatMap((code) => factsOf(PROCEDURE_FACTS[code] ?? [], (when) => when === 'ever', procedure.endedOn ?? procedure.startedOn, today));
}

/**
 * Several records may speak about one fact: true wins over nothing, and the fewest weeks win,
 * because the most recent clot or infarct is the one that limits treatment.
 */
export function mergeFacts(all: readonly FactFromCode[]): FactFromCode[] {
  const byId = new Map<string, FactFromCode>();
  for (const fact of all) {
    const known = byId.get(fact.factId);
    const isMoreRecent = known !== undefined && typeof fact.value === 'number' && typeof known.value === 'number' && fact.value < known.value;
    if (known === undefined || isMoreRecent) byId.set(fact.factId, fact);
  }
  return [...byId.values()];
}
