// What was worked out from the answers, shown so that nobody has to guess where it comes from.
import { factIds, medicineClassIds, symptomIds } from '@legwork/clinical';
import { ApiProperty } from '@nestjs/swagger';
import { FactValue } from '../facts/facts.dto.js';

export class MedicineClassShown {
  @ApiProperty({ enum: medicineClassIds }) readonly id!: string;
  @ApiProperty() readonly label!: string;
}

export class MedicineReading {
  @ApiProperty({ description: 'The entry as written.' }) readonly text!: string;
  @ApiProperty({ nullable: true, type: String, description: 'The part that was recognised.' }) readonly matchedText!: string | null;
  @ApiProperty({ nullable: true, type: String }) readonly matchedName!: string | null;
  @ApiProperty({ enum: medicineClassIds, isArray: true }) readonly classes!: string[];
  @ApiProperty({ enum: ['high', 'low', 'none'] }) readonly confidence!: string;
  @ApiProperty({ enum: ['current', 'past', 'unknown', 'negated', 'not-theirs'] }) readonly status!: string;
  @ApiProperty({ nullable: true, type: String }) readonly askNext!: string | null;
  @ApiProperty({ description: 'A person has to settle this entry.' }) readonly unclassified!: boolean;
}

export class ScoreItemResponse {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly text!: string;
  @ApiProperty({ type: 'integer' }) readonly points!: number;
  @ApiProperty({ nullable: true, type: Boolean, description: 'null: not known.' }) readonly present!: boolean | null;
  @ApiProperty() readonly why!: string;
}

export class WellsResponse {
  @ApiProperty({ nullable: true, type: 'integer', description: 'The score the screening is given; null while open items could change the result.' })
  readonly score!: number | null;

  @ApiProperty({ type: 'integer' }) readonly scoreMin!: number;
  @ApiProperty({ type: 'integer' }) readonly scoreMax!: number;
  @ApiProperty({ enum: ['likely', 'unlikely', 'not-screened', 'not-valid'] }) readonly result!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ type: ScoreItemResponse, isArray: true }) readonly items!: ScoreItemResponse[];
  @ApiProperty({ type: String, isArray: true }) readonly missing!: string[];
  @ApiProperty({ type: String, isArray: true }) readonly notValid!: string[];
}

export class DerivationResponse {
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @FactValue() readonly value!: unknown;
  @ApiProperty() readonly why!: string;
  @ApiProperty({ enum: ['added', 'joined', 'kept'] }) readonly how!: string;
}

export class PromptResponse {
  @ApiProperty({ enum: medicineClassIds }) readonly classId!: string;
  @ApiProperty({ enum: factIds }) readonly factId!: string;
  @ApiProperty() readonly question!: string;
  @ApiProperty({ enum: ['unanswered', 'answered-no'] }) readonly state!: string;
}

export class ClusterShown {
  @ApiProperty() readonly id!: string;
  @ApiProperty() readonly label!: string;
  @ApiProperty({ enum: symptomIds, isArray: true }) readonly matched!: string[];
  @ApiProperty({ enum: symptomIds, isArray: true }) readonly notReported!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'Rules to settle before anybody thinks further.' }) readonly screenFirst!: string[];
  @ApiProperty({ type: String, isArray: true, description: 'Conditions to think of; empty for a massage therapist, who does not diagnose.' }) readonly suggests!: string[];
  @ApiProperty() readonly note!: string;
}

export class DerivedResponse {
  @ApiProperty({ type: MedicineReading, isArray: true }) readonly medicines!: MedicineReading[];
  @ApiProperty({ type: MedicineClassShown, isArray: true }) readonly medicineClasses!: MedicineClassShown[];
  @ApiProperty({ type: 'integer', description: 'Entries nobody has classed yet.' }) readonly unclassifiedCount!: number;
  @ApiProperty({ nullable: true, type: WellsResponse }) readonly wells!: WellsResponse | null;
  @ApiProperty({ type: ClusterShown, isArray: true }) readonly clusters!: ClusterShown[];
  @ApiProperty({ type: DerivationResponse, isArray: true }) readonly facts!: DerivationResponse[];
  @ApiProperty({ type: PromptResponse, isArray: true }) readonly prompts!: PromptResponse[];
}
