// One rule on its own page: when it fires, what it limits, what is said, where it comes from, how it has been used here.
import { regionWords } from '../../body-map/region-words';
import { Section } from '../../ui/page/Section';
import { SeverityChip } from '../../ui/severity/SeverityChip';
import { SourceList } from './SourceList';
import type { RuleUse } from './queries';
import styles from './rules.module.css';

const list = (items: readonly string[]): string => items.map((item) => item.replaceAll('-', ' ')).join(', ');

const techniqueWords = ({ techniques }: RuleUse['scope']): string => {
  if (techniques === 'all') return 'Every technique, advice included';
  return techniques === 'touch' ? 'Every technique that touches' : list(techniques);
};

const placeWords = ({ session, regions, regionsFrom }: RuleUse['scope'], inputs: RuleUse['inputs']): string => {
  const drawn = regionsFrom === null ? [] : [`the places answered to “${inputs.find(({ factId }) => factId === regionsFrom)?.question ?? regionsFrom}”`];
  const named = regions.map(regionWords);
  const words = [...drawn, ...named].join(', ');
  return session || words === '' ? 'The whole session' : words.charAt(0).toUpperCase() + words.slice(1);
};

const Limits = ({ rule }: { readonly rule: RuleUse }) => (
  <dl className={styles.pairs}>
    <dt>Where</dt><dd>{placeWords(rule.scope, rule.inputs)}</dd>
    <dt>Techniques</dt><dd>{techniqueWords(rule.scope)}</dd>
    {rule.limits?.maxPressure != null && <><dt>Pressure</dt><dd>Up to {rule.limits.maxPressure} of 5</dd></>}
    {rule.limits !== null && rule.limits.avoidGroups.length > 0 && <><dt>Left out</dt><dd>{list(rule.limits.avoidGroups)}</dd></>}
    {rule.limits?.note != null && <><dt>Note</dt><dd>{rule.limits.note}</dd></>}
    {rule.urgency !== null && <><dt>Urgency</dt><dd>{rule.urgency}</dd></>}
    <dt>Ways on</dt><dd>{[rule.clearable && 'a written clearance turns it into modify', rule.overridable && 'a physiotherapist may override it with a reason and an end date'].filter(Boolean).join('; ') || 'neither a clearance nor an override changes it'}</dd>
    {rule.resolution !== '' && <><dt>What ends it</dt><dd>{rule.resolution}</dd></>}
    {rule.recheckDays > 0 && <><dt>Looked at again</dt><dd>after {rule.recheckDays} days</dd></>}
  </dl>
);

export const RuleDetail = ({ rule }: { readonly rule: RuleUse }) => (
  <div className={styles.detail}>
    <div className={styles.top}>
      <SeverityChip level={rule.level} />
      <span className={styles.quiet}>{rule.id} · rule set {rule.ruleSetVersion} · {rule.confirmed ? 'confirmed by its sources' : 'product policy, not confirmed'}</span>
    </div>
    <Section title="When it fires">
      <ul className={styles.list}>{rule.inputs.map(({ factId, question }) => <li key={factId}>{question} <span className={styles.quiet}>{factId}</span></li>)}</ul>
      <p className={styles.condition}>{rule.condition}</p>
    </Section>
    <Section title="What it limits"><Limits rule={rule} /></Section>
    <Section title="What is said">
      <dl className={styles.pairs}>
        <dt>To the clinician</dt><dd>{rule.clinicianReason}</dd>
        <dt>To the patient</dt><dd>{rule.patientWording}</dd>
        <dt>By a massage therapist</dt><dd>{rule.scopeWording}</dd>
      </dl>
    </Section>
    <Section title="Where it comes from"><SourceList sources={rule.sources} /></Section>
    <Section title="In this clinic">
      <dl className={styles.figures}>
        <div><dt>Patients it fired for</dt><dd>{rule.firedForPatients}</dd></div>
        <div><dt>Overrides</dt><dd>{rule.overrides}</dd></div>
      </dl>
      {rule.history !== null && <p className={styles.quiet}>{rule.history}</p>}
    </Section>
  </div>
);
