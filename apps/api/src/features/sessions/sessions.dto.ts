import { ApiProperty } from '@nestjs/swagger';
import { modalityIds, regionIds, type ModalityId, type RegionId } from '@legwork/clinical';
import { ChoiceField, DayField, FlagField, IdField, ListField, NumberField, TextField } from '../../platform/http/api.js';

export const VISIT_TYPES = ['massage-session', 'physio-initial', 'follow-up', 'review', 'discharge', 'not-treated'] as const;
export type VisitType = (typeof VISIT_TYPES)[number];
export const SESSION_SIDES = ['left', 'right', 'both'] as const;
export type SessionSide = (typeof SESSION_SIDES)[number];
export const RESPONSES = ['better', 'same', 'worse'] as const;
export type TechniqueOutcome = (typeof RESPONSES)[number];

/** Characters of one section: about ten printed pages. */
const SECTION = 40_000;

export class NewSession {
  @ChoiceField(VISIT_TYPES) readonly visitType!: VisitType;
  @DayField({ optional: true, description: 'Defaults to today in the clinic’s time zone.' }) readonly visitDate?: string;
  @IdField({ optional: true, nullable: true }) readonly appointmentId?: string | null;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @TextField({ max: 500, optional: true, nullable: true }) readonly notTreatedReason?: string | null;
}

/** Autosave: send the sections that changed. */
export class SessionChange {
  @ChoiceField(VISIT_TYPES, { optional: true }) readonly visitType?: VisitType;
  @DayField({ optional: true }) readonly visitDate?: string;
  @IdField({ optional: true, nullable: true }) readonly episodeId?: string | null;
  @TextField({ max: SECTION, min: 0, optional: true }) readonly subjective?: string;
  @TextField({ max: SECTION, min: 0, optional: true }) readonly objective?: string;
  @TextField({ max: SECTION, min: 0, optional: true }) readonly assessment?: string;
  @TextField({ max: SECTION, min: 0, optional: true }) readonly plan?: string;
  @TextField({ max: 500, optional: true, nullable: true }) readonly notTreatedReason?: string | null;
}

export class TechniqueInput {
  @ChoiceField(modalityIds) readonly modalityId!: ModalityId;
  @ChoiceField(regionIds) readonly region!: RegionId;
  @ChoiceField(SESSION_SIDES, { optional: true, nullable: true }) readonly side?: SessionSide | null;
  @NumberField({ min: 0, max: 5, integer: true, optional: true, nullable: true }) readonly pressure0To5?: number | null;
  @NumberField({ min: 0, max: 240, integer: true, optional: true, nullable: true }) readonly minutes?: number | null;
  @ChoiceField(RESPONSES, { optional: true, nullable: true }) readonly response?: TechniqueOutcome | null;
  @NumberField({ min: 0, max: 10, integer: true, optional: true, nullable: true, description: 'Pain right after it, 0 to 10.' }) readonly painAfter0To10?: number | null;
  @TextField({ max: 500, optional: true, nullable: true }) readonly note?: string | null;
  @IdField({ optional: true, nullable: true, description: 'An override that allows what the screening limits.' }) readonly overrideId?: string | null;
}

export class TechniqueList {
  @ListField(() => TechniqueInput, { max: 60 }) readonly techniques!: TechniqueInput[];
}

export class SignatureInput {
  @FlagField({ optional: true, description: 'The offered wordings were seen; sign with the words as they stand.' }) readonly warningsSeen?: boolean;
}

export class CoSignatureRequest {
  @IdField({ optional: true, nullable: true, description: 'The practitioner who is asked; any when left out.' }) readonly askedId?: string | null;
  @TextField({ max: 1000, optional: true, nullable: true }) readonly comment?: string | null;
  @FlagField({ optional: true, description: 'The remarks were seen; sign with the words as they stand.' }) readonly warningsSeen?: boolean;
}

export class SessionReturn {
  @TextField({ max: 1000, min: 3 }) readonly comment!: string;
}

export class NewAddendum {
  @TextField({ max: 10_000 }) readonly text!: string;
  @TextField({ max: 500 }) readonly reason!: string;
}

export class SessionWithdrawal {
  @TextField({ max: 500, min: 3 }) readonly reason!: string;
}

export class SessionCan {
  @ApiProperty() readonly edit!: boolean;
  @ApiProperty({ description: 'As its author, or the second signature.' }) readonly sign!: boolean;
  @ApiProperty({ description: 'Sign and send for co-signature.' }) readonly send!: boolean;
  @ApiProperty({ description: 'Take back what waits for co-signature.' }) readonly recall!: boolean;
  @ApiProperty({ description: 'Return what waits for co-signature.' }) readonly giveBack!: boolean;
  @ApiProperty() readonly addAddendum!: boolean;
  @ApiProperty() readonly withdraw!: boolean;
}
