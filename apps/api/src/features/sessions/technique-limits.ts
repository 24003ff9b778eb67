// One technique held against the screening: pure, with the reason in words and the rules by name.
import { limitsFor, modalities, type LimitReason, type ScreeningResult } from '@legwork/clinical';
import type { SigningRemark } from './session-responses.dto.js';

interface Technique {
  readonly modalityId: string;
  readonly region: string;
  readonly side?: string | null;
  readonly pressure0To5?: number | null;
}

/** What stands against it; undefined when it may be done. */
export function refusalOf(technique: Technique, index: number, result: ScreeningResult): SigningRemark | undefined {
  const { allowed, status, maxPressure, why } = limitsFor(technique.modalityId, technique.region, technique.side, result);
  const pointer = `/techniques/${index}`;
  if (!allowed) {
    const detail = status === 'not-screened' ? 'Not screened here yet; ask what is open first.' : `${nameOf(technique)} is not allowed here. ${reasonsOf(why, result)}`;
    return remark(pointer, codeOf(why, status), detail.trim());
  }
  const pressure = technique.pressure0To5 ?? 0;
  if (pressure <= maxPressure) return undefined;
  return remark(`${pointer}/pressure0To5`, codeOf(why, 'pressure-above-ceiling'), `Pressure ${pressure} is above the ceiling of ${maxPressure} here. ${reasonsOf(why, result)}`.trim());
}

/** The rule that limits most directly names the refusal; without one, the state does. */
function codeOf(why: readonly LimitReason[], otherwise: string): string {
  return why.find(({ allowed, rules }) => !allowed && rules.length > 0)?.rules[0] ?? why.find(({ rules }) => rules.length > 0)?.rules[0] ?? otherwise;
}

/** In the words of the screening, which are those of the role that treats. */
function reasonsOf(why: readonly LimitReason[], { fired, standing }: ScreeningResult): string {
  const ids = new Set(why.flatMap(({ rules }) => rules));
  return [...fired, ...standing].filter(({ ruleId }) => ids.has(ruleId)).map(({ clinicianReason }) => clinicianReason).join(' ');
}

const nameOf = ({ modalityId }: Technique): string => modalities.find(({ id }) => id === modalityId)?.name ?? modalityId;
const remark = (pointer: string, code: string, detail: string): SigningRemark => ({ pointer, code, detail, found: null, offered: null });
