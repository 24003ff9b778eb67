// The back of the body. The right half of the picture is the person's right.
import type { FigureDrawing } from '../figure.js';
import type { StandingOutline } from '../people/outline.js';
import { StandingPlan, standingBoxes } from './standing.js';

const cleftTop = 908;

function drawTrunk(plan: StandingPlan): void {
  plan.strand('nape', [plan.at('arm', 282), plan.trunk(0.26, 300), plan.trunk(0.12, 308), [0, 310]]);
  plan.strand('armhole', [plan.across('arm', plan.xOf('side', 470) + 8), plan.trunk(1.0, 392), plan.at('side', 450)]);
  plan.strand('ribs', [plan.outer(668), plan.trunk(0.7, 664), plan.trunk(0.36, 648), [0, 638]]);
  plan.strand('crest', [plan.outer(786), plan.trunk(0.8, 772), plan.trunk(0.56, 784), plan.trunk(0.36, 806), plan.trunk(0.16, 802), [0, 800]]);
  plan.strand('spine', [[0, 638], [0, 720], [0, 800]]);
}

function drawPelvis(plan: StandingPlan): void {
  plan.strand('sacrum', [plan.across('crest', plan.trunk(0.36, 806)[0]), plan.trunk(0.3, 838), plan.trunk(0.17, 878), [0, cleftTop]]);
  plan.strand('sacrummiddle', [[0, 800], [0, 850], [0, cleftTop]]);
  plan.strand('perineum', [plan.inner(1010), [15, 990], [9, 972], [0, 962, 'corner']]);
  plan.strand('cleft', [[0, cleftTop], [0, 930], [0, 962]]);
  plan.strand('fold', [plan.outer(1024), plan.leg(0.8, 1020), plan.leg(0.52, 1046), plan.leg(0.24, 1046), plan.inner(1026)]);
  plan.strand('hipside', [plan.across('crest', plan.trunk(0.84, 772)[0]), plan.trunk(0.8, 850), plan.trunk(0.8, 940), plan.across('fold', plan.leg(0.8, 1020)[0])]);
}

function drawThigh(plan: StandingPlan): void {
  plan.strand('kneetop', [plan.outer(1250), plan.leg(0.8, 1244), plan.leg(0.5, 1238), plan.leg(0.2, 1244), plan.inner(1250)]);
  plan.strand('kneebottom', [plan.outer(1384), plan.leg(0.8, 1390), plan.leg(0.5, 1396), plan.leg(0.2, 1390), plan.inner(1384)]);
  plan.strand('thighout', [plan.across('fold', plan.leg(0.8, 1020)[0]), plan.leg(0.8, 1100), plan.leg(0.79, 1180), plan.across('kneetop', plan.leg(0.79, 1244)[0])]);
  plan.strand('thighin', [plan.across('fold', plan.leg(0.2, 1044)[0]), plan.leg(0.18, 1100), plan.leg(0.19, 1180), plan.across('kneetop', plan.leg(0.2, 1244)[0])]);
  plan.strand('kneeout', [plan.across('kneetop', plan.leg(0.79, 1244)[0]), plan.leg(0.78, 1312), plan.across('kneebottom', plan.leg(0.79, 1390)[0])]);
  plan.strand('kneein', [plan.across('kneetop', plan.leg(0.2, 1244)[0]), plan.leg(0.21, 1312), plan.across('kneebottom', plan.leg(0.2, 1390)[0])]);
}

function drawLowerLeg(plan: StandingPlan): void {
  plan.strand('heeltop', [plan.outer(1750), plan.leg(0.5, 1756), plan.inner(1750)]);
  const top = plan.leg(0.5, 1566);
  const strip = (share: number, name: string): void => {
    plan.strand(name, [top, plan.leg(0.5 + share * 0.7, 1588), plan.leg(0.5 + share, 1630), plan.leg(0.5 + share, 1690), plan.across('heeltop', plan.leg(0.5 + share, 1753)[0])]);
  };
  strip(0.2, 'achillesout');
  strip(-0.2, 'achillesin');
  plan.strand('ankleout', [plan.outer(1668), plan.leg(0.84, 1664), plan.at('achillesout', 1664)]);
  plan.strand('anklein', [plan.inner(1664), plan.leg(0.16, 1662), plan.at('achillesin', 1662)]);
  plan.strand('legside', [plan.across('kneebottom', plan.leg(0.79, 1390)[0]), plan.leg(0.82, 1470), plan.leg(0.84, 1570), plan.across('ankleout', plan.leg(0.85, 1664)[0])]);
}

