import { TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { usualLandmark } from './clinical-choices';
import { cmOf, lengthIn } from './examination/cell-values';
import { lengthUnits, type LengthUnit } from './examination/examination-draft';
import { sidesOf, type BySide } from './finding-form';
import type { KindFieldsProps } from './kind-fields-props';
import { SideValues } from './SideValues';

const tapes = {
  cm: { min: 1, max: 149, step: 0.5, startAt: 36 },
  in: { min: 0.4, max: 58.66, step: 0.25, startAt: 14, typedIn: { unit: 'in', kept: cmOf, typed: (cm: number) => lengthIn(cm, 'in') } },
} as const satisfies Record<LengthUnit, object>;

const inTape = (values: BySide | undefined, unit: LengthUnit): BySide | undefined =>
  values && Object.fromEntries(Object.entries(values).map(([side, value]: [string, number | undefined]) => [side, value === undefined ? undefined : lengthIn(value, unit)]));

export const GirthFields = ({ draft, put, place, patientId, sessionId }: KindFieldsProps) => {
  const isUntouched = draft.landmark === undefined;
  const usual = usualLandmark(place);
  const unit = draft.lengthUnit ?? 'cm';
  useEffect(() => {
    if (isUntouched && usual !== '') put({ landmark: usual });
  }, [isUntouched, usual, put]);
  const landmark = draft.landmark?.trim() ?? '';
  return (
    <>
      <TextInput label="Measured at" description="The same landmark every time, or the values cannot be compared" value={draft.landmark ?? ''} maxLength={80} onChange={(event) => put({ landmark: event.currentTarget.value })} />
      <SegmentedChoice label="The tape shows" options={lengthUnits} value={unit} onChange={(lengthUnit) => put({ lengthUnit, values: inTape(draft.values, lengthUnit) })} />
      {landmark !== '' && (
        <SideValues
          key={unit} kind="girth" patientId={patientId} sessionId={sessionId} sides={sidesOf('girth', draft, place)} values={draft.values} onValues={(values) => put({ values })}
          match={{ landmark }} field="cm" unit="cm" {...tapes[unit]}
        />
      )}
    </>
  );
};
