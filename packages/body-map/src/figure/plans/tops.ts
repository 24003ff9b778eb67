// Both feet from above, as the person looks down on them: the right foot is on the right of the picture.
import type { Figure, FigureDrawing } from '../figure.js';
import { footFromAbove } from '../people/foot.js';
import { feetBox, FootPlan } from './foot-plan.js';

function drawRegions(plan: FootPlan): void {
  plan.strand('toes', [plan.edge(126, 500), plan.on(200, 462), plan.on(290, 462), plan.on(380, 492), plan.edge(464, 560)]);
  plan.strand('ankle', [plan.edge(154, 838), plan.on(220, 806), plan.on(300, 796), plan.on(370, 806), plan.edge(425, 842)]);
  plan.region('forefoot', 'right', plan.on(280, 400));
  plan.region('foot-dorsal', 'right', plan.on(306, 640));
  plan.region('ankle', 'right', plan.on(286, 950));
}

function drawNails(plan: FootPlan): void {
  plan.line([154, 168], [150, 132], [178, 112], [208, 130], [206, 166], [180, 176], [154, 168]);
  plan.line([258, 158], [256, 136], [271, 126], [286, 138], [286, 158], [272, 164], [258, 158]);
  plan.line([330, 196], [328, 178], [341, 170], [354, 180], [354, 196], [342, 202], [330, 196]);
  plan.line([394, 256], [392, 242], [405, 234], [417, 244], [416, 258], [404, 262], [394, 256]);
  plan.line([446, 336], [444, 324], [455, 318], [465, 327], [464, 339], [455, 343], [446, 336]);
}

function drawBones(plan: FootPlan): void {
  for (const [x, y] of [[180, 232], [272, 214], [342, 248], [404, 298], [452, 374]] as const) plan.line([x - 16, y], [x, y + 7], [x + 16, y]);
  plan.line([182, 300], [200, 430], [226, 570], [252, 700], [268, 780]);
  plan.line([268, 330], [276, 450], [288, 590], [294, 720]);
  plan.line([338, 360], [336, 470], [330, 600], [318, 720]);
  plan.line([394, 404], [386, 500], [370, 610], [346, 720]);
  plan.line([440, 450], [434, 530], [416, 620]);
  plan.line([166, 858], [186, 884], [190, 930], [176, 972]);
  plan.line([414, 848], [396, 872], [392, 914], [406, 954]);
  plan.line([268, 830], [262, 930], [264, 1040]);
}

export function topsDrawing(figure: Figure): FigureDrawing {
  const plan = new FootPlan(figure, footFromAbove);
  drawRegions(plan);
  drawNails(plan);
  drawBones(plan);
  return plan.drawing(feetBox, feetBox);
}
