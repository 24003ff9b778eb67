/** A signed consent on paper: what was read, what was agreed near sensitive areas, who signed and when. */
import { Path, Svg, Text } from '@react-pdf/renderer';
import { languageOf } from '@legwork/clinical';
import { Paper, Part, Prose, Row } from '../../platform/pdf/paper.js';
import { bornWords } from '../letters/printed-days.js';
import { CONSENT_AREAS, type ConsentArea, type ConsentChoice } from './consent-choices.js';
import { consentWords } from './consent-words.js';
import { drawnSignature } from './drawn-lines.js';

export interface SignedConsent {
  readonly clinicName: string;
  readonly timeZone: string;
  readonly patientName: string;
  readonly birthDate: string | null;
  readonly language: string;
  readonly textNumber: number;
  readonly body: string;
  readonly signedName: string;
  readonly relation: 'self' | 'parent' | 'carer' | 'staff';
  readonly signatureSvg: string | null;
  readonly signedAt: Date;
  readonly revokedAt: Date | null;
  readonly choices: ReadonlyMap<ConsentArea, ConsentChoice>;
}

const LOCALES: Readonly<Record<string, string>> = { en: 'en-CA', fr: 'fr-CA' };

function ConsentDocument({ consent }: { readonly consent: SignedConsent }) {
  const words = consentWords(consent.language);
  const instant = new Intl.DateTimeFormat(LOCALES[consent.language] ?? 'en-CA', { dateStyle: 'long', timeStyle: 'short', timeZone: consent.timeZone });
  const said = CONSENT_AREAS.filter((area) => consent.choices.has(area));
  return (
    <Paper
      clinicName={consent.clinicName} title={words.title} language={consent.language} pageWords={words.page} createdAt={consent.signedAt}
      subject={consent.birthDate === null ? consent.patientName : `${consent.patientName}, ${bornWords(consent.birthDate, languageOf(consent.language))}`}
    >
      <Part heading={words.text(consent.textNumber)}><Prose text={consent.body} /></Part>
      {said.length > 0 && (
        <Part heading={words.sensitive}>
          {said.map((area) => {
            const choice = consent.choices.get(area);
            return <Row key={area} label={words.areas[area]} value={choice === undefined ? words.notSaid : words.choices[choice]} />;
          })}
        </Part>
      )}
      <Part heading={words.signature}>
        <Signature svg={consent.signatureSvg} name={consent.signedName} typed={words.typed} />
        <Row label={words.signedBy} value={consent.signedName} />
        <Row label={words.as} value={words.relations[consent.relation]} />
        <Row label={words.signedAt} value={instant.format(consent.signedAt)} />
        {consent.revokedAt !== null && <Row label={words.revoked} value={instant.format(consent.revokedAt)} />}
      </Part>
    </Paper>
  );
}

function Signature({ svg, name, typed }: { readonly svg: string | null; readonly name: string; readonly typed: string }) {
  const drawn = svg === null ? undefined : drawnSignature(svg);
  if (drawn === undefined) return <Text style={{ fontFamily: 'Times-Italic', fontSize: 18, marginBottom: 8 }}>{`${name} (${typed.toLowerCase()})`}</Text>;
  return (
    <Svg viewBox={drawn.viewBox} style={{ height: 70, width: 220, marginBottom: 8 }}>
      {drawn.lines.map((line, at) => <Path key={at} d={line} stroke="#14211f" strokeWidth={2} strokeLinecap="round" fill="none" />)}
    </Svg>
  );
}

export const paper = (consent: SignedConsent) => ConsentDocument({ consent });
