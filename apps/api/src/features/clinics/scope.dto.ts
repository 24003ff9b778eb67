import { ApiProperty } from '@nestjs/swagger';
import { modalityIds, performerRoles, type ModalityId, type PerformerRole } from '@legwork/clinical';
import { ChoiceField, ListField } from '../../platform/http/api.js';

export class NotPerformedInput {
  @ChoiceField(performerRoles) readonly role!: PerformerRole;
  @ChoiceField(modalityIds) readonly modalityId!: ModalityId;
}

export class ClinicScopeInput {
  @ListField(() => NotPerformedInput, { max: modalityIds.length * performerRoles.length, description: 'All that professions do not perform here; what is left out is as in the catalogue.' })
  readonly notPerformed!: NotPerformedInput[];
}

export class NotPerformedResponse {
  @ApiProperty({ enum: performerRoles }) readonly role!: string;
  @ApiProperty({ description: 'A modality of the catalogue.' }) readonly modalityId!: string;
  @ApiProperty() readonly setByName!: string;
  @ApiProperty({ format: 'date-time' }) readonly setAt!: string;
}

export class ClinicScopeRights {
  @ApiProperty() readonly change!: boolean;
}

export class ClinicScopeResponse {
  @ApiProperty({ type: NotPerformedResponse, isArray: true, description: 'What the clinic takes from the catalogue, by profession; empty: nothing.' }) readonly notPerformed!: NotPerformedResponse[];
  @ApiProperty({ type: 'integer', description: 'Version of the clinic.' }) readonly version!: number;
  @ApiProperty({ type: ClinicScopeRights }) readonly can!: ClinicScopeRights;
}
