// A person in a test's clinic, and the answers of somebody healthy: what the screening asks is answered until it asks no more.
import type { Agent } from './api.js';

export interface TestPatient {
  readonly id: string;
}

let made = 0;

export async function newPatient(agent: Agent, details: Readonly<Record<string, unknown>> = {}): Promise<TestPatient> {
  made += 1;
  const { body } = await agent
    .post('/patients')
    .send({ givenName: `Robin${made}`, familyName: `Testperson${process.pid}x${made}`, birthDate: '1986-03-14', sexAtBirth: 'male', ...details })
    .expect(201);
  return { id: body.id };
}

interface Question {
  readonly factId: string;
  readonly type: 'boolean' | 'number' | 'enum' | 'list';
  readonly choices: readonly string[] | null;
}

/** Safe answers that are not simply no. */
const YES = ['consent.given', 'meds.listConfirmed'];
const HARMLESS = ['none', 'no', 'not-claudication', 'not-applicable', 'negative'];
/** These follow from the medicine list once it is confirmed. */
const FROM_THE_LIST = ['meds.classes', 'meds.unclassifiedCount'];
const ROUNDS = 5;
const PERFORMERS = ['massage-therapist', 'physiotherapist'];

/** Answers every open question as a healthy person would; `answers` are given first and are not asked again. */
export async function answerScreening(agent: Agent, patientId: string, answers: Readonly<Record<string, unknown>> = {}): Promise<void> {
  let facts = Object.entries(answers).map(([factId, value]) => ({ factId, value }));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (facts.length > 0) await record(agent, patientId, facts);
    const questions = new Map<string, Question>();
    for (const role of PERFORMERS) {
      const { body } = await agent.get(`/patients/${patientId}/screening?performerRole=${role}`).expect(200);
      for (const question of body.toAsk as Question[]) if (!(question.factId in answers) && !FROM_THE_LIST.includes(question.factId)) questions.set(question.factId, question);
    }
    if (questions.size === 0) return;
    facts = [...questions.values()].map(({ factId, type, choices }) => ({ factId, value: harmless(factId, type, choices) }));
  }
  throw new Error('The screening goes on asking.');
}

async function record(agent: Agent, patientId: string, facts: readonly { readonly factId: string; readonly value: unknown }[]): Promise<void> {
  const { status, body } = await agent.post(`/patients/${patientId}/facts`).send({ facts });
  if (status !== 201) throw new Error(`Answers refused: ${JSON.stringify(body.errors.map((error: { pointer: string; code: string }) => [facts[Number(error.pointer.split('/')[2])]?.factId, error.code]))}`);
}

function harmless(factId: string, type: Question['type'], choices: Question['choices']): unknown {
  switch (type) {
    case 'boolean': return YES.includes(factId);
    case 'list': return [];
    case 'number': return 0;
    case 'enum': {
      const choice = choices?.find((each) => HARMLESS.includes(each));
      if (choice === undefined) throw new Error(`No harmless answer to ${factId}.`);
      return choice;
    }
  }
}

/** Somebody who may be treated. */
export async function healthyPatient(agent: Agent, answers: Readonly<Record<string, unknown>> = {}): Promise<TestPatient> {
  const patient = await newPatient(agent);
  await answerScreening(agent, patient.id, answers);
  return patient;
}
