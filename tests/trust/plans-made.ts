// What belongs to the life of a plan: versions, agreements, discharge summaries.
import { sql } from '../support/database.js';
import { newActivePlan, type Made, type Own } from './surroundings.js';

async function versionOf(planId: string): Promise<string> {
  const [row] = await sql<{ id: string }>`select id from plan_version where plan_id = ${planId} order by number desc limit 1`;
  if (row === undefined) throw new Error('The plan was never agreed.');
  return row.id;
}

export const newPlanVersion = async (own: Own): Promise<Made> => ({ id: await versionOf((await newActivePlan(own)).id), version: 1 });

export const agreementBody = async (own: Own, planId: string) => ({ versionId: await versionOf(planId), signedName: own.words, relation: 'self', method: 'tablet' });

export async function planToAgree(own: Own) {
  const { id } = await newActivePlan(own);
  return { params: { id }, body: await agreementBody(own, id) };
}

export async function planToCompare(own: Own) {
  const { id } = await newActivePlan(own);
  return { params: { id }, query: { fromId: await versionOf(id) } };
}

export async function newPlanAgreement(own: Own): Promise<Made> {
  const { id } = await newActivePlan(own);
  return (await own.maker.post(`/plans/${id}/agreements`).send(await agreementBody(own, id)).expect(201)).body;
}

export const summaryOf = ({ words }: Own) => ({ began: words, done: words, changed: words, remains: words, home: words, comeBack: words });

export async function planToSumUp(own: Own) {
  const { id } = await newActivePlan(own);
  return { params: { id }, version: 1, body: summaryOf(own) };
}

export async function summaryToSign(own: Own) {
  const { id } = await newActivePlan(own);
  const { body } = await own.maker.put(`/plans/${id}/discharge-summary`).set('If-Match', '"1"').send(summaryOf(own)).expect(200);
  return { params: { id }, version: body.version as number };
}