function nameRegions(plan: StandingPlan): void {
  plan.region('head-neck', 'middle', [0, 200]);
  plan.region('thoracic', 'middle', [0, 450]);
  plan.region('perineum', 'middle', [0, 976]);
  plan.region('arm', 'right', [plan.xOf('arm', 650) - 36, 650]);
  plan.region('low-back', 'right', plan.trunk(0.45, 722));
  plan.region('sacroiliac', 'right', plan.trunk(0.17, 838));
  plan.region('buttock', 'right', plan.trunk(0.44, 930));
  plan.region('hip-lateral', 'right', plan.trunk(0.91, 930));
  plan.region('thigh-posterior', 'right', plan.leg(0.5, 1130));
  plan.region('thigh-medial', 'right', plan.leg(0.09, 1130));
  plan.region('thigh-lateral', 'right', plan.leg(0.9, 1130));
  plan.region('knee-posterior', 'right', plan.leg(0.5, 1316));
  plan.region('knee-medial', 'right', plan.leg(0.1, 1316));
  plan.region('knee-lateral', 'right', plan.leg(0.9, 1316));
  plan.region('calf', 'right', plan.leg(0.46, 1480));
  plan.region('leg-lateral', 'right', plan.leg(0.92, 1500));
  plan.region('achilles', 'right', plan.leg(0.5, 1670));
  plan.region('ankle', 'right', plan.leg(0.86, 1712));
  plan.region('ankle', 'right', plan.leg(0.14, 1712));
  plan.region('heel', 'right', plan.leg(0.5, 1790));
}

function drawBackLandmarks(plan: StandingPlan): void {
  plan.landmark([[0, 318], [0, 470], [0, 630]]);
  plan.landmark([plan.trunk(0.94, 372), plan.trunk(0.6, 372), plan.trunk(0.28, 384)]);
  plan.landmark([plan.trunk(0.28, 384), plan.trunk(0.3, 450), plan.trunk(0.42, 522), plan.trunk(0.58, 512), plan.trunk(0.86, 446)]);
  plan.landmark([plan.trunk(0.14, 690), plan.trunk(0.15, 740), plan.trunk(0.12, 786)]);
  plan.trace('ribs', 0, 2);
  plan.trace('crest', 0, 3);
  plan.landmark([plan.trunk(0.3, 816), plan.trunk(0.335, 824), plan.trunk(0.3, 831), plan.trunk(0.275, 824), plan.trunk(0.3, 816)]);
  plan.trace('cleft');
  plan.trace('fold', 1);
  plan.landmark([plan.arm(0.24, 650), plan.arm(0.5, 664), plan.arm(0.66, 648)]);
  for (const [a, b] of [[34, 104], [12, 108], [-9, 106], [-29, 98]] as const) plan.handLine([a - 7, b - 8], [a, b - 13], [a + 6, b - 8]);
}

function drawLegLandmarks(plan: StandingPlan): void {
  plan.landmark([plan.leg(0.62, 1078), plan.leg(0.57, 1140), plan.leg(0.5, 1196), plan.leg(0.47, 1232)]);
  plan.landmark([plan.leg(0.24, 1236), plan.leg(0.3, 1282), plan.leg(0.27, 1318)]);
  plan.landmark([plan.leg(0.76, 1236), plan.leg(0.7, 1282), plan.leg(0.73, 1318)]);
  plan.landmark([plan.leg(0.24, 1322), plan.leg(0.5, 1328), plan.leg(0.76, 1320)]);
  plan.landmark([plan.leg(0.52, 1376), plan.leg(0.52, 1440), plan.leg(0.5, 1520)]);
  plan.landmark([plan.leg(0.08, 1512), plan.leg(0.24, 1548), plan.leg(0.42, 1534), plan.leg(0.5, 1520)]);
  plan.landmark([plan.leg(0.5, 1520), plan.leg(0.62, 1524), plan.leg(0.78, 1524), plan.leg(0.92, 1492)]);
  plan.landmark([plan.leg(0.36, 1620), plan.leg(0.37, 1680), plan.leg(0.32, 1738)]);
  plan.landmark([plan.leg(0.64, 1620), plan.leg(0.63, 1680), plan.leg(0.68, 1738)]);
  plan.landmark([plan.leg(0.1, 1692), plan.leg(0.18, 1706), plan.leg(0.1, 1724)]);
  plan.landmark([plan.leg(0.9, 1702), plan.leg(0.82, 1716), plan.leg(0.9, 1732)]);
}

export function backDrawing(outline: StandingOutline): FigureDrawing {
  const plan = new StandingPlan(outline, false);
  drawTrunk(plan);
  drawPelvis(plan);
  drawThigh(plan);
  drawLowerLeg(plan);
  nameRegions(plan);
  drawBackLandmarks(plan);
  drawLegLandmarks(plan);
  return plan.drawing(standingBoxes.crop, standingBoxes.whole);
}
