// The request for a clearance as plain text: situation, background, assessment, request. Written from what fired, in the
// words of the role that asks: a massage therapist names what was reported, never a cause.
import { facts, type FiredRule, type PerformerRole } from '@legwork/clinical';

export interface LetterInput {
  readonly clinicName: string;
  readonly addressee: string;
  readonly patientName: string;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly today: string;
  readonly performerRole: PerformerRole;
  readonly authorName: string;
  readonly rules: readonly FiredRule[];
  /** Medicines as written, those taken now. */
  readonly medicines: readonly string[];
  readonly question: string;
}

export interface ClearanceLetter {
  readonly subject: string;
  readonly body: string;
}

const PROFESSION: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'massage therapist', physiotherapist: 'physiotherapist' };

const questionOf = new Map<string, string>(facts.map(({ id, question }) => [id, question]));

export function defaultQuestion(rules: readonly FiredRule[]): string {
  const topics = rules.map(({ patientWording }) => patientWording);
  return `May treatment go ahead, and with what limits (regions, techniques, pressure, until when)? It concerns: ${topics.join(' ')}`;
}

export function clearanceLetter(input: LetterInput): ClearanceLetter {
  const profession = PROFESSION[input.performerRole];
  const born = input.birthDate === null ? '' : `, born ${input.birthDate}`;
  const sections = [
    `${input.clinicName}\n${input.today}\n\nTo: ${input.addressee}\nAbout: ${input.patientName}${born}`,
    `Situation\nThis person came to us for ${input.performerRole === 'physiotherapist' ? 'physiotherapy' : 'massage therapy'}. Before we treat, we ask for your agreement in writing.`,
    `Background\n${[...reported(input.rules), medicineLine(input.medicines)].join('\n')}`,
    `Assessment\n${assessment(input)}`,
    `Request\n${input.question}`,
    `Please answer with: yes or no; regions; techniques; highest pressure (0 resting hand to 5 deep); until which date. Without a date your answer holds for 90 days.\n\n${input.authorName}, ${profession}`,
  ];
  return { subject: `Clearance for treatment: ${input.patientName}`, body: sections.join('\n\n') };
}

function reported(rules: readonly FiredRule[]): string[] {
  const answers = new Map(rules.flatMap(({ because }) => because.map(({ factId, value }) => [factId, value] as const)));
  return [...answers].map(([factId, value]) => `- ${questionOf.get(factId) ?? factId} ${inWords(value)}`);
}

function inWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes.' : 'No.';
  if (typeof value === 'string' || typeof value === 'number') return `${value}.`;
  if (!Array.isArray(value)) return 'Not answered.';
  const items: readonly unknown[] = value;
  return `${items.map(place).join(', ')}.`;
}

function place(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('region' in item)) return String(item);
  return 'side' in item ? `${String(item.region)} (${String(item.side)})` : String(item.region);
}

const medicineLine = (medicines: readonly string[]): string => (medicines.length === 0 ? '- No medicines recorded.' : `- Medicines: ${medicines.join('; ')}.`);

function assessment({ performerRole, rules }: LetterInput): string {
  if (performerRole === 'physiotherapist') return rules.map(({ clinicianReason }) => `- ${clinicianReason}`).join('\n');
  return `A massage therapist does not diagnose. What was reported has to be agreed by the team that looks after it:\n${rules.map(({ patientWording }) => `- ${patientWording}`).join('\n')}`;
}
