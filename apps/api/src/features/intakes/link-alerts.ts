/** What the patient's answers mean when it must not wait: said to the patient, and in the clinic's inbox in the same transaction. */
import { intakeDangers } from '@legwork/clinical';
import { newId, type ClinicWork } from '../../platform/http/api.js';
import { intakePerson } from './intake-person.js';
import { answersOf, keptAnswers } from './kept-answers.js';
import type { LinkAlertResponse } from './link.dto.js';
import type { LinkIntakeParts } from './link.view.js';

/** Emergencies and stops that the answers so far set off, most severe first; the clinic's inbox gets them at once. */
export async function raiseAlerts(work: ClinicWork, { intake, patient }: LinkIntakeParts): Promise<LinkAlertResponse[]> {
  const answers = answersOf(await keptAnswers(work, intake.id));
  const person = intakePerson(patient, work.today);
  const alerts = intakeDangers(answers, person).map(({ level, wording }) => ({ level, wording }));
  const level = alerts[0]?.level;
  if (level !== undefined) {
    await openLinkTask(work, { kind: level === 'emergency' ? 'emergency-answer' : 'stop-answer', severity: level, patientId: patient.id, intakeId: intake.id });
  }
  return alerts;
}

/** The link's role may add a task but not change one: a cause that is already known stays as it is. */
export async function openLinkTask(work: ClinicWork, task: { kind: string; severity: string; patientId: string; intakeId: string }): Promise<void> {
  await work.tx.task.createMany({
    skipDuplicates: true,
    data: [{
      clinicId: work.clinicId, id: newId(), kind: task.kind, severity: task.severity, patientId: task.patientId,
      subjectKind: 'intake', subjectId: task.intakeId, causeKey: `${task.kind}:${task.intakeId}`,
    }],
  });
}
