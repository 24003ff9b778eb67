// The parts of the patient's page on paper: stage, what we do, what you do with pictures, and the box of when to call.
import { StyleSheet, Text, View } from '@react-pdf/renderer';
import { Part } from '../../platform/pdf/paper.js';
import type { CareExercise, CarePage } from '../care-links/care-page.js';
import { ExercisePicture } from './exercise-picture.js';
import type { PageWords } from './page-words.js';

const styles = StyleSheet.create({
  item: { flexDirection: 'row', marginBottom: 3 },
  bullet: { width: 11 },
  text: { flex: 1 },
  strong: { fontWeight: 700 },
  quiet: { color: '#44605b' },
  exercise: { flexDirection: 'row', gap: 14, paddingVertical: 7, borderBottomWidth: 0.5, borderBottomColor: '#d5dedc' },
  words: { flex: 1 },
  dose: { marginTop: 2, fontWeight: 700 },
  box: { borderWidth: 1, borderColor: '#44605b', borderRadius: 4, padding: 10, marginTop: 12 },
  emergency: { borderWidth: 2, borderColor: '#14211f', borderRadius: 4, padding: 10, marginTop: 8 },
  boxHead: { fontWeight: 700, fontSize: 11.5, marginBottom: 4 },
});

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>{lines.map((line) => <View key={line} style={styles.item} wrap={false}><Text style={styles.bullet}>•</Text><Text style={styles.text}>{line}</Text></View>)}</>
);

export const StagePart = ({ page, words }: { readonly page: CarePage; readonly words: PageWords }) => (
  <Part heading={`${words.now}${words.colon} ${page.stage.name}`}>
    <Text style={{ marginBottom: 4 }}>{page.stage.about}</Text>
    <Lines lines={page.stage.daily} />
  </Part>
);

export const WeDoPart = ({ page }: { readonly page: CarePage }) => (page.weDo.length === 0 ? null : (
  <Part heading={page.headings.weDo}>
    {page.weDo.map(({ what, where, why, stop }, at) => (
      <View key={at} style={styles.item} wrap={false}>
        <Text style={styles.bullet}>•</Text>
        <Text style={styles.text}>{where !== null && <Text style={styles.strong}>{where}. </Text>}{what} {why} <Text style={styles.quiet}>{stop}</Text></Text>
      </View>
    ))}
  </Part>
));

const ExerciseRow = ({ exercise, words }: { readonly exercise: CareExercise; readonly words: PageWords }) => (
  <View style={styles.exercise} wrap={false}>
    <ExercisePicture exerciseId={exercise.exerciseId} width={190} />
    <View style={styles.words}>
      <Text style={styles.strong}>{exercise.name}{exercise.side === null ? '' : ` · ${exercise.side}`}</Text>
      {exercise.steps.map((step, at) => <Text key={step}>{at + 1}. {step}</Text>)}
      <Text style={styles.dose}>{exercise.dose.join(' ')}</Text>
      {exercise.care.length > 0 && <Text>{exercise.care.join(' ')}</Text>}
      {exercise.note !== null && <Text>{words.note}{words.colon} {exercise.note}</Text>}
      <Text style={styles.quiet}>{exercise.stop.join(' ')}</Text>
    </View>
  </View>
);

export const YouDoPart = ({ page, words }: { readonly page: CarePage; readonly words: PageWords }) => (page.youDo.length === 0 ? null : (
  <Part heading={page.headings.youDo} room={120}>{page.youDo.map((exercise) => <ExerciseRow key={exercise.exerciseId} exercise={exercise} words={words} />)}</Part>
));

export const NotYetPart = ({ page }: { readonly page: CarePage }) => (page.notYet.length === 0 ? null : (
  <Part heading={page.headings.notYet}><Lines lines={page.notYet.map(({ name, why }) => `${name}. ${why}`)} /></Part>
));

/** Never cut by a page: whoever needs it looks once. */
export const CallBoxes = ({ page, phone, emergencyNumber, words }: { readonly page: CarePage; readonly phone: string | null; readonly emergencyNumber: string; readonly words: PageWords }) => (
  <>
    <View style={styles.box} wrap={false}>
      <Text style={styles.boxHead}>{page.headings.callUsIf}{phone === null ? '' : ` · ${phone}`}</Text>
      <Lines lines={page.callUsIf} />
    </View>
    <View style={styles.emergency} wrap={false}>
      <Text style={styles.boxHead}>{words.emergency} {emergencyNumber} · {page.headings.emergencyIf}</Text>
      <Lines lines={page.emergencyIf} />
    </View>
  </>
);
