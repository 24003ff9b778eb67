/** In the order they are listed: back, hip and thigh, knee, ankle and foot, everyday and relief. */
export const exerciseIds = [
  'pelvic-tilt', 'bridge', 'single-leg-bridge', 'knee-to-chest', 'cat-camel', 'bird-dog', 'press-up', 'heel-tap',
  'clam-shell', 'side-lying-abduction', 'standing-hip-abduction', 'band-side-step', 'hip-flexor-stretch', 'piriformis-stretch',
  'hamstring-stretch', 'hamstring-ais', 'adductor-squeeze', 'prone-hip-extension', 'sciatic-slider', 'femoral-slider', 'heel-dig', 'hip-hinge',
  'nordic-lower',
  'quad-stretch', 'quad-set', 'straight-leg-raise', 'heel-slide', 'seated-knee-extension', 'wall-sit', 'mini-squat', 'step-up', 'sit-to-stand',
  'ankle-pumps', 'ankle-alphabet', 'calf-raise', 'eccentric-heel-drop', 'calf-stretch', 'soleus-stretch', 'toe-raise', 'towel-scrunch',
  'plantar-fascia-stretch', 'single-leg-balance', 'calf-roller',
  'brisk-walk', 'cramp-toe-pull', 'cramp-heel-walk',
] as const;
export type ExerciseId = (typeof exerciseIds)[number];
