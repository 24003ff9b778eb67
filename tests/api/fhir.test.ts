// The FHIR R4 server: a whole chart read by a client that knows nothing of this product, and valid to its definitions.
import fs from 'node:fs';
import path from 'node:path';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import type { Agent } from '../support/api.js';
import { newClinic, type TestClinic } from '../support/clinic.js';
import { sql } from '../support/database.js';
import { richChart, type RichChart } from '../support/fhir-chart.js';
import { brokenReferences, faultsOf } from '../support/fhir-validation.js';

let clinic: TestClinic;
let chart: RichChart;
beforeAll(async () => {
  clinic = await newClinic({ timeZone: 'UTC' });
  chart = await richChart(clinic);
}, 120_000);

const resourcesOf = (bundle: Bundle): FhirResource[] => (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
const everything = async (agent: Agent, patientId: string): Promise<Bundle> => (await agent.get(`/fhir/Patient/${patientId}/$everything`).expect(200)).body;

describe('a whole chart', () => {
  it('is valid R4, and every reference in it leads somewhere', async () => {
    const resources = resourcesOf(await everything(clinic.as('massage_therapist'), chart.patientId));
    expect(resources.flatMap(faultsOf)).toEqual([]);
    expect(brokenReferences(resources)).toEqual([]);
  });
});
