import { Select, TextInput } from '@mantine/core';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { bonyPointsFor } from './clinical-choices';
import type { KindFieldsProps } from './kind-fields-props';
import styles from './findings.module.css';

const tones = [{ value: 'reduced', label: 'Reduced' }, { value: 'normal', label: 'Normal' }, { value: 'raised', label: 'Raised' }, { value: 'guarding', label: 'Guarding' }, { value: 'hard', label: 'Hard', hint: 'wooden' }] as const;
const tenderness = [{ value: '0', label: '0', hint: 'none' }, { value: '1', label: '1', hint: 'says so' }, { value: '2', label: '2', hint: 'winces' }, { value: '3', label: '3', hint: 'withdraws' }] as const;
const temperatures = [{ value: 'cool', label: 'Cool' }, { value: 'normal', label: 'Normal' }, { value: 'warm', label: 'Warm' }, { value: 'hot', label: 'Hot' }] as const;
const swellings = [{ value: 'none', label: 'None' }, { value: 'slight', label: 'Slight' }, { value: 'marked', label: 'Marked' }] as const;

export const PalpationFields = ({ draft, put, place }: KindFieldsProps) => (
  <div className={styles.grid}>
    <SegmentedChoice label="Tone" options={tones} value={draft.tone} onChange={(tone) => put({ tone })} onClear={() => put({ tone: undefined })} />
    <SegmentedChoice
      label="Tenderness" options={tenderness} value={draft.tenderness0To3 === undefined ? undefined : (String(draft.tenderness0To3) as '0')}
      onChange={(grade) => put({ tenderness0To3: Number(grade) })} onClear={() => put({ tenderness0To3: undefined })}
    />
    {bonyPointsFor(place).length > 0 && (
      <Select label="Bone pressed on" placeholder="None of these" data={[...bonyPointsFor(place)]} value={draft.bonyPoint ?? null} onChange={(bonyPoint) => put({ bonyPoint: bonyPoint ?? undefined })} clearable />
    )}
    <SegmentedChoice label="Temperature" options={temperatures} value={draft.temperature} onChange={(temperature) => put({ temperature })} onClear={() => put({ temperature: undefined })} />
    <SegmentedChoice label="Swelling" options={swellings} value={draft.swelling} onChange={(swelling) => put({ swelling })} onClear={() => put({ swelling: undefined })} />
    <TextInput label="Texture" value={draft.texture ?? ''} maxLength={120} placeholder="Taut band, fibrous, boggy …" onChange={(event) => put({ texture: event.currentTarget.value })} />
    <TextInput label="Skin" value={draft.skin ?? ''} maxLength={200} placeholder="Intact, scar, bruise …" onChange={(event) => put({ skin: event.currentTarget.value })} />
  </div>
);
