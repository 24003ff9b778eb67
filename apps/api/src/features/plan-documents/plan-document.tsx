// The plan on paper, for the clinic's file and for whoever treats next.
import { numberIn, type IntakeLanguage } from '@legwork/clinical';
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { Paper, Part, Row, Table } from '../../platform/pdf/paper.js';
import { bornWords, printedDay, printedInstant } from '../letters/printed-days.js';
import { shortId } from '../note-documents/note-words.js';
import { CallBoxes } from './page-parts.js';
import { PAGE_WORDS } from './page-words.js';
import { PLAN_WORDS, type PlanWords } from './plan-words.js';
import type { PrintedGoal, PrintedLine, PrintedPlan } from './printed-plan.js';

const styles = StyleSheet.create({
  line: { paddingVertical: 4, borderBottomWidth: 0.5, borderBottomColor: '#d5dedc' },
  strong: { fontWeight: 700 },
  small: { fontSize: 9.5, color: '#44605b' },
  foot: { fontSize: 8.5, color: '#44605b', marginTop: 10 },
});

const Technique = ({ line, words, colon }: { readonly line: PrintedLine; readonly words: PlanWords['line']; readonly colon: string }) => {
  const said = (value: string, label: string): readonly string[] => (value === '' ? [] : [`${label}${colon} ${value}`]);
  return (
    <View style={styles.line} wrap={false}>
      <Text><Text style={styles.strong}>{line.what}</Text>, {line.place}. {line.dose}</Text>
      <Text style={styles.small}>{[...said(line.who, words.by), ...said(line.aim, words.aim), ...said(line.stopRule, words.stop)].join(' · ')}</Text>
      {line.limits.map((limit) => <Text key={limit} style={styles.small}>{words.limited}{colon} {limit}</Text>)}
    </View>
  );
};

const shown = (value: number | null, language: IntakeLanguage): string => (value === null ? '' : numberIn(value, language));
const dayOrDash = (day: string | null, language: IntakeLanguage): string => (day === null ? '—' : printedDay(day, language));

const Goals = ({ goals, language }: { readonly goals: readonly PrintedGoal[]; readonly language: IntakeLanguage }) => {
  const heads = PLAN_WORDS[language].goals;
  return (
    <Table
      columns={[{ header: heads.activity, grow: 3 }, { header: heads.measure, grow: 2 }, { header: heads.baseline, grow: 1, isNumber: true }, { header: heads.now, grow: 1, isNumber: true }, { header: heads.target, grow: 1, isNumber: true }, { header: heads.by, grow: 2 }, { header: heads.status, grow: 1.3 }]}
      rows={goals.map(({ activity, measure, baseline, now, target, targetOn, status }) => [activity, measure, shown(baseline, language), shown(now, language), shown(target, language), dayOrDash(targetOn, language), status])}
    />
  );
};

export function paper(plan: PrintedPlan) {
  const { patient, number, agreement, visits, page: { language } } = plan;
  const words = PLAN_WORDS[language];
  const pageWords = PAGE_WORDS[language];
  const { rows, parts, home } = words;
  return (
    <Paper
      clinicName={plan.clinicName} title={plan.planTitle} language={language} pageWords={pageWords.pages} createdAt={new Date(plan.printedAt)} marks={number === null ? [words.notActivated] : []}
      subject={`${patient.name} · ${bornWords(patient.birthDate, language)} · ID ${shortId(patient.id)} · ${number === null ? words.draft : words.version(number)}`}
    >
      <Row label={rows.stage} value={plan.stage} />
      <Row label={rows.injury} value={dayOrDash(plan.injuryOn, language)} />
      <Row label={rows.visits} value={`${plan.frequency ?? words.noFrequency} · ${words.visits(visits)}`} />
      <Row label={rows.review} value={dayOrDash(plan.reviewOn, language)} />
      <Row label={rows.agreed} value={agreement === null ? words.notAgreed : `${agreement.signedName}, ${printedInstant(agreement.agreedAt, plan.timeZone, language)}`} />
      <Part heading={parts.goals}><Goals goals={plan.goals} language={language} /></Part>
      <Part heading={parts.techniques}>{plan.lines.map((line, at) => <Technique key={at} line={line} words={words.line} colon={pageWords.colon} />)}</Part>
      {plan.exercises.length > 0 && (
        <Part heading={parts.home}>
          <Table
            columns={[{ header: home.exercise, grow: 2.2 }, { header: home.side, grow: 1 }, { header: home.dose, grow: 4.4 }, { header: home.stage, grow: 1 }, { header: home.note, grow: 1.6 }]}
            rows={plan.exercises.map(({ name, side, dose, phase, note }) => [name, side, dose, phase, note])}
          />
        </Part>
      )}
      <Part heading={parts.told} room={160}><Text style={styles.small}>{words.toldIn}</Text></Part>
      <CallBoxes page={plan.page} phone={plan.clinicPhone} emergencyNumber={plan.emergencyNumber} words={pageWords} />
      <Text style={styles.foot}>{words.printed(printedInstant(plan.printedAt, plan.timeZone, language), plan.printedBy)}</Text>
    </Paper>
  );
}
