// The first words of a request for a clearance: situation, background, assessment, request. Written from what fired, in the
// words of the role that asks: a massage therapist names what was reported, never a cause. A person edits them before they go.
import { facts, sources, type FiredRule, type PerformerRole } from '@legwork/clinical';
import type { LetterTexts, PartTitles } from '../letters/letter-texts.js';
import { commaBorn, printedDay } from '../letters/printed-days.js';
import { placeName } from '../note-documents/note-words.js';
import { placesAsked, techniquesAsked, type AskedScope } from './asked-scope.js';

export interface LetterInput {
  readonly performerRole: PerformerRole;
  readonly rules: readonly FiredRule[];
  readonly asked: AskedScope;
  /** When an answer was given, YYYY-MM-DD by fact. */
  readonly reportedOn: Readonly<Record<string, string>>;
  /** Medicines as written, those taken now. */
  readonly medicines: readonly string[];
  readonly question: string;
}

export interface LetterFrame {
  readonly clinicName: string;
  readonly addressee: string;
  readonly patientName: string;
  /** YYYY-MM-DD, as the other days here. */
  readonly birthDate: string | null;
  readonly today: string;
  readonly performerRole: PerformerRole;
  readonly authorName: string;
}

export interface ClearanceLetter {
  readonly subject: string;
  readonly body: string;
}

export const PART_TITLES: PartTitles = { situation: 'Situation', background: 'Background', assessment: 'Assessment', recommendation: 'Request' };

const PROFESSION: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'massage therapist', physiotherapist: 'physiotherapist' };

const questionOf = new Map<string, string>(facts.map(({ id, question }) => [id, question]));
const citationOf = new Map<string, string>(sources.filter(({ id }) => !id.startsWith('seed-')).map(({ id, citation }) => [id, citation]));

export function defaultQuestion(rules: readonly FiredRule[]): string {
  const topics = rules.map(({ patientWording }) => patientWording);
  return `May treatment go ahead, and with what limits (regions, techniques, pressure, until when)? It concerns: ${topics.join(' ')}`;
}

export const letterTexts = (input: LetterInput): LetterTexts => ({
  situation: situation(input),
  background: [...reported(input), ...medicineLines(input.medicines)].join('\n'),
  assessment: assessment(input),
  recommendation: input.question,
});

/** The letter as plain text: for a message, or where no PDF is wanted. */
export function plainLetter(frame: LetterFrame, parts: LetterTexts): ClearanceLetter {
  const sections = [
    `${frame.clinicName}\n${printedDay(frame.today)}\n\nTo: ${frame.addressee}\nAbout: ${frame.patientName}${commaBorn(frame.birthDate)}`,
    ...(['situation', 'background', 'assessment', 'recommendation'] as const).map((part) => `${PART_TITLES[part]}\n${parts[part]}`),
    `Please answer with: yes or no; regions; techniques; highest pressure (0 resting hand to 5 deep); until which date. Without a date your answer holds for 90 days.\n\n${frame.authorName}, ${PROFESSION[frame.performerRole]}`,
  ];
  return { subject: `Clearance for treatment: ${frame.patientName}`, body: sections.join('\n\n') };
}

function situation({ performerRole, asked, rules }: LetterInput): string {
  const care = performerRole === 'physiotherapist' ? 'physiotherapy' : 'massage therapy';
  return `This person came to us for ${care}. Before we treat, we ask for your agreement in writing.\nTreatment that waits for it: ${techniquesAsked(asked, rules)}.\nPlace: ${placesAsked(asked, rules)}.`;
}

function reported({ rules, reportedOn }: LetterInput): string[] {
  const answers = new Map(rules.flatMap(({ because }) => because.map(({ factId, value }) => [factId as string, value] as const)));
  return [...answers].map(([factId, value]) => {
    const day = reportedOn[factId];
    return `- ${questionOf.get(factId) ?? factId} ${inWords(value)}${day === undefined ? '' : ` (${printedDay(day)})`}`;
  });
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes.' : 'No.';
  if (typeof value === 'string' || typeof value === 'number') return `${value}.`;
  if (!Array.isArray(value)) return 'Not answered.';
  const items: readonly unknown[] = value;
  return `${items.map(place).join(', ')}.`;
}

function place(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('region' in item)) return placeName(String(item), null);
  return placeName(String(item.region), 'side' in item ? String(item.side) : null);
}

const medicineLines = (medicines: readonly string[]): string[] => (medicines.length === 0 ? ['- No medicines recorded.'] : [`- Medicines: ${medicines.join('; ')}.`]);

function assessment({ performerRole, rules }: LetterInput): string {
  if (performerRole === 'physiotherapist') return rules.map(({ clinicianReason, sources: named }) => `- ${clinicianReason}${sourceWords(named)}`).join('\n');
  return `A massage therapist does not diagnose. What was reported has to be agreed by the team that looks after it:\n${rules.map(({ patientWording }) => `- ${patientWording}`).join('\n')}`;
}

function sourceWords(named: FiredRule['sources']): string {
  const citations = named.flatMap((id) => citationOf.get(id) ?? []);
  return citations.length === 0 ? '' : ` (Source: ${citations.join('; ')}.)`;
}
