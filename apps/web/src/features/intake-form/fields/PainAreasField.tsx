// The pain drawing as the answer to "where do you feel it?"
import { painQualities, type PainArea } from '@legwork/clinical';
import { PainDrawing } from '../../../body-map/PainDrawing';
import { useMessages } from '../messages';
import { isRecord, type FieldProps } from './field';

const isArea = (value: unknown): value is PainArea =>
  isRecord(value) && typeof value.region === 'string' && Array.isArray(value.travelsTo) && Array.isArray(value.qualities) &&
  value.qualities.every((quality) => painQualities.some((known) => known === quality));

export const PainAreasField = ({ value, onChange, label }: FieldProps) => (
  <PainDrawing label={label} messages={useMessages()} start="legs" value={Array.isArray(value) ? value.filter(isArea) : []} onChange={onChange} />
);
