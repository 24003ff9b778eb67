// The parts of a rule's page that only show: condition, limits, wordings, history, governance, counts.
import { regionWords } from '@legwork/clinical';
import { formatDate } from '../../lib/dates';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import type { RuleUse } from './queries';
import styles from './rules.module.css';

const list = (items: readonly string[]): string => items.map((item) => item.replaceAll('-', ' ')).join(', ');

const techniqueWords = ({ techniques }: RuleUse['scope']): string => {
  if (techniques === 'all') return 'Every technique, advice included';
  return techniques === 'touch' ? 'Every technique that touches' : list(techniques);
};

const placeWords = ({ session, regions, regionsFrom }: RuleUse['scope'], inputs: RuleUse['inputs']): string => {
  const drawn = regionsFrom === null ? [] : [`the places answered to “${inputs.find(({ factId }) => factId === regionsFrom)?.question ?? regionsFrom}”`];
  const words = [...drawn, ...regions.map(regionWords)].join(', ');
  return session || words === '' ? 'The whole session' : words.charAt(0).toUpperCase() + words.slice(1);
};

export const Condition = ({ rule }: { readonly rule: RuleUse }) => (
  <>
    <ul className={styles.conditionLines}>
      {rule.conditionLines.map(({ depth, text }, index) => <li key={`${index}:${text}`} data-depth={Math.min(depth, 4)}>{text}</li>)}
    </ul>
    <details className={styles.logic}><summary>As its logic reads</summary><p className={styles.condition}>{rule.condition}</p></details>
  </>
);

const waysOn = ({ clearable, byLetter }: RuleUse): string => {
  if (clearable) return 'A written clearance turns it into modify; a physiotherapist may override it with a reason and an end date';
  if (byLetter !== null) return `A letter that names a pressure allows ${list(byLetter.techniques)}, up to ${byLetter.maxPressure} of 5; no override changes it`;
  return 'Neither a clearance nor an override changes it';
};

export const Limits = ({ rule, showsClinical }: { readonly rule: RuleUse; readonly showsClinical: boolean }) => (
  <dl className={styles.pairs}>
    <dt>Where</dt><dd>{placeWords(rule.scope, rule.inputs)}</dd>
    <dt>Techniques</dt><dd>{techniqueWords(rule.scope)}</dd>
    {rule.limits?.maxPressure != null && <><dt>Pressure</dt><dd>Up to {rule.limits.maxPressure} of 5</dd></>}
    {rule.limits !== null && rule.limits.avoidGroups.length > 0 && <><dt>Left out</dt><dd>{list(rule.limits.avoidGroups)}</dd></>}
    {rule.limits?.note != null && <><dt>Note</dt><dd>{rule.limits.note}</dd></>}
    <dt>Urgency</dt><dd>{rule.urgency ?? 'None'}</dd>
    <dt>Ways on</dt><dd>{waysOn(rule)}</dd>
    <dt>What ends it</dt><dd>{showsClinical ? rule.resolution : rule.massageResolution}</dd>
    {rule.recheckDays > 0 && <><dt>Looked at again</dt><dd>After {rule.recheckDays} days</dd></>}
  </dl>
);

/** A massage therapist's page leaves the physiotherapist's wording out: it may name a cause. */
export const Wordings = ({ rule, showsClinical }: { readonly rule: RuleUse; readonly showsClinical: boolean }) => (
  <dl className={styles.pairs}>
    {showsClinical && <><dt>A physiotherapist reads</dt><dd>{rule.forPhysiotherapist === null ? rule.clinicianReason : <><SeverityChip level={rule.forPhysiotherapist.level} /> {rule.forPhysiotherapist.clinicianReason}</>}</dd></>}
    <dt>A massage therapist reads</dt><dd>{rule.massageReason}</dd>
    <dt>A massage therapist says</dt><dd>{rule.scopeWording}</dd>
    <dt>The patient is told</dt><dd>{rule.patientWording}</dd>
    {rule.forPhysiotherapist !== null && <><dt>… by a physiotherapist</dt><dd>{rule.forPhysiotherapist.patientWording}</dd></>}
  </dl>
);

export const Usage = ({ rule: { usage } }: { readonly rule: RuleUse }) => (
  <div className={styles.usage}>
    <table className={styles.counts}>
      <caption className={styles.quiet}>A decision that is made again and stays the same is not counted again.</caption>
      <thead><tr><th scope="col">In this clinic</th><th scope="col">Last 90 days</th><th scope="col">All</th></tr></thead>
      <tbody>
        <tr><th scope="row">Times it fired</th><td>{usage.fired.last90Days}</td><td>{usage.fired.all}</td></tr>
        <tr><th scope="row">Patients it fired for</th><td>{usage.patients.last90Days}</td><td>{usage.patients.all}</td></tr>
        <tr><th scope="row">Times it was overridden</th><td>{usage.overridden.last90Days}</td><td>{usage.overridden.all}</td></tr>
      </tbody>
    </table>
  </div>
);

/** What changed is told in clinical words; a massage therapist sees when it did, and that the wordings above are today's. */
export const Changes = ({ rule, showsClinical }: { readonly rule: RuleUse; readonly showsClinical: boolean }) => (
  <ol className={styles.history}>
    {[...rule.changes].reverse().map(({ version, on, change, why }) => (
      <li key={`${version}:${change}`}>
        <strong>{version}</strong>, {formatDate(on)}
        {showsClinical && <>: {change} <div className={styles.quiet}>{why}</div></>}
      </li>
    ))}
  </ol>
);

export const Governance = ({ rule: { governance } }: { readonly rule: RuleUse }) => (
  <dl className={styles.pairs}>
    <dt>Developer</dt><dd>{governance.developer}</dd>
    <dt>Funding</dt><dd>{governance.funding}</dd>
    <dt>Intended user</dt><dd>{governance.intendedUser}</dd>
    <dt>Not meant for</dt><dd><ul className={styles.list}>{governance.exclusions.map((exclusion) => <li key={exclusion}>{exclusion}</li>)}</ul></dd>
    <dt>Reads about the person</dt><dd>{governance.personalFacts.length === 0 ? 'Neither age nor sex nor pregnancy' : governance.personalFacts.join(', ')}; never race, ethnicity, language, orientation or income</dd>
    <dt>Last review</dt><dd>{formatDate(governance.lastReview.on)}, {governance.lastReview.by}. {governance.lastReview.note}</dd>
  </dl>
);
