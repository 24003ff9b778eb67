// What a note needs before it is signed, and what does not fit. Pure: every remark carries the place to jump to.
import { bodyRegions, modalities, type TechniqueGroupId } from '@legwork/clinical';
import type { Role } from '../../platform/http/api.js';
import { outOfScope } from './scope-words.js';
import type { SigningRemark } from './session-responses.dto.js';
import { SECTIONS, type Section, type SectionTexts } from './session-sections.js';
import type { VisitType } from './sessions.dto.js';

export interface NoteToSign extends SectionTexts {
  readonly visitType: VisitType;
  /** YYYY-MM-DD */
  readonly visitDate: string;
  readonly notTreatedReason: string | null;
  readonly techniques: readonly {
    readonly modalityId: string;
    readonly region: string;
    readonly side: string | null;
    readonly pressure0To5: number | null;
    readonly minutes: number | null;
    readonly response: string | null;
  }[];
  readonly findings: readonly { readonly region: string | null; readonly side: string | null }[];
}

export interface Signing {
  /** Whose words the note is held to. */
  readonly role: Role;
  /** YYYY-MM-DD in the clinic's zone. */
  readonly today: string;
  /** What the visit was booked for; null without an appointment. */
  readonly visitMinutes: number | null;
}

interface VisitNeeds {
  readonly sections: readonly Section[];
  readonly technique: boolean;
  readonly reason: boolean;
}

const FULL: VisitNeeds = { sections: SECTIONS, technique: false, reason: false };

const NEEDS: Readonly<Record<VisitType, VisitNeeds>> = {
  'massage-session': { ...FULL, technique: true },
  'physio-initial': FULL,
  'follow-up': FULL,
  review: FULL,
  discharge: FULL,
  'not-treated': { sections: [], technique: false, reason: true },
};

const MISSING: Readonly<Record<Section, string>> = {
  subjective: 'Say what the patient reports.',
  objective: 'Record at least one finding, or say what was seen.',
  assessment: 'Say how you see it, in the words of your role.',
  plan: 'Say what follows.',
};

const PRESSURE_GROUPS: readonly TechniqueGroupId[] = ['light-pressure', 'moderate-pressure', 'deep-pressure', 'friction'];
const LONGEST_VISIT_MINUTES = 180;
/** Slots of phrases that nobody filled in: [side], {side}, ___ . */
const OPEN_SLOT = /\[[^[\]\n]{1,40}\]|\{[^{}\n]{1,40}\}|_{3,}/u;

export const remark = (pointer: string, code: string, detail: string, found: string | null = null, offered: string | null = null): SigningRemark =>
  ({ pointer, code, detail, found, offered });

export function problemsOf(note: NoteToSign, today: string): SigningRemark[] {
  const needs = NEEDS[note.visitType];
  return [
    ...(note.visitDate > today ? [remark('/visitDate', 'in-future', 'The visit has not taken place yet.')] : []),
    ...needs.sections.filter((section) => isMissing(note, section)).map((section) => remark(`/${section}`, 'missing', MISSING[section])),
    ...(needs.technique && note.techniques.length === 0 ? [remark('/techniques', 'missing', 'Record what was done, or make it a visit without treatment.')] : []),
    ...(needs.reason && (note.notTreatedReason ?? '').trim() === '' ? [remark('/notTreatedReason', 'missing', 'Say why there was no treatment.')] : []),
    ...(needs.reason && note.techniques.length > 0 ? [remark('/techniques', 'treated', 'This visit is recorded as not treated, but it has techniques.')] : []),
    ...SECTIONS.flatMap((section) => openSlot(section, note[section])),
    ...note.techniques.flatMap(techniqueProblems),
  ];
}

/** Does not stop the signature, but must have been seen. */
export function warningsOf(note: NoteToSign, { role, today, visitMinutes }: Signing): SigningRemark[] {
  return [
    ...tooLong(note, visitMinutes),
    ...note.techniques.flatMap(({ response }, index) =>
      (response === 'worse' && note.plan.trim().length < 20 ? [remark(`/techniques/${index}/response`, 'worse', 'The response was worse: say in the plan what follows from it.')] : [])),
    ...note.findings.flatMap(({ region, side }, index) =>
      (side === null && isLateral(region) ? [remark(`/findings/${index}`, 'side-missing', 'This finding has no side.')] : [])),
    ...(role === 'massage_therapist' ? (['objective', 'assessment', 'plan'] as const).flatMap((section) => scopeRemarks(section, note[section])) : []),
    ...(note.visitDate < today ? [remark('/visitDate', 'late', 'The visit was on an earlier day: the note will be marked as a late entry, with both days.')] : []),
  ];
}

function tooLong({ techniques }: NoteToSign, visitMinutes: number | null): SigningRemark[] {
  const minutes = techniques.reduce((sum, technique) => sum + (technique.minutes ?? 0), 0);
  if (minutes <= (visitMinutes ?? LONGEST_VISIT_MINUTES)) return [];
  return [remark('/techniques', 'long', `The techniques add up to ${minutes} minutes${visitMinutes === null ? '' : `; the visit was booked for ${visitMinutes}`}.`)];
}

const isLateral = (region: string | null): boolean => bodyRegions.find(({ id }) => id === region)?.lateral === true;

function isMissing(note: NoteToSign, section: Section): boolean {
  return note[section].trim() === '' && !(section === 'objective' && note.findings.length > 0);
}

function openSlot(section: Section, text: string): SigningRemark[] {
  const slot = OPEN_SLOT.exec(text);
  return slot === null ? [] : [remark(`/${section}`, 'slot-open', 'A phrase still has an empty slot.', slot[0])];
}

function techniqueProblems(technique: NoteToSign['techniques'][number], index: number): SigningRemark[] {
  const groups = modalities.find(({ id }) => id === technique.modalityId)?.techniqueGroups ?? [];
  const lateral = isLateral(technique.region);
  return [
    ...(technique.pressure0To5 === null && groups.some((group) => PRESSURE_GROUPS.includes(group))
      ? [remark(`/techniques/${index}/pressure0To5`, 'missing', 'Record the pressure.')] : []),
    ...(lateral && technique.side === null ? [remark(`/techniques/${index}/side`, 'missing', 'Record the side.')] : []),
    ...(!lateral && technique.side !== null ? [remark(`/techniques/${index}/side`, 'side-not-possible', 'This region has no sides.')] : []),
  ];
}

function scopeRemarks(section: Section, text: string): SigningRemark[] {
  return outOfScope(text).map(({ found, offered }) =>
    remark(`/${section}`, 'scope', 'Massage therapists do not diagnose. Offered wording keeps the finding and leaves the name to others.', found, offered));
}
