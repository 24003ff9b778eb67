// Ids of all special tests.
export const specialTestIds = [
  'slr', 'crossed-slr', 'slump', 'femoral-stretch', 'heel-walk', 'toe-walk', 'single-leg-heel-raise',
  'single-leg-sit-to-stand', 'ankle-jerk', 'si-distraction', 'si-thigh-thrust', 'si-compression', 'si-sacral-thrust',
  'gaenslen', 'si-cluster', 'faber', 'fadir', 'hip-ir-range', 'thomas', 'ober', 'noble', 'trendelenburg',
  'single-leg-stance-30', 'resisted-external-derotation', 'trochanter-palpation', 'seated-piriformis-stretch',
  'active-piriformis', 'fair', 'adductor-squeeze', 'pelvic-compression-lfcn', 'tinel-lfcn', 'obturator-stretch',
  'lachman', 'anterior-drawer-knee', 'pivot-shift', 'lever-sign', 'posterior-drawer', 'valgus-stress', 'varus-stress',
  'mcmurray', 'thessaly', 'apley', 'joint-line-tenderness', 'squat-pain', 'patellar-tilt', 'patellar-tendon-palpation',
  'shin-palpation', 'shin-oedema', 'focal-bone-palpation', 'tuning-fork', 'fulcrum', 'single-leg-hop',
  'wells-calf-measure', 'homans', 'thompson', 'matles', 'gap-palpation', 'achilles-palpation', 'royal-london',
  'arc-sign', 'anterior-drawer-ankle', 'talar-tilt', 'squeeze-test', 'df-external-rotation', 'windlass', 'df-eversion',
  'tinel-tarsal', 'tinel-fibular-head', 'tinel-anterior-ankle', 'tinel-adductor-canal', 'slr-sural-bias', 'mulder',
  'navicular-drop', 'monofilament',
] as const;
export type SpecialTestId = (typeof specialTestIds)[number];
