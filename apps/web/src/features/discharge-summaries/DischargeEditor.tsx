// The words a plan ends with: suggested by its data, edited by a person, kept as they are typed, signed once.
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAutosave } from '../../lib/autosave/use-autosave';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { notify } from '../../ui/notices/notify';
import { SaveLine } from '../../ui/states/SaveLine';
import { documentUrl, saveSummary, signSummary, type Sections, type Summary } from './queries';
import { sectionNames, sectionTitles, type SectionName } from './section-words';
import styles from './discharge.module.css';

const longest = 4000;
const savedOf = ({ version, sections }: Summary) => ({ version, value: sections });

const isSummary = (body: unknown): body is Summary => typeof body === 'object' && body !== null && 'sections' in body && 'version' in body;

const Signed = ({ summary, timeZone }: { readonly summary: Summary; readonly timeZone: string }) => (
  <div className={styles.stack}>
    {sectionNames.map((name) => <section key={name}><h2 className={styles.heading}>{sectionTitles[name]}</h2><p className={styles.words}>{summary.sections[name]}</p></section>)}
    <p className={styles.quiet}>Signed by {summary.signedName ?? ''}{summary.signedAt === null ? '' : `, ${formatInstant(summary.signedAt, timeZone)}`} · <abbr title={`SHA-256 ${summary.contentHash ?? ''}`}>{summary.contentHash?.slice(0, 12)}</abbr></p>
  </div>
);

const Conflict = ({ theirs, onTake }: { readonly theirs: Sections; readonly onTake: (which: 'mine' | 'theirs') => void }) => (
  <div role="alert" className={styles.stack}>
    <p>Somebody else changed the summary meanwhile.</p>
    <details><summary>Their words</summary>{sectionNames.map((name) => <p key={name} className={styles.words}><strong>{sectionTitles[name]}.</strong> {theirs[name]}</p>)}</details>
    <div className={styles.buttons}><Button variant="default" onClick={() => onTake('theirs')}>Take theirs</Button><Button onClick={() => onTake('mine')}>Keep mine</Button></div>
  </div>
);

const Draft = ({ summary }: { readonly summary: Summary }) => {
  const [isSigning, setSigning] = useState(false);
  const { value, change, state, flush, resolve } = useAutosave<Sections>({
    draftKey: `discharge:${summary.planId}`, server: savedOf(summary),
    save: async (next, base) => savedOf(await saveSummary(summary.planId, base.version, next)),
    readCurrent: (body) => (isSummary(body) ? savedOf(body) : undefined),
  });
  const put = (name: SectionName, text: string): void => change((before) => ({ ...before, [name]: text }));
  const sign = async (): Promise<void> => {
    await flush();
    await signSummary(summary.planId, value);
    notify('Discharge summary signed');
  };
  return (
    <div className={styles.stack}>
      <p><SaveLine state={state} /></p>
      {state.kind === 'conflict' && <Conflict theirs={state.theirs.value} onTake={resolve} />}
      {sectionNames.map((name) => (
        <div key={name}>
          <Textarea label={sectionTitles[name]} value={value[name]} maxLength={longest} autosize minRows={2} readOnly={!summary.can.edit} onChange={(event) => put(name, event.currentTarget.value)} />
          {value[name] !== summary.suggested[name] && summary.can.edit && <Button variant="subtle" size="compact-md" onClick={() => put(name, summary.suggested[name])} aria-label={`Take the suggestion for ${sectionTitles[name]}`}>Take the suggestion</Button>}
        </div>
      ))}
      <div className={styles.buttons}>
        <Button component="a" href={documentUrl(summary.planId)} variant="default" download>PDF</Button>
        {summary.can.edit && <Button onClick={() => setSigning(true)}>Sign summary …</Button>}
      </div>
      <ConfirmDialog opened={isSigning} onClose={() => setSigning(false)} title="Sign this summary?" confirmLabel="Sign summary" onConfirm={sign}>
        It stays as it is from then on, with your name, role and the time.
      </ConfirmDialog>
    </div>
  );
};

export const DischargeEditor = ({ summary }: { readonly summary: Summary }) => {
  const { clinic } = useSession();
  if (summary.signedAt === null) return <Draft summary={summary} />;
  return (
    <>
      <Signed summary={summary} timeZone={clinic.timeZone} />
      <div className={styles.buttons}><Button component="a" href={documentUrl(summary.planId)} variant="default" download>PDF</Button></div>
    </>
  );
};
