// How a picture is set up: pose, place, view, things around and arrows.
import type { PartId } from './body-parts.js';
import type { Prop } from './props.js';
import type { Point } from './shapes.js';
import type { JointName, Pose } from './skeleton.js';

export interface FigurePose {
  readonly pose: Pose;
  /** Where one joint is put: x from the left edge, y from the floor (up is negative). */
  readonly anchor: { readonly joint: JointName; readonly x: number; readonly y: number };
  readonly props?: readonly Prop[];
  /** Bands and straps, from joint to joint. */
  readonly straps?: readonly { readonly through: readonly JointName[] }[];
}

export interface FigureArrow {
  readonly joint: JointName;
  /** Beside the joint, in units of the picture. */
  readonly from: Point;
  readonly to: Point;
  readonly bend?: number;
  /** The tail is at the joint of the start picture. */
  readonly between?: boolean;
  /** There and back. */
  readonly both?: boolean;
}

export interface FigureScene {
  /** Degrees: the viewer walks round the figure, and looks down on it. */
  readonly turn?: number;
  readonly tilt?: number;
  /** Above 1: a close view of the parts in `only`. */
  readonly zoom?: number;
  readonly only?: readonly PartId[];
  readonly shift?: number;
  readonly floor?: false;
  readonly moving?: readonly PartId[];
  readonly props?: readonly Prop[];
  readonly arrows?: readonly FigureArrow[];
  readonly start: FigurePose;
  readonly end: FigurePose;
}
