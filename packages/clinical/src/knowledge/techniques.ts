// Technique groups that rules allow or leave out, and the pressure scale of the product.
export const techniqueGroupIds = [
  'light-pressure', 'moderate-pressure', 'deep-pressure', 'friction', 'percussion-vibration', 'stretching', 'neural',
  'joint-mobilisation', 'high-velocity', 'lymphatic', 'heat', 'cold', 'compression', 'electrophysical', 'taping',
  'exercise', 'education',
] as const;
export type TechniqueGroupId = (typeof techniqueGroupIds)[number];

export interface TechniqueGroup {
  id: TechniqueGroupId;
  meaning: string;
}

export const techniqueGroups: readonly TechniqueGroup[] = [
  { id: 'light-pressure', meaning: 'Touch up to pressure level 2' },
  { id: 'moderate-pressure', meaning: 'Pressure level 3' },
  { id: 'deep-pressure', meaning: 'Pressure level 4 or 5, or any elbow, knuckle or tool work' },
  { id: 'friction', meaning: 'Cross-fibre or circular friction on one spot' },
  { id: 'percussion-vibration', meaning: 'Tapotement, vibration, massage guns' },
  { id: 'stretching', meaning: 'Any passive, active-assisted or static stretch' },
  { id: 'neural', meaning: 'Nerve sliders and tensioners, and provocation tests used as treatment' },
  { id: 'joint-mobilisation', meaning: 'Passive joint movement grades I to IV' },
  { id: 'high-velocity', meaning: 'Thrust manipulation, grade V' },
  { id: 'lymphatic', meaning: 'Manual lymph drainage or any stroke meant to move lymph' },
  { id: 'heat', meaning: 'Hot packs, hot stones, warm bath, infrared' },
  { id: 'cold', meaning: 'Ice, cold packs, cold bath' },
  { id: 'compression', meaning: 'Bandage, hosiery, pneumatic sleeve, elastic wrap meant to compress' },
  { id: 'electrophysical', meaning: 'Ultrasound and laser' },
  { id: 'taping', meaning: 'Elastic or rigid tape on skin' },
  { id: 'exercise', meaning: 'Therapeutic or aerobic exercise' },
  { id: 'education', meaning: 'Advice, teaching and planning with no touch' },
];

export const pressureLevels = [0, 1, 2, 3, 4, 5] as const;
export type PressureLevel = (typeof pressureLevels)[number];

export interface PressureStep {
  level: PressureLevel;
  name: string;
  meaning: string;
}

/** The product's own scale, 0 (resting hand) to 5 (tissue against bone). */
export const pressureScale: readonly PressureStep[] = [
  { level: 0, name: 'hold', meaning: 'Resting hand, no displacement of tissue' },
  { level: 1, name: 'skin', meaning: 'Moves the skin only' },
  { level: 2, name: 'superficial', meaning: 'Slight displacement of the layer under the skin' },
  { level: 3, name: 'medium', meaning: 'Presses into the superficial muscle' },
  { level: 4, name: 'strong', meaning: 'Presses into deep muscle; hands, forearm' },
  { level: 5, name: 'deep', meaning: 'Reaches tissue against bone; elbow, knuckles, tools' },
];
