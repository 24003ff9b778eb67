// Every type the server gives, in the order a whole chart is told.
import type { FhirType, ResourceSource } from '../resource-source.js';
import { allergies } from './allergy.js';
import { carePlans } from './care-plan.js';
import { conditions } from './condition.js';
import { encounters } from './encounter.js';
import { flags } from './flag.js';
import { goals } from './goal.js';
import { medicationStatements } from './medication-statement.js';
import { observations } from './observation.js';
import { patients } from './patient.js';
import { procedures } from './procedure.js';
import { questionnaireResponses } from './questionnaire-response.js';
import { serviceRequests } from './service-request.js';

export const SOURCES: Readonly<Record<FhirType, ResourceSource>> = {
  Patient: patients,
  Condition: conditions,
  AllergyIntolerance: allergies,
  MedicationStatement: medicationStatements,
  QuestionnaireResponse: questionnaireResponses,
  Flag: flags,
  Encounter: encounters,
  Observation: observations,
  Procedure: procedures,
  CarePlan: carePlans,
  Goal: goals,
  ServiceRequest: serviceRequests,
};
