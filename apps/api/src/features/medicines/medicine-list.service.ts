// Staff keep the list at the chart; every change of it ends the decision that was made before, so it is made again.
import { Injectable } from '@nestjs/common';
import { suggestMedicines } from '@legwork/clinical';
import { type ProblemDetail, problem, type RequestContext } from '../../platform/http/api.js';
import { provenanceOf } from '../facts/facts.policy.js';
import { PatientsService } from '../patients/patients.service.js';
import { ScreeningsService } from '../screenings/screenings.service.js';
import type { MedicineChange, MedicineChangedResponse, MedicinesRecordedResponse, MedicineSuggestionsResponse, NewMedicines } from './medicines.dto.js';
import { MedicinesService, type MedicineOrigin, type MedicineToRecord } from './medicines.service.js';
import { toMedicineResponse } from './medicines.view.js';

@Injectable()
export class MedicineListService {
  constructor(private readonly medicines: MedicinesService, private readonly patients: PatientsService, private readonly screenings: ScreeningsService) {}

  async recordMedicines(ctx: RequestContext, patientId: string, input: NewMedicines): Promise<MedicinesRecordedResponse> {
    refuseImpossibleDays(input, ctx.today);
    await this.patients.require(ctx, patientId);
    const origin: MedicineOrigin = { provenance: provenanceOf(ctx.role) === 'clinician' ? 'clinician' : 'staff' };
    // The input class has checked the status.
    const recorded = await this.medicines.record(ctx, patientId, [input as MedicineToRecord], origin);
    ctx.audit({ action: 'create', entity: 'medicine', patientId, fields: recorded.map(({ id }) => id) });
    const screening = await this.screenings.rescreenFor(ctx, patientId, { cause: 'medicines' });
    return { medicines: recorded.map(toMedicineResponse), screening };
  }

  async updateMedicine(ctx: RequestContext, id: string, version: number, change: MedicineChange): Promise<MedicineChangedResponse> {
    refuseImpossibleDays(change, ctx.today);
    if (change.reason !== undefined && change.classes === undefined) throw problem('invalid-input', { errors: [{ pointer: '/reason', code: 'without-classes', detail: 'A reason goes with the classes it is for.' }] });
    const medicine = await this.medicines.change(ctx, id, version, change);
    const screening = await this.screenings.rescreenFor(ctx, medicine.patientId, { cause: 'medicines' });
    return { ...toMedicineResponse(medicine), screening };
  }

  suggestMedicines(text: string): MedicineSuggestionsResponse {
    return { items: suggestMedicines(text).map(({ name, kind, generic, classes }) => ({ name, kind, generic, classes: [...classes] })) };
  }
}

function refuseImpossibleDays({ startedOn, stoppedOn }: MedicineChange, today: string): void {
  const errors: ProblemDetail[] = [];
  if (startedOn != null && startedOn > today) errors.push({ pointer: '/startedOn', code: 'in-future', detail: 'The first day must not lie in the future.' });
  if (stoppedOn != null && stoppedOn > today) errors.push({ pointer: '/stoppedOn', code: 'in-future', detail: 'The last day must not lie in the future.' });
  if (startedOn != null && stoppedOn != null && stoppedOn < startedOn) errors.push({ pointer: '/stoppedOn', code: 'before-start', detail: 'The last day must not lie before the first.' });
  if (errors.length > 0) throw problem('invalid-input', { errors });
}
