// The left side; the right side is its mirror image. The arm is bent forward, so that hip and flank stay free.
import type { Box, FigureDrawing, Point } from '../figure.js';
import { Plan } from '../plan/plan.js';
import type { ProfileOutline } from '../people/profile.js';

const crop: Box = { x: -250, y: 640, width: 460, height: 1210 };
const whole: Box = { x: -445, y: 0, width: 890, height: 1850 };

class SidePlan extends Plan {
  constructor({ upperArm, forearm, chestToBelly }: ProfileOutline) {
    super(false);
    this.strand('arm', [...upperArm, ...forearm, ...upperArm.slice(0, 1)]);
    const [chest, belly] = [chestToBelly[0], chestToBelly.at(-1)].map((end) => this.near('arm', [end?.[0] ?? 0, end?.[1] ?? 0]));
    this.strand('body', [chest ?? [0, 0], ...chestToBelly.slice(1, -1), belly ?? [0, 0]]);
  }

  back(y: number): Point {
    return this.at('body', y, 'first');
  }

  front(y: number): Point {
    return this.at('body', y, 'last');
  }

  /** A point below the ribs: 0 at the front edge, 1 at the back. */
  depth(share: number, y: number): Point {
    const [front, back] = [this.xOf('body', y, 'last'), this.xOf('body', y, 'first')];
    return [front + (back - front) * share, y];
  }
}

function drawTrunk(plan: SidePlan): void {
  plan.strand('collar', [plan.near('body', [-62, 326]), [-20, 318], [40, 296], plan.near('body', [82, 286])]);
  plan.strand('ribs', [plan.back(648), plan.near('arm', [72, 654])]);
  plan.strand('crest', [plan.front(884), plan.depth(0.1, 858), plan.depth(0.26, 806), plan.depth(0.5, 774), plan.depth(0.76, 776), plan.back(796)]);
  plan.strand('flank', [plan.near('arm', [36, 708]), plan.depth(0.66, 744), plan.near('crest', plan.depth(0.66, 774))]);
  plan.strand('sacrum', [plan.near('crest', plan.depth(0.84, 780)), plan.depth(0.86, 830), plan.back(888)]);
}

function drawHip(plan: SidePlan): void {
  plan.strand('thightop', [plan.front(984), plan.depth(0.25, 1004), plan.depth(0.55, 1030), plan.depth(0.8, 1032), plan.back(1022)]);
  plan.strand('hipfront', [plan.near('crest', plan.depth(0.24, 812)), plan.depth(0.25, 880), plan.depth(0.24, 950), plan.near('thightop', plan.depth(0.25, 1004))]);
  plan.strand('hipback', [plan.near('crest', plan.depth(0.6, 773)), plan.depth(0.62, 850), plan.depth(0.64, 940), plan.near('thightop', plan.depth(0.72, 1032))]);
}

function drawThighAndKnee(plan: SidePlan): void {
  plan.strand('kneetop', [plan.front(1244), plan.depth(0.34, 1238), plan.depth(0.7, 1244), plan.back(1254)]);
  plan.strand('kneebottom', [plan.front(1384), plan.depth(0.34, 1390), plan.depth(0.7, 1390), plan.back(1384)]);
  plan.strand('thighfront', [plan.near('thightop', plan.depth(0.32, 1010)), plan.depth(0.32, 1100), plan.depth(0.34, 1180), plan.near('kneetop', plan.depth(0.36, 1238))]);
  plan.strand('thighback', [plan.near('thightop', plan.depth(0.72, 1032)), plan.depth(0.7, 1110), plan.depth(0.71, 1190), plan.near('kneetop', plan.depth(0.72, 1245))]);
  plan.strand('kneefront', [plan.near('kneetop', plan.depth(0.36, 1238)), plan.depth(0.4, 1312), plan.near('kneebottom', plan.depth(0.3, 1390))]);
  plan.strand('kneeback', [plan.near('kneetop', plan.depth(0.72, 1245)), plan.depth(0.75, 1312), plan.near('kneebottom', plan.depth(0.62, 1391))]);
}

function drawLowerLeg(plan: SidePlan): void {
  plan.strand('anklebottom', [plan.front(1722), [-16, 1752], [18, 1768], [44, 1756], plan.back(1744)]);
  plan.strand('achilles', [plan.back(1576), plan.depth(0.76, 1622), plan.depth(0.7, 1680), plan.near('anklebottom', [40, 1757])]);
  plan.strand('ankletop', [plan.front(1664), plan.depth(0.4, 1660), plan.near('achilles', plan.depth(0.71, 1664))]);
  plan.strand('shinback', [plan.near('kneebottom', plan.depth(0.3, 1390)), plan.depth(0.26, 1470), plan.depth(0.27, 1570), plan.near('ankletop', plan.depth(0.3, 1661))]);
  plan.strand('calffront', [plan.near('kneebottom', plan.depth(0.62, 1391)), plan.depth(0.54, 1470), plan.depth(0.54, 1570), plan.near('ankletop', plan.depth(0.56, 1662))]);
}

