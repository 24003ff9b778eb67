// Words by which a massage therapist would make a diagnosis, and wording within the scope. A data table: the condition
// names of the catalogue, and what people write for them. Naming is allowed as "consistent with", as somebody else's
// diagnosis, and as the reason for a referral.
import { conditions, type ConditionId } from '@legwork/clinical';

interface ScopeWord {
  readonly words: readonly string[];
  /** What may be written instead; the finding stays, the name becomes somebody else's to give. */
  readonly offered: string;
}

const consistent = (what: string): string => `Findings consistent with ${what}; referred for assessment.`;

/** States of a body or of a posture that are seen and felt, not diagnosed. */
const OBSERVED: readonly ConditionId[] = [
  'low-back-pain', 'chronic-pain', 'arch-pain', 'muscle-tightness', 'muscle-cramp', 'neuromuscular-pain', 'postural-misalignment', 'lordosis', 'kyphosis',
  'pelvic-tilt-anterior', 'pelvic-tilt-posterior', 'pelvic-tilt-lateral', 'varicose-veins', 'bunion', 'hammertoe',
];

const COMMON: readonly ScopeWord[] = [
  { words: ['diagnosis', 'diagnosed with', 'i diagnose'], offered: 'Findings as recorded above; referred for assessment.' },
  { words: ['dvt', 'blood clot', 'thrombosis'], offered: 'Swelling, warmth or tenderness as recorded; sent for same-day medical assessment. No treatment given.' },
  { words: ['fracture', 'broken bone'], offered: 'Bone tenderness as recorded; referred for medical assessment. No treatment at the site.' },
  { words: ['rupture', 'ruptured', 'torn', 'tear'], offered: 'Pain, weakness and loss of function as recorded; referred for assessment.' },
  { words: ['slipped disc', 'disc herniation', 'herniated disc', 'bulging disc', 'disc bulge'], offered: consistent('irritation of the low back with leg symptoms') },
  { words: ['radiculopathy', 'nerve root', 'pinched nerve', 'trapped nerve'], offered: consistent('nerve-related leg symptoms') },
  { words: ['tendinitis', 'tendonitis', 'tendinopathy', 'bursitis', 'fasciitis', 'arthritis', 'osteoarthritis'], offered: consistent('local tissue irritation, tender to touch') },
  { words: ['stenosis', 'spondylolisthesis', 'spondylolysis'], offered: consistent('low-back symptoms that change with position') },
  { words: ['neuropathy', 'neuralgia'], offered: consistent('altered sensation as recorded') },
  { words: ['tumour', 'tumor', 'cancer', 'infection'], offered: 'Signs as recorded; referred for medical assessment. No treatment given.' },
];

/** Names like "Shin splints (medial tibial stress)" or "Collateral ligament sprain (MCL, LCL)" are looked for without the brackets. */
const CATALOGUE: readonly ScopeWord[] = conditions
  .filter(({ id }) => !OBSERVED.includes(id))
  .map(({ name }) => name.replace(/\s*\(.*\)$/u, '').toLowerCase())
  .map((name) => ({ words: [name], offered: consistent(name) }));

const SCOPE_WORDS: readonly ScopeWord[] = [...COMMON, ...CATALOGUE];

/** A sentence with one of these gives the word to somebody else, or leaves it open. */
const IN_SCOPE = new RegExp(`\\b(${[
  'consistent with', 'referred', 'refer to', 'referral', 'reports?', 'reported', 'tells?', 'told', 'states?', 'known', 'history of', 'previous', 'past',
  'diagnosed by', 'according to', 'under the care of', 'cleared by', 'clearance',
].join('|')})\\b`, 'iu');

export interface OutOfScope {
  /** As written. */
  readonly found: string;
  readonly offered: string;
}

const PATTERNS = SCOPE_WORDS.flatMap(({ words, offered }) => words.map((word) => ({ length: word.length, pattern: asWord(word), offered })))
  .sort((one, other) => other.length - one.length);

/** At most one remark per sentence: its longest word that names a diagnosis. */
export function outOfScope(text: string): OutOfScope[] {
  return text.split(/(?<=[.;!?\n])/u).flatMap((sentence) => {
    if (IN_SCOPE.test(sentence)) return [];
    for (const { pattern, offered } of PATTERNS) {
      const match = pattern.exec(sentence);
      if (match !== null) return [{ found: match[0], offered }];
    }
    return [];
  });
}

function asWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu');
}
