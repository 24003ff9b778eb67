// Conditions: vessels.
import type { Condition } from '../condition-shape.js';

export const vascularConditions: readonly Condition[] = [
  {
    id: 'dvt',
    name: 'Deep vein thrombosis',
    group: 'vascular',
    regions: ['calf', 'thigh-medial'],
    massageRole: 'not-to-be-treated',
    massageRoleFrom: 'policy',
    summary: 'One-sided swelling, warmth, pain, colour change; can be silent.',
    planModalities: ['education'],
    specialTests: [],
    screeningRules: ['dvt.wells.likely', 'dvt.signs', 'dvt.recent'],
    icd10cm: [
      {
        code: 'I82.40',
        description: 'Acute embolism and thrombosis of unspecified deep veins of lower extremity',
        billable: false,
        needsSeventhCharacter: false,
        leaves: [
          {
            code: 'I82.401',
            description: 'Acute embolism and thrombosis of unspecified deep veins of right lower extremity',
          },
          {
            code: 'I82.402',
            description: 'Acute embolism and thrombosis of unspecified deep veins of left lower extremity',
          },
          {
            code: 'I82.403',
            description: 'Acute embolism and thrombosis of unspecified deep veins of lower extremity, bilateral',
          },
          {
            code: 'I82.409',
            description: 'Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity',
          },
        ],
        confirmed: true,
      },
      {
        code: 'I82.4Z',
        description: 'Acute embolism and thrombosis of unspecified deep veins of distal lower extremity',
        billable: false,
        needsSeventhCharacter: false,
        leaves: [
          {
            code: 'I82.4Z1',
            description: 'Acute embolism and thrombosis of unspecified deep veins of right distal lower extremity',
          },
          {
            code: 'I82.4Z2',
            description: 'Acute embolism and thrombosis of unspecified deep veins of left distal lower extremity',
          },
          {
            code: 'I82.4Z3',
            description: 'Acute embolism and thrombosis of unspecified deep veins of distal lower extremity, bilateral',
          },
          {
            code: 'I82.4Z9',
            description: 'Acute embolism and thrombosis of unspecified deep veins of unspecified distal lower extremity',
          },
        ],
        confirmed: true,
      },
    ],
    seeds: ['seed-002', 'seed-003', 'seed-004'],
    note: 'Compression or massage only by medical decision',
  },
  {
    id: 'pulmonary-embolism',
    name: 'Pulmonary embolism',
    group: 'vascular',
    regions: ['thoracic'],
    massageRole: 'not-to-be-treated',
    massageRoleFrom: 'policy',
    summary: 'Breathlessness, dizziness, coughing blood.',
    planModalities: ['education'],
    specialTests: [],
    screeningRules: ['pe.suspected'],
    icd10cm: [
      {
        code: 'I26.99',
        description: 'Other pulmonary embolism without acute cor pulmonale',
        billable: true,
        needsSeventhCharacter: false,
        leaves: [],
        confirmed: true,
      },
    ],
    seeds: ['seed-004'],
    note: '',
  },
  {
    id: 'pad-claudication',
    name: 'Peripheral artery disease, claudication',
    group: 'vascular',
    regions: ['calf', 'thigh-posterior', 'buttock'],
    massageRole: 'needs-physician-approval',
    massageRoleFrom: 'policy',
    summary: 'Cramp-like leg pain after the same walking distance, eases with rest; can be silent.',
    planModalities: ['education', 'aerobic', 'swedish'],
    specialTests: [],
    screeningRules: ['pad.ecq-positive', 'pad.known', 'pad.critical'],
    icd10cm: [
      {
        code: 'I73.9',
        description: 'Peripheral vascular disease, unspecified',
        billable: true,
        needsSeventhCharacter: false,
        leaves: [],
        confirmed: true,
      },
      {
        code: 'I70.21',
        description: 'Atherosclerosis of native arteries of extremities with intermittent claudication',
        billable: false,
        needsSeventhCharacter: false,
        leaves: [
          {
            code: 'I70.211',
            description: 'Atherosclerosis of native arteries of extremities with intermittent claudication, right leg',
          },
          {
            code: 'I70.212',
            description: 'Atherosclerosis of native arteries of extremities with intermittent claudication, left leg',
          },
          {
            code: 'I70.213',
            description: 'Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs',
          },
          {
            code: 'I70.218',
            description: 'Atherosclerosis of native arteries of extremities with intermittent claudication, other extremity',
          },
          {
            code: 'I70.219',
            description: 'Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity',
          },
        ],
        confirmed: true,
      },
    ],
    seeds: ['seed-002', 'seed-004'],
    note: '',
  },
  {
    id: 'varicose-veins',
    name: 'Varicose veins',
    group: 'vascular',
    regions: ['calf', 'thigh-medial'],
    massageRole: 'not-to-be-treated',
    massageRoleFrom: 'policy',
    summary: 'Visible twisted veins, ache, swelling.',
    planModalities: ['education', 'compression'],
    specialTests: [],
    screeningRules: ['vein.varicose-mild', 'vein.varicose-severe'],
    icd10cm: [
      {
        code: 'I83.90',
        description: 'Asymptomatic varicose veins of unspecified lower extremity',
        billable: true,
        needsSeventhCharacter: false,
        leaves: [],
        confirmed: true,
      },
      {
        code: 'I83.81',
        description: 'Varicose veins of lower extremities with pain',
        billable: false,
        needsSeventhCharacter: false,
        leaves: [
          { code: 'I83.811', description: 'Varicose veins of right lower extremity with pain' },
          { code: 'I83.812', description: 'Varicose veins of left lower extremity with pain' },
          { code: 'I83.813', description: 'Varicose veins of bilateral lower extremities with pain' },
          { code: 'I83.819', description: 'Varicose veins of unspecified lower extremity with pain' },
        ],
        confirmed: true,
      },
    ],
    seeds: ['seed-002'],
    note: 'The vein itself is not treated; the rest of the limb by rule',
  },
];
