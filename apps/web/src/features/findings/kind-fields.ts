// Which fields belong to which kind of finding.
import type { ComponentType } from 'react';
import type { EntryKind } from './finding-form';
import { GaitFields } from './GaitFields';
import { GirthFields } from './GirthFields';
import type { KindFieldsProps } from './kind-fields-props';
import { MotionFields } from './MotionFields';
import { NeuroFields } from './NeuroFields';
import { NoteFields } from './NoteFields';
import { PalpationFields } from './PalpationFields';
import { SpecialTestFields } from './SpecialTestFields';
import { StrengthFields } from './StrengthFields';
import { TriggerPointFields } from './TriggerPointFields';
import { VitalFields } from './VitalFields';

export const kindFields: Readonly<Record<EntryKind, ComponentType<KindFieldsProps>>> = {
  palpation: PalpationFields,
  'trigger-point': TriggerPointFields,
  'range-of-motion': MotionFields,
  strength: StrengthFields,
  'special-test': SpecialTestFields,
  girth: GirthFields,
  neuro: NeuroFields,
  vital: VitalFields,
  'gait-posture': GaitFields,
  note: NoteFields,
};
