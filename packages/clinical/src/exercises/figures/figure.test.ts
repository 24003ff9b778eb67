import { exerciseIds } from '../exercise-ids.js';
import { boundsOf, pathPoints } from './bounds.js';
import { exerciseFigure, figureSize, figureSkeletons, type FigurePath } from './figure.js';
import { exerciseSvg, figurePrintColors } from './exercise-svg.js';
import { figurePoses } from './poses/index.js';
import { arrowHead, circle, limb } from './shapes.js';
import { jointLimits, segmentLengths, skeletonOf, type Pose } from './skeleton.js';
import { distance } from './vectors.js';

const sides = ['left', 'right'] as const;

describe('the figure of an exercise', () => {
  it.each(exerciseIds)('%s keeps its limbs as long as they are', (id) => {
    for (const { joints, spine } of figureSkeletons(id)) {
      for (const side of sides) {
        expect(distance(joints[`${side}Hip`], joints[`${side}Knee`])).toBeCloseTo(segmentLengths.thigh, 6);
        expect(distance(joints[`${side}Knee`], joints[`${side}Ankle`])).toBeCloseTo(segmentLengths.shank, 6);
        expect(distance(joints[`${side}Shoulder`], joints[`${side}Elbow`])).toBeCloseTo(segmentLengths.upperArm, 6);
        expect(distance(joints[`${side}Elbow`], joints[`${side}Wrist`])).toBeCloseTo(segmentLengths.forearm, 6);
        expect(distance(joints[`${side}Ball`], joints[`${side}Toes`])).toBeCloseTo(segmentLengths.toes, 6);
      }
      const back = spine.slice(1).reduce((sum, place, index) => sum + distance(place, spine[index] ?? place), 0);
      expect(back).toBeCloseTo(segmentLengths.trunk, 6);
    }
  });

  it.each(exerciseIds)('%s bends joints no further than they go', (id) => {
    const outside = (pose: Pose): string[] => {
      const angles: readonly (readonly [keyof typeof jointLimits, number | undefined])[] = [
        ['spine', pose.spine], ['neck', pose.neck],
        ...[pose.rightLeg, pose.leftLeg].flatMap((leg) => [['hip', leg?.hip], ['abduction', leg?.abduction], ['rotation', leg?.rotation], ['knee', leg?.knee], ['ankle', leg?.ankle], ['toes', leg?.toes]] as const),
        ...[pose.rightArm, pose.leftArm].flatMap((arm) => [['shoulder', arm?.shoulder], ['shoulderAbduction', arm?.abduction], ['elbow', arm?.elbow]] as const),
      ];
      return angles.flatMap(([joint, angle = 0]) => (angle < jointLimits[joint][0] - 0.01 || angle > jointLimits[joint][1] + 0.01 ? [`${joint} ${Math.round(angle)}`] : []));
    };
    const { start, end } = figurePoses[id];
    expect([...outside(start.pose), ...outside(end.pose)]).toEqual([]);
  });

  it.each(exerciseIds)('%s stays in its picture, on the floor, and moves', (id) => {
    const { viewBox, start, end } = exerciseFigure(id);
    const [left, top, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
    for (const paths of [start, end]) {
      const bounds = boundsOf(paths);
      expect(bounds.left).toBeGreaterThanOrEqual(left);
      expect(bounds.top).toBeGreaterThanOrEqual(top);
      expect(bounds.right).toBeLessThanOrEqual(left + width);
      expect(bounds.bottom).toBeLessThanOrEqual(top + height);
      expect(paths.filter(({ d }) => /NaN|Infinity|undefined/u.test(d))).toEqual([]);
      const body = paths.filter(({ role }) => role === 'body' || role === 'far' || role === 'moving');
      expect(boundsOf(body.map((path) => ({ ...path, width: 0 }))).bottom).toBeLessThanOrEqual(figureSize.floor + 6);
    }
    const drawing = (paths: readonly FigurePath[]): string => paths.filter(({ role }) => role !== 'arrow').map(({ d }) => d).join();
    expect(drawing(start)).not.toBe(drawing(end));
    expect(end.some(({ role }) => role === 'arrow')).toBe(true);
    expect(start.some(({ role }) => role === 'arrow')).toBe(false);
  });

  it('is one document with a text, safe against what a title holds', () => {
    const svg = exerciseSvg('bridge', { title: 'Bridge <1> & "2"', colors: figurePrintColors });
    expect(svg).toContain('<title>Bridge &lt;1&gt; &amp; &quot;2&quot;</title>');
    expect(svg).not.toContain('var(');
    expect(exerciseSvg('bridge', { title: 'Bridge' })).toContain('var(--figure-moving, #0b7285)');
  });
});

describe('the skeleton', () => {
  it('stands upright, facing right', () => {
    const { joints } = skeletonOf({});
    expect(joints.head[1]).toBeGreaterThan(joints.chest[1]);
    expect(joints.rightToes[0]).toBeGreaterThan(joints.rightHeel[0]);
    expect(joints.rightHip[2]).toBeGreaterThan(joints.leftHip[2]);
  });

  it('bends hip forwards, knee backwards, and lifts the toes', () => {
    const { joints } = skeletonOf({ rightLeg: { hip: 90 }, leftLeg: { knee: 90 } });
    expect(joints.rightKnee[0]).toBeCloseTo(segmentLengths.thigh, 6);
    expect(joints.leftAnkle[0]).toBeCloseTo(-segmentLengths.shank, 6);
    const lifted = skeletonOf({ rightLeg: { ankle: 20 } }).joints;
    expect(lifted.rightBall[1]).toBeGreaterThan(skeletonOf({}).joints.rightBall[1]);
  });

  it('spreads each leg to its own side', () => {
    const { joints } = skeletonOf({ rightLeg: { abduction: 30 }, leftLeg: { abduction: 30 } });
    expect(joints.rightAnkle[2]).toBeGreaterThan(joints.rightHip[2]);
    expect(joints.leftAnkle[2]).toBeLessThan(joints.leftHip[2]);
  });

  it('lies on the back with the front up, face down with the front down', () => {
    expect(skeletonOf({ lean: -90 }).chestFrame.front[1]).toBeCloseTo(1, 6);
    expect(skeletonOf({ lean: 90 }).chestFrame.front[1]).toBeCloseTo(-1, 6);
    expect(skeletonOf({ lean: -90, roll: 90 }).chestFrame.front[2]).toBeCloseTo(1, 6);
  });
});

describe('outlines', () => {
  it('take in both ends of a limb', () => {
    const bounds = boundsOf([{ d: limb([10, 10], [50, 10], 6, 3), width: 0 }]);
    expect(bounds.left).toBeLessThan(10);
    expect(bounds.right).toBeGreaterThan(50);
    expect(limb([10, 10], [11, 10], 6, 3)).toBe(circle([10, 10], 6));
  });

  it('point the way the arrow goes', () => {
    const [wing, tip] = pathPoints(arrowHead([0, 0], [10, 0], 4));
    expect(tip).toEqual([10, 0]);
    expect(wing?.[0]).toBeLessThan(10);
  });
});
