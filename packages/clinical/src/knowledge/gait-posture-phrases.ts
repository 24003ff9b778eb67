// What is often seen in standing and walking, in the words of an observation: none of them says why.
export type SeenFrom = 'walking' | 'standing';

export interface GaitPosturePhrase {
  readonly seen: SeenFrom;
  readonly text: string;
  /** Whether the phrase is said of one side. */
  readonly bySide: boolean;
}

export const gaitPosturePhrases: readonly GaitPosturePhrase[] = [
  { seen: 'walking', text: 'Even, without aid or pain', bySide: false },
  { seen: 'walking', text: 'Shortened stance', bySide: true },
  { seen: 'walking', text: 'Short step', bySide: true },
  { seen: 'walking', text: 'Pelvis drops in stance on the other side', bySide: true },
  { seen: 'walking', text: 'Trunk leans over the standing leg', bySide: true },
  { seen: 'walking', text: 'Forefoot slaps down', bySide: true },
  { seen: 'walking', text: 'Knee does not straighten in stance', bySide: true },
  { seen: 'walking', text: 'No push-off', bySide: true },
  { seen: 'walking', text: 'Foot turned out', bySide: true },
  { seen: 'walking', text: 'Walks with one crutch or stick', bySide: false },
  { seen: 'walking', text: 'Walks with two crutches', bySide: false },
  { seen: 'standing', text: 'Weight on both legs alike', bySide: false },
  { seen: 'standing', text: 'Weight kept off the leg', bySide: true },
  { seen: 'standing', text: 'Trunk shifted', bySide: true },
  { seen: 'standing', text: 'Pelvis higher', bySide: true },
  { seen: 'standing', text: 'Low back flat', bySide: false },
  { seen: 'standing', text: 'Low back deeply hollow', bySide: false },
  { seen: 'standing', text: 'Knee turned in', bySide: true },
  { seen: 'standing', text: 'Inner arch low', bySide: true },
];
