// Both soles, toes up, as seen when the person lies on the back: the left foot is on the right of the picture.
import type { Figure, FigureDrawing } from '../figure.js';
import { footFromBelow } from '../people/foot.js';
import { feetBox, FootPlan } from './foot-plan.js';

function drawRegions(plan: FootPlan): void {
  plan.strand('ball', [plan.edge(140, 530), plan.on(220, 548), plan.on(320, 544), plan.on(410, 556), plan.edge(464, 548)]);
  plan.strand('heel', [plan.edge(180, 824), plan.on(240, 852), plan.on(320, 858), plan.edge(418, 846)]);
  plan.region('forefoot', 'left', plan.on(290, 440));
  plan.region('foot-plantar', 'left', plan.on(320, 700));
  plan.region('heel', 'left', plan.on(282, 980));
}

function drawPads(plan: FootPlan): void {
  plan.line([134, 306], [170, 326], [214, 322], [240, 306], [262, 318], [296, 324], [330, 340], [366, 350], [394, 380], [430, 390], [462, 400]);
  plan.line([148, 470], [150, 400], [196, 366], [240, 396], [246, 466], [210, 512], [168, 508], [148, 470]);
  plan.line([280, 384], [330, 396], [384, 420], [430, 452], [444, 506]);
  plan.line([196, 560], [232, 630], [236, 720], [214, 800]);
  plan.line([196, 960], [210, 900], [282, 880], [352, 902], [368, 962], [350, 1030], [284, 1064], [220, 1036], [196, 960]);
}

function drawToePads(plan: FootPlan): void {
  plan.line([148, 236], [180, 256], [214, 238]);
  plan.line([250, 206], [270, 218], [290, 208]);
  plan.line([322, 240], [340, 250], [356, 242]);
  plan.line([386, 284], [402, 294], [416, 288]);
  plan.line([438, 362], [450, 370], [462, 364]);
}

export function solesDrawing(figure: Figure): FigureDrawing {
  const plan = new FootPlan(figure, footFromBelow);
  drawRegions(plan);
  drawPads(plan);
  drawToePads(plan);
  return plan.drawing(feetBox, feetBox);
}