function drawFoot(plan: SidePlan): void {
  plan.strand('heelfront', [plan.near('anklebottom', [14, 1768]), [8, 1794], plan.near('body', [4, 1826])]);
  plan.strand('toes', [plan.near('body', [-138, 1780]), [-126, 1800], plan.near('body', [-118, 1827])]);
  plan.strand('border', [plan.near('heelfront', [8, 1797]), [-50, 1793], plan.near('toes', [-124, 1806])]);
}

function nameRegions(plan: SidePlan): void {
  plan.region('head-neck', 'middle', [0, 130]);
  plan.region('thoracic', 'middle', [-86, 520]);
  plan.region('arm', 'left', [20, 520]);
  plan.region('abdomen', 'middle', plan.depth(0.3, 750));
  plan.region('low-back', 'left', plan.depth(0.84, 736));
  plan.region('sacroiliac', 'left', plan.depth(0.94, 832));
  plan.region('groin', 'left', plan.depth(0.12, 930));
  plan.region('hip-lateral', 'left', plan.depth(0.42, 910));
  plan.region('buttock', 'left', plan.depth(0.82, 935));
  plan.region('thigh-anterior', 'left', plan.depth(0.16, 1120));
  plan.region('thigh-lateral', 'left', plan.depth(0.5, 1130));
  plan.region('thigh-posterior', 'left', plan.depth(0.85, 1130));
  plan.region('knee-anterior', 'left', plan.depth(0.16, 1312));
  plan.region('knee-lateral', 'left', plan.depth(0.56, 1312));
  plan.region('knee-posterior', 'left', plan.depth(0.88, 1312));
  plan.region('shin', 'left', plan.depth(0.12, 1500));
  plan.region('leg-lateral', 'left', plan.depth(0.4, 1510));
  plan.region('calf', 'left', plan.depth(0.78, 1480));
  plan.region('achilles', 'left', plan.depth(0.88, 1676));
  plan.region('ankle', 'left', [4, 1720]);
  plan.region('heel', 'left', [40, 1792]);
  plan.region('foot-dorsal', 'left', [-66, 1768]);
  plan.region('foot-plantar', 'left', [-56, 1804]);
  plan.region('forefoot', 'left', [-154, 1808]);
}

function drawHeadAndTrunkLines(plan: SidePlan): void {
  plan.landmark([[14, 172], [4, 160], [0, 138], [8, 120], [24, 114], [36, 124], [36, 142], [28, 156], [22, 170], [14, 172]]);
  plan.landmark([[12, 130], [22, 126], [28, 136], [20, 150]]);
  plan.landmark([[-52, 262], [-20, 250], [4, 226], [10, 182]]);
  plan.landmark([[-78, 136], [-88, 134]]);
  plan.trace('crest');
  plan.landmark([plan.depth(0.34, 906), plan.depth(0.36, 884), plan.depth(0.45, 878), plan.depth(0.5, 896), plan.depth(0.46, 916)]);
  plan.landmark([plan.depth(0.68, 842), plan.depth(0.6, 900), plan.depth(0.62, 966), plan.depth(0.74, 1012), plan.depth(0.92, 1026)]);
}

function drawLegLines(plan: SidePlan): void {
  plan.landmark([plan.depth(0.5, 1040), plan.depth(0.5, 1120), plan.depth(0.5, 1210), plan.depth(0.46, 1290), plan.depth(0.36, 1372)]);
  plan.landmark([plan.depth(0.68, 1170), plan.depth(0.76, 1250), plan.depth(0.72, 1330), plan.depth(0.6, 1366)]);
  plan.landmark([plan.depth(0.12, 1266), plan.depth(0.28, 1278), plan.depth(0.32, 1310), plan.depth(0.22, 1338), plan.depth(0.1, 1346)]);
  plan.landmark([plan.depth(0.56, 1370), plan.depth(0.63, 1376), plan.depth(0.6, 1392), plan.depth(0.53, 1390)]);
  plan.landmark([plan.depth(0.62, 1410), plan.depth(0.6, 1470), plan.depth(0.66, 1530), plan.depth(0.84, 1556)]);
  plan.landmark([plan.depth(0.3, 1400), plan.depth(0.24, 1480), plan.depth(0.28, 1580), plan.depth(0.36, 1650)]);
  plan.landmark([[10, 1704], [20, 1710], [22, 1724], [12, 1734], [0, 1728], [-2, 1714], [10, 1704]]);
  plan.landmark([plan.depth(0.76, 1632), plan.depth(0.72, 1668), plan.depth(0.74, 1690)]);
  plan.landmark([[-166, 1802], [-160, 1812], [-162, 1822]]);
  plan.landmark([[-26, 1752], [-64, 1774], [-106, 1790]]);
}

export function sideDrawing(outline: ProfileOutline): FigureDrawing {
  const plan = new SidePlan(outline);
  drawTrunk(plan);
  drawHip(plan);
  drawThighAndKnee(plan);
  drawLowerLeg(plan);
  drawFoot(plan);
  nameRegions(plan);
  plan.landmark(outline.upperArm);
  drawHeadAndTrunkLines(plan);
  drawLegLines(plan);
  return plan.drawing(crop, whole);
}
