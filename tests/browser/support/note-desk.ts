// One visit's note on a screen: opened, typed into, and looked up behind the browser's back.
import { expect, type Locator, type Page } from '@playwright/test';
import { healthyPatient } from '../../support/chart.js';
import type { Role, TestClinic } from '../../support/clinic.js';
import { sql } from '../../support/database.js';

export const sectionOf = (page: Page, section: string): Locator => page.getByRole('textbox', { name: section });
export const saveLine = (page: Page): Locator => page.getByRole('region', { name: 'Finish the visit' }).getByRole('status');

export interface BegunNote {
  readonly id: string;
  readonly patientId: string;
  readonly version: number;
}

export async function beginNote(clinic: TestClinic, role: Role, visitType = 'massage-session'): Promise<BegunNote> {
  const agent = clinic.as(role);
  const patient = await healthyPatient(agent);
  const { body } = await agent.post(`/patients/${patient.id}/sessions`).send({ visitType }).expect(201);
  return { id: body.id, patientId: patient.id, version: body.version };
}

export async function lookAt(page: Page, noteId: string): Promise<void> {
  await page.goto(`/sessions/${noteId}`);
  await expect(sectionOf(page, 'Objective')).toBeVisible();
}

interface Stored extends Record<string, unknown> {
  readonly subjective: string;
  readonly objective: string;
  readonly assessment: string;
  readonly plan: string;
}

/** What the server has. */
export async function storedNote(noteId: string): Promise<Stored> {
  const [row] = await sql<Stored>`select subjective, objective, assessment, plan from session where id = ${noteId}`;
  if (row === undefined) throw new Error('There is no such note.');
  return row;
}
