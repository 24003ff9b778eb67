// The front of the body. The right half of the picture is the person's left.
import type { FigureDrawing } from '../figure.js';
import type { StandingOutline } from '../people/outline.js';
import { StandingPlan, standingBoxes } from './standing.js';

function drawTrunk(plan: StandingPlan): void {
  plan.strand('collar', [plan.at('arm', 282), plan.trunk(0.3, 302), plan.trunk(0.14, 322), [0, 330]]);
  plan.strand('armhole', [plan.across('arm', plan.xOf('side', 470) + 8), plan.trunk(1.0, 392), plan.at('side', 450)]);
  plan.strand('ribs', [plan.outer(668), plan.trunk(0.78, 652), plan.trunk(0.5, 612), plan.trunk(0.2, 562), [0, 548]]);
  plan.strand('inguinal', [plan.outer(772), plan.trunk(0.88, 806), plan.trunk(0.64, 848), plan.trunk(0.4, 884), plan.trunk(0.2, 912), plan.inner(968)]);
  plan.strand('pubis', [plan.across('inguinal', plan.trunk(0.2, 912)[0]), plan.trunk(0.1, 901), [0, 899]]);
}

function drawHip(plan: StandingPlan): void {
  plan.strand('thightop', [plan.outer(1018), plan.leg(0.8, 1006), plan.leg(0.52, 1010), plan.leg(0.24, 1026), plan.inner(1042)]);
  const [jointTop, sideTop] = [plan.trunk(0.62, 850)[0], plan.trunk(0.9, 802)[0]];
  plan.strand('hipjoint', [plan.across('inguinal', jointTop), plan.leg(0.5, 905), plan.leg(0.49, 960), plan.across('thightop', plan.leg(0.52, 1010)[0])]);
  plan.strand('hipside', [plan.across('inguinal', sideTop), plan.trunk(0.82, 870), plan.trunk(0.8, 940), plan.across('thightop', plan.leg(0.79, 1006)[0])]);
}

function drawThigh(plan: StandingPlan): void {
  plan.strand('kneetop', [plan.outer(1246), plan.leg(0.8, 1238), plan.leg(0.5, 1230), plan.leg(0.2, 1240), plan.inner(1250)]);
  plan.strand('kneebottom', [plan.outer(1384), plan.leg(0.78, 1390), plan.leg(0.5, 1398), plan.leg(0.22, 1390), plan.inner(1384)]);
  plan.strand('thighout', [plan.across('thightop', plan.leg(0.79, 1006)[0]), plan.leg(0.79, 1090), plan.leg(0.78, 1170), plan.across('kneetop', plan.leg(0.76, 1238)[0])]);
  plan.strand('thighin', [plan.across('thightop', plan.leg(0.26, 1026)[0]), plan.leg(0.27, 1090), plan.leg(0.25, 1170), plan.across('kneetop', plan.leg(0.24, 1238)[0])]);
}

function drawKnee(plan: StandingPlan): void {
  plan.strand('kneeout', [plan.across('kneetop', plan.leg(0.76, 1238)[0]), plan.leg(0.79, 1310), plan.across('kneebottom', plan.leg(0.74, 1392)[0])]);
  plan.strand('kneein', [plan.across('kneetop', plan.leg(0.24, 1238)[0]), plan.leg(0.21, 1310), plan.across('kneebottom', plan.leg(0.26, 1392)[0])]);
}

function drawLowerLeg(plan: StandingPlan): void {
  plan.strand('ankletop', [plan.outer(1672), plan.leg(0.7, 1664), plan.leg(0.4, 1662), plan.inner(1668)]);
  plan.strand('anklebottom', [plan.outer(1744), plan.leg(0.7, 1742), plan.leg(0.4, 1742), plan.inner(1746)]);
  plan.strand('legside', [plan.across('kneebottom', plan.leg(0.74, 1392)[0]), plan.leg(0.68, 1450), plan.leg(0.68, 1560), plan.across('ankletop', plan.leg(0.72, 1664)[0])]);
  plan.strand('toes', [plan.outer(1790), plan.leg(0.7, 1781), plan.leg(0.4, 1780), plan.inner(1790)]);
}

