// Whether side and region fit each other and the kind of finding.
import { bodyRegions, romNorms } from '@legwork/clinical';
import type { ProblemDetail } from '../../platform/http/api.js';
import type { FindingKind, FindingSide } from './findings.dto.js';

interface Placed {
  readonly kind: FindingKind;
  readonly region: string;
  readonly side: FindingSide | null;
  readonly data: unknown;
}

export function checkPlace({ kind, region, side, data }: Placed): ProblemDetail[] {
  const lateral = bodyRegions.find(({ id }) => id === region)?.lateral === true;
  if (!lateral && side !== null) return [at('side-not-possible', 'This region has no sides.')];
  if (lateral && measuredBySide(kind, data) && side !== 'left' && side !== 'right') return [at('side-missing', 'Measure one side at a time: left or right.')];
  return [];
}

/** A measurement is compared with the other side, so it must name its own. */
function measuredBySide(kind: FindingKind, data: unknown): boolean {
  if (kind === 'girth') return true;
  if (kind !== 'range-of-motion') return false;
  const motionId: unknown = (data as { readonly motionId?: unknown }).motionId;
  return romNorms.find(({ id }) => id === motionId)?.bilateral === true;
}

const at = (code: string, detail: string): ProblemDetail => ({ pointer: '/side', code, detail });
