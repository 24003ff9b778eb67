/** What the patient's answers mean when it must not wait: said to the patient, and in the clinic's inbox in the same transaction. */
import { intakeDangers, patientWordingFr, type IntakeDanger, type PatientWordings } from '@legwork/clinical';
import { newId, type ClinicWork } from '../../platform/http/api.js';
import { intakePerson } from './intake-person.js';
import { answersOf, keptAnswers } from './kept-answers.js';
import type { LinkAlertResponse } from './link.dto.js';
import type { LinkIntakeParts } from './link.view.js';

/** Emergencies and stops that the answers so far set off, most severe first; the clinic's inbox gets them at once. */
export async function raiseAlerts(work: ClinicWork, { intake, patient }: LinkIntakeParts): Promise<LinkAlertResponse[]> {
  const answers = answersOf(await keptAnswers(work, intake.id));
  const person = intakePerson(patient, work.today);
  const dangers = intakeDangers(answers, person, wordingsIn(intake.language));
  const level = dangers[0]?.level;
  if (level !== undefined) await openLinkTask(work, { ...alertTask(intake.id, level), patientId: patient.id, intakeId: intake.id });
  return toAlerts(dangers);
}

/** The rules' sentences in the intake's language; English stands in the rules themselves. */
export const wordingsIn = (language: string): PatientWordings => (language === 'fr' ? patientWordingFr : {});

export const toAlerts = (dangers: readonly IntakeDanger[]): LinkAlertResponse[] => dangers.map(({ level, wording }) => ({ level, wording }));

/** The task that tells the clinic at once; one per intake and kind. */
export function alertTask(intakeId: string, level: IntakeDanger['level']) {
  const kind = level === 'emergency' ? 'emergency-answer' : 'stop-answer';
  return { kind, severity: level, causeKey: `${kind}:${intakeId}` };
}

/** The link's role may add a task but not change one: a cause that is already known stays as it is. */
export async function openLinkTask(work: ClinicWork, task: { kind: string; severity: string; causeKey: string; patientId: string; intakeId: string }): Promise<void> {
  await work.tx.task.createMany({
    skipDuplicates: true,
    data: [{
      clinicId: work.clinicId, id: newId(), kind: task.kind, severity: task.severity, patientId: task.patientId,
      subjectKind: 'intake', subjectId: task.intakeId, causeKey: task.causeKey,
    }],
  });
}