function nameRegions(plan: StandingPlan): void {
  plan.region('head-neck', 'middle', [0, 200]);
  plan.region('thoracic', 'middle', [0, 450]);
  plan.region('abdomen', 'middle', [0, 760]);
  plan.region('perineum', 'middle', [0, 922]);
  plan.region('arm', 'left', [plan.xOf('arm', 650) - 36, 650]);
  plan.region('groin', 'left', plan.leg(0.34, 960));
  plan.region('hip-joint', 'left', plan.leg(0.64, 930));
  plan.region('hip-lateral', 'left', plan.leg(0.9, 930));
  plan.region('thigh-anterior', 'left', plan.leg(0.52, 1120));
  plan.region('thigh-medial', 'left', plan.leg(0.12, 1120));
  plan.region('thigh-lateral', 'left', plan.leg(0.9, 1120));
  plan.region('knee-anterior', 'left', plan.leg(0.5, 1312));
  plan.region('knee-medial', 'left', plan.leg(0.1, 1312));
  plan.region('knee-lateral', 'left', plan.leg(0.9, 1312));
  plan.region('shin', 'left', plan.leg(0.38, 1510));
  plan.region('leg-lateral', 'left', plan.leg(0.84, 1510));
  plan.region('ankle', 'left', plan.leg(0.5, 1704));
  plan.region('foot-dorsal', 'left', plan.leg(0.5, 1764));
  plan.region('forefoot', 'left', plan.leg(0.5, 1799));
}

function drawKneecap(plan: StandingPlan): void {
  const top = plan.leg(0.5, 1268);
  plan.landmark([top, plan.leg(0.7, 1276), plan.leg(0.74, 1300), plan.leg(0.66, 1328), plan.leg(0.5, 1340), plan.leg(0.34, 1328), plan.leg(0.26, 1300), plan.leg(0.3, 1276), top]);
  plan.landmark([plan.leg(0.42, 1344), plan.leg(0.44, 1362), plan.leg(0.43, 1382)]);
  plan.landmark([plan.leg(0.58, 1344), plan.leg(0.56, 1362), plan.leg(0.57, 1382)]);
}

function drawLandmarks(plan: StandingPlan): void {
  plan.landmark([plan.trunk(0.08, 338), plan.trunk(0.4, 330), plan.trunk(0.72, 322), plan.trunk(1.02, 336)]);
  plan.landmark([[0, 352], [0, 420], [0, 512]]);
  plan.landmark([plan.trunk(0.99, 452), plan.trunk(0.92, 496), plan.trunk(0.7, 526), plan.trunk(0.4, 530), plan.trunk(0.12, 512)]);
  plan.trace('ribs');
  plan.landmark([[0, 570], [0, 640], [0, 726]]);
  plan.landmark([[-7, 741], [-4, 748], [0, 750], [4, 748], [7, 741]]);
  plan.trace('inguinal');
  plan.landmark([plan.leg(0.56, 1120), plan.leg(0.6, 1164), plan.leg(0.58, 1212)]);
  plan.landmark([plan.leg(0.24, 1176), plan.leg(0.36, 1206), plan.leg(0.36, 1236), plan.leg(0.26, 1254)]);
  plan.landmark([plan.leg(0.78, 1196), plan.leg(0.7, 1224), plan.leg(0.7, 1246)]);
  drawKneecap(plan);
  plan.landmark([plan.leg(0.46, 1400), plan.leg(0.42, 1470), plan.leg(0.42, 1560), plan.leg(0.44, 1640)]);
  plan.landmark([plan.leg(0.1, 1420), plan.leg(0.2, 1480), plan.leg(0.18, 1540), plan.leg(0.1, 1590)]);
  plan.landmark([plan.leg(0.2, 1690), plan.leg(0.28, 1704), plan.leg(0.2, 1724)]);
  plan.landmark([plan.leg(0.82, 1700), plan.leg(0.74, 1714), plan.leg(0.82, 1734)]);
  for (const share of [0.3, 0.44, 0.58]) plan.landmark([plan.leg(share + 0.1, 1748), plan.leg(share + 0.04, 1766), plan.leg(share, 1784)]);
}

function drawHeadAndArms(plan: StandingPlan): void {
  plan.landmark([[plan.xOf('arm', 216), 216], [plan.xOf('arm', 200) * 0.66, 244], [18, 258], [0, 260]]);
  plan.handLine([4, 8], [22, 36], [22, 66], [44, 86]);
  plan.handLine([-37, 92], [-10, 84], [24, 70]);
  plan.landmark([plan.arm(0.2, 672), plan.arm(0.5, 682), plan.arm(0.78, 670)]);
  const neck = plan.xOf('arm', 256);
  plan.landmark([[neck * 0.9, 262], [neck * 0.55, 296], [12, 324]]);
}

export function frontDrawing(outline: StandingOutline): FigureDrawing {
  const plan = new StandingPlan(outline, true);
  drawTrunk(plan);
  drawHip(plan);
  drawThigh(plan);
  drawKnee(plan);
  drawLowerLeg(plan);
  nameRegions(plan);
  drawLandmarks(plan);
  drawHeadAndArms(plan);
  return plan.drawing(standingBoxes.crop, standingBoxes.whole);
}
