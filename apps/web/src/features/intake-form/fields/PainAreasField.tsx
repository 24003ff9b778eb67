// The pain drawing as the answer to "where do you feel it?": the places, and the paint behind them.
import { painQualities, type PainArea } from '@legwork/clinical';
import type { BodyDrawing } from '@legwork/body-map';
import { PainDrawing } from '../../../body-map/PainDrawing';
import { useIntakeForm } from '../form-state';
import { useMessages } from '../messages';
import { isRecord, type FieldProps } from './field';

const isArea = (value: unknown): value is PainArea =>
  isRecord(value) && typeof value.region === 'string' && Array.isArray(value.travelsTo) && Array.isArray(value.qualities) &&
  value.qualities.every((quality) => painQualities.some((known) => known === quality));

/** As the server keeps it: it was checked when it was taken. */
const isDrawing = (value: unknown): value is BodyDrawing => isRecord(value) && Array.isArray(value.strokes) && Array.isArray(value.paths);

export const PainAreasField = ({ value, label }: FieldProps) => {
  const { answers, context, give } = useIntakeForm();
  const drawn = answers['pain.drawing'];
  return (
    <PainDrawing
      label={label} messages={useMessages()} start="legs" figure={context.sexAtBirth === 'male' ? 'male' : 'female'}
      areas={Array.isArray(value) ? value.filter(isArea) : []} drawing={isDrawing(drawn) ? drawn : undefined}
      onChange={({ areas, drawing }) => give({
        'pain.areas': areas,
        ...(drawing.strokes.length === 0 && drawing.paths.length === 0 && drawn === undefined ? {} : { 'pain.drawing': drawing }),
      })}
    />
  );
};
