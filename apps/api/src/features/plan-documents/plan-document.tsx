// The plan on paper, for the clinic's file and for whoever treats next.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { Paper, Part, Row, Table } from '../../platform/pdf/paper.js';
import { dayWords, instantWords, shortId } from '../note-documents/note-words.js';
import { CallBoxes } from './page-parts.js';
import { PAGE_WORDS } from './page-words.js';
import type { PrintedLine, PrintedPlan } from './printed-plan.js';

const styles = StyleSheet.create({
  line: { paddingVertical: 4, borderBottomWidth: 0.5, borderBottomColor: '#d5dedc' },
  strong: { fontWeight: 700 },
  small: { fontSize: 9.5, color: '#44605b' },
  foot: { fontSize: 8.5, color: '#44605b', marginTop: 10 },
});

const said = (value: string, label: string): readonly string[] => (value === '' ? [] : [`${label}: ${value}`]);

const Technique = ({ line }: { readonly line: PrintedLine }) => (
  <View style={styles.line} wrap={false}>
    <Text><Text style={styles.strong}>{line.what}</Text>, {line.place}. {line.dose}</Text>
    <Text style={styles.small}>{[...said(line.who, 'By'), ...said(line.aim, 'Aim'), ...said(line.stopRule, 'Stop')].join(' · ')}</Text>
    {line.limits.map((limit) => <Text key={limit} style={styles.small}>Limited: {limit}</Text>)}
  </View>
);

const shown = (value: number | null): string => (value === null ? '' : String(value));
const dayOrDash = (day: string | null): string => (day === null ? '—' : dayWords(day));

export function paper(plan: PrintedPlan) {
  const { patient, number, agreement, visits } = plan;
  const born = patient.birthDate === null ? 'birth date not recorded' : `born ${patient.birthDate}`;
  return (
    <Paper
      clinicName={plan.clinicName} title={plan.planTitle} language="en" pageWords="Page {page} of {pages}" createdAt={new Date(plan.printedAt)} marks={number === null ? ['Not activated as it stands'] : []}
      subject={`${patient.name} · ${born} · ID ${shortId(patient.id)} · ${number === null ? 'draft' : `version ${number}`}`}
    >
      <Row label="Stage" value={plan.stage} />
      <Row label="Injury" value={dayOrDash(plan.injuryOn)} />
      <Row label="Visits" value={`${plan.frequency ?? 'no frequency'} · ${visits.done} done, ${visits.booked} booked${visits.planned === null ? '' : `, ${visits.planned} planned`}`} />
      <Row label="Review" value={dayOrDash(plan.reviewOn)} />
      <Row label="Agreed by the patient" value={agreement === null ? 'not yet' : `${agreement.signedName}, ${instantWords(agreement.agreedAt, plan.timeZone)}`} />
      <Part heading="Goals">
        <Table
          columns={[{ header: 'Activity', grow: 3 }, { header: 'Measure', grow: 2 }, { header: 'Baseline', grow: 1, isNumber: true }, { header: 'Now', grow: 1, isNumber: true }, { header: 'Target', grow: 1, isNumber: true }, { header: 'By', grow: 2 }, { header: 'Status', grow: 1.3 }]}
          rows={plan.goals.map(({ activity, measure, baseline, now, target, targetOn, status }) => [activity, measure, shown(baseline), shown(now), shown(target), dayOrDash(targetOn), status])}
        />
      </Part>
      <Part heading="Techniques">{plan.lines.map((line, at) => <Technique key={at} line={line} />)}</Part>
      {plan.exercises.length > 0 && (
        <Part heading="Home programme">
          <Table
            columns={[{ header: 'Exercise', grow: 2.2 }, { header: 'Side', grow: 1 }, { header: 'Dose', grow: 4.4 }, { header: 'Stage', grow: 1 }, { header: 'Note', grow: 1.6 }]}
            rows={plan.exercises.map(({ name, side, dose, phase, note }) => [name, side, dose, phase, note])}
          />
        </Part>
      )}
      <Part heading="What the patient was told" room={160}><Text style={styles.small}>In these words, or in French on the patient’s own page.</Text></Part>
      <CallBoxes page={plan.page} phone={plan.clinicPhone} emergencyNumber={plan.emergencyNumber} words={PAGE_WORDS.en} />
      <Text style={styles.foot}>Printed {instantWords(plan.printedAt, plan.timeZone)} by {plan.printedBy}</Text>
    </Paper>
  );
}
