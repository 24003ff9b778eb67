// Names and steps of the exercises in plain English, for the patient.
import type { ExerciseId } from './exercise-ids.js';

export interface ExerciseWords {
  readonly name: string;
  /** Short sentences, in order. */
  readonly steps: readonly string[];
}

export const exerciseWordsEn: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'pelvic-tilt': { name: 'Flatten your back', steps: ['Lie on your back with your knees bent.', 'Press your low back down to the floor.', 'Hold, and keep on breathing.', 'Let go and rest.'] },
  bridge: { name: 'Bridge', steps: ['Lie on your back with your knees bent.', 'Squeeze your buttocks and lift your hips.', 'Stop when your body is straight from knees to chest.', 'Come down slowly.'] },
  'single-leg-bridge': { name: 'One-leg bridge', steps: ['Lie on your back with your knees bent.', 'Hold one leg out straight.', 'Push with the other foot and lift your hips.', 'Keep both hips level. Come down slowly.'] },
  'knee-to-chest': { name: 'Knee to chest', steps: ['Lie on your back with your knees bent.', 'Hold one knee with both hands.', 'Pull it to your chest until you feel a light stretch.', 'Breathe, then let it go.'] },
  'cat-camel': { name: 'Cat and camel', steps: ['Go on your hands and knees.', 'Let your back sink and look up.', 'Then round your back and look down.', 'Move slowly from one to the other.'] },
  'bird-dog': { name: 'Arm and leg reach', steps: ['Go on your hands and knees.', 'Keep your back still.', 'Reach one leg back and the other arm out.', 'Hold, come back, and change sides.'] },
  'press-up': { name: 'Back bend lying down', steps: ['Lie on your front with your hands by your chest.', 'Push your chest up with your arms.', 'Let your hips stay on the floor.', 'Come down and rest for a moment.'] },
  'heel-tap': { name: 'Heel tap', steps: ['Lie on your back.', 'Lift both legs, with hips and knees bent.', 'Lower one heel to tap the floor.', 'Keep your back flat. Change legs.'] },
  'clam-shell': { name: 'Clam shell', steps: ['Lie on your side with your knees bent.', 'Keep your feet together.', 'Lift the top knee.', 'Do not roll back. Lower the knee slowly.'] },
  'side-lying-abduction': { name: 'Side leg lift', steps: ['Lie on your side and bend the lower leg.', 'Keep the top leg straight and a bit behind you.', 'Lift it, with the toes facing front.', 'Lower it slowly.'] },
  'standing-hip-abduction': { name: 'Standing side leg lift', steps: ['Stand tall and hold on to a chair.', 'Move one leg out to the side.', 'Do not lean over.', 'Bring it back slowly.'] },
  'band-side-step': { name: 'Side steps with a band', steps: ['Put a band around both ankles.', 'Bend your knees a little.', 'Step to the side and keep the band tight.', 'Bring the other foot in slowly.'] },
  'hip-flexor-stretch': { name: 'Front of hip stretch', steps: ['Kneel on one knee, on a cushion.', 'Put the other foot in front.', 'Tuck your tail under and move your hips forward.', 'Feel the stretch at the front of the hip.'] },
  'piriformis-stretch': { name: 'Buttock stretch', steps: ['Sit on a chair.', 'Put one ankle on the other knee.', 'Lean forward with a straight back.', 'Feel the stretch deep in the buttock.'] },
  'hamstring-stretch': { name: 'Back of thigh stretch', steps: ['Lie on your back and put a towel around one foot.', 'Lift that leg with the knee almost straight.', 'Pull until you feel a light stretch.', 'Hold still and breathe.'] },
  'hamstring-ais': { name: 'Short active stretch for the back of the thigh', steps: ['Lie on your back and put a towel around one foot.', 'Lift the straight leg with your own strength.', 'Help with the towel at the end, for 2 seconds at most.', 'Breathe out as you lift. Bring the leg all the way down.'] },
  'adductor-squeeze': { name: 'Knee squeeze', steps: ['Sit on a chair with a soft ball between your knees.', 'Squeeze the ball.', 'Hold, and keep on breathing.', 'Let go slowly.'] },
  'prone-hip-extension': { name: 'Leg lift on your front', steps: ['Lie on your front.', 'Squeeze one buttock.', 'Lift that leg a little, with the knee straight.', 'Keep your hips on the floor. Lower it slowly.'] },
  'sciatic-slider': { name: 'Nerve glide for the back of the leg', steps: ['Sit on a chair, slump and look down.', 'Straighten the knee and look up at the same time.', 'Then bend the knee and look down.', 'Move smoothly. Do not hold and do not push.'] },
  'femoral-slider': { name: 'Nerve glide for the front of the leg', steps: ['Lie on your front and rest on your arms.', 'Bend one knee and look up at the same time.', 'Then lower the foot and look down.', 'Move smoothly. Do not hold and do not push.'] },
  'heel-dig': { name: 'Heel dig', steps: ['Lie on your back with one knee a little bent.', 'Press that heel down into the floor.', 'You should feel the back of the thigh work.', 'Hold, then let go slowly.'] },
  'hip-hinge': { name: 'Hip bend', steps: ['Stand with your feet under your hips.', 'Push your hips back and lean forward.', 'Keep your back straight and your knees soft.', 'Stand up tall again.'] },
  'nordic-lower': { name: 'Slow forward lean', steps: ['Kneel on a cushion. Let someone hold your ankles.', 'Keep your body straight from knees to head.', 'Lean forward as slowly as you can.', 'Catch yourself with your hands.'] },
  'quad-stretch': { name: 'Front of thigh stretch', steps: ['Stand and hold on to a wall.', 'Bend one knee and hold that ankle.', 'Keep your knees side by side.', 'Pull gently until you feel a light stretch.'] },
  'quad-set': { name: 'Knee press', steps: ['Sit with your leg out and a rolled towel under the knee.', 'Press the knee down on the towel.', 'Feel the front of the thigh get tight.', 'Hold, then let go.'] },
  'straight-leg-raise': { name: 'Straight leg lift', steps: ['Lie on your back and bend one knee.', 'Tighten the thigh of the straight leg.', 'Lift it as high as the other knee.', 'Lower it slowly.'] },
  'heel-slide': { name: 'Heel slide', steps: ['Lie on your back with both legs out.', 'Slide one heel to your buttock.', 'Stop before it hurts.', 'Slide it out again.'] },
  'seated-knee-extension': { name: 'Sitting knee lift', steps: ['Sit tall on a chair.', 'Lift one foot until the knee is straight.', 'Hold for a moment.', 'Lower it slowly.'] },
  'wall-sit': { name: 'Wall sit', steps: ['Stand with your back on a wall.', 'Put your feet a step in front.', 'Slide down as far as your knees allow.', 'Hold, then slide up.'] },
  'mini-squat': { name: 'Small squat', steps: ['Stand with your feet under your hips.', 'Bend your knees as if to sit down.', 'Keep your knees in line with your toes.', 'Stand up again.'] },
  'step-up': { name: 'Step up', steps: ['Stand in front of a step.', 'Put one foot on it.', 'Push down with that foot and step up.', 'Step down slowly.'] },
  'sit-to-stand': { name: 'Sit to stand', steps: ['Sit at the front of a chair with your feet back.', 'Lean forward and stand up.', 'Use your hands only if you need them.', 'Sit down slowly.'] },
  'ankle-pumps': { name: 'Ankle pumps', steps: ['Lie or sit with your leg up.', 'Pull your toes to you.', 'Then point them away.', 'Keep a steady pace.'] },
  'ankle-alphabet': { name: 'Write with your foot', steps: ['Sit with your leg up.', 'Write the letters A to Z with your big toe.', 'Move only the ankle.', 'Make the letters as big as you can without pain.'] },
  'calf-raise': { name: 'Calf raise', steps: ['Stand and hold on to a chair.', 'Rise up on your toes.', 'Hold for a moment.', 'Come down slowly.'] },
  'eccentric-heel-drop': { name: 'Slow heel drop', steps: ['Stand on a step with your heels over the edge. Hold on.', 'Rise up on both feet.', 'Take your weight on the sore leg.', 'Lower the heel slowly. Go up again with both feet.'] },
  'calf-stretch': { name: 'Calf stretch', steps: ['Stand and put your hands on a wall.', 'Put the sore leg back with the knee straight.', 'Keep the heel down and lean in.', 'Feel the stretch in the calf.'] },
  'soleus-stretch': { name: 'Low calf stretch', steps: ['Stand and put your hands on a wall.', 'Put the sore leg back.', 'Bend that knee and keep the heel down.', 'Feel the stretch low in the calf.'] },
  'toe-raise': { name: 'Toe lift', steps: ['Stand with your back on a wall.', 'Put your feet a step in front.', 'Lift your toes and keep your heels down.', 'Lower your toes slowly.'] },
  'towel-scrunch': { name: 'Towel pull', steps: ['Sit with your bare foot on a towel.', 'Curl your toes and pull the towel in.', 'Keep the heel down.', 'Spread your toes and start again.'] },
  'plantar-fascia-stretch': { name: 'Sole stretch', steps: ['Stand in bare feet in front of a wall.', 'Put your toes up on the wall and keep the heel down.', 'Move your knee to the wall.', 'Feel the stretch in the sole.'] },
  'single-leg-balance': { name: 'Stand on one leg', steps: ['Stand near a wall or a chair.', 'Lift one foot off the floor.', 'Stand tall and keep still.', 'Touch the wall if you need to.'] },
  'calf-roller': { name: 'Calf on a roller', steps: ['Sit with your calf on a roller.', 'Lean back on your hands.', 'Roll slowly up and down.', 'Rest on a tender spot, but not on the back of the knee.'] },
  'brisk-walk': { name: 'Walking', steps: ['Walk at a pace that lets you talk.', 'Start on flat ground.', 'Go a bit further each week.', 'Slow down if the pain goes up.'] },
  'cramp-toe-pull': { name: 'To stop a cramp: pull your toes', steps: ['Sit down and put your leg out straight.', 'Hold your toes and pull them to you.', 'Hold until the cramp lets go.', 'Then rub the muscle gently.'] },
  'cramp-heel-walk': { name: 'To stop a cramp: walk on your heels', steps: ['Stand up and hold on to something.', 'Lift your toes off the floor.', 'Walk on your heels until the cramp lets go.', 'Drink some water.'] },
};
