// A patient who painted where it hurts, and whose intake was taken into the chart.
import type { TestClinic } from './clinic.js';
import { newIntake, submitIntake, type OpenLink } from './patient-link.js';

export async function acceptedIntake(clinic: TestClinic, drawing: unknown, patient: Record<string, unknown> = {}): Promise<OpenLink> {
  const link = await newIntake(clinic, patient);
  await submitIntake(link, { 'pain.drawing': drawing });
  const physio = clinic.as('physiotherapist');
  const { headers } = await physio.get(`/intakes/${link.intakeId}`).expect(200);
  await physio.post(`/intakes/${link.intakeId}/acceptance`).set('If-Match', headers['etag'] ?? '').send({}).expect(200);
  return link;
}
