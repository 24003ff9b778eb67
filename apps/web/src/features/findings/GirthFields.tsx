import { TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { usualLandmark } from './clinical-choices';
import { sidesOf } from './finding-form';
import type { KindFieldsProps } from './kind-fields-props';
import { SideValues } from './SideValues';

export const GirthFields = ({ draft, put, place, patientId, sessionId }: KindFieldsProps) => {
  const isUntouched = draft.landmark === undefined;
  const usual = usualLandmark(place);
  useEffect(() => {
    if (isUntouched && usual !== '') put({ landmark: usual });
  }, [isUntouched, usual, put]);
  const landmark = draft.landmark?.trim() ?? '';
  return (
    <>
      <TextInput label="Measured at" description="The same landmark every time, or the values cannot be compared" value={draft.landmark ?? ''} maxLength={80} onChange={(event) => put({ landmark: event.currentTarget.value })} />
      {landmark !== '' && (
        <SideValues
          kind="girth" patientId={patientId} sessionId={sessionId} sides={sidesOf('girth', draft, place)} values={draft.values} onValues={(values) => put({ values })}
          match={{ landmark }} field="cm" unit="cm" min={1} max={149} step={0.5} startAt={36}
        />
      )}
    </>
  );
};
