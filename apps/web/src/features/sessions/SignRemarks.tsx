// What is missing or does not fit, each remark with a way there and, for words outside the role, wording to take over.
import { Button } from '@mantine/core';
import { focusField } from './focus-field';
import { noteSections, type NoteText } from './note-sections';
import type { SigningRemark } from './note-queries';
import { jumpTarget, sentenceWith, withOfferedWording, type JumpTarget } from './sign-remarks';
import styles from './dialogs.module.css';

const targetNames: Readonly<Record<JumpTarget, string>> = {
  ...(Object.fromEntries(noteSections.map(({ key, title }) => [key, title])) as Record<(typeof noteSections)[number]['key'], string>),
  techniques: 'Techniques',
  visit: 'Visit',
};

/** What a remark leads to while the note can still be written. */
export interface RemarkWays {
  readonly text: NoteText;
  readonly onJump: (target: JumpTarget) => void;
  readonly onReword: (change: (before: NoteText) => NoteText) => void;
}

const placeOf = (pointer: string): string => (pointer.startsWith('/findings') ? 'Findings' : targetNames[jumpTarget(pointer)]);

const Remark = ({ remark, ways }: { readonly remark: SigningRemark; readonly ways: RemarkWays | undefined }) => {
  const { pointer, detail, found, offered } = remark;
  const target = jumpTarget(pointer);
  const section = target === 'techniques' || target === 'visit' ? undefined : target;
  const written = ways !== undefined && section !== undefined && found !== null && offered !== null ? sentenceWith(ways.text[section], found) : undefined;
  const jump = (): void => {
    ways?.onJump(target);
    focusField(pointer);
  };
  return (
    <li className={styles.remark}>
      <div>
        <p className={styles.remarkWhere}>{placeOf(pointer)}</p>
        <p>{detail}</p>
        {found !== null && offered === null && <p className={styles.written}>{found}</p>}
        {written !== undefined && (
          <div className={styles.wording}>
            <p className={styles.written}>{written}</p>
            <p className={styles.offered}>{offered}</p>
          </div>
        )}
      </div>
      {written !== undefined && section !== undefined && found !== null && offered !== null && (
        <Button variant="default" size="compact-sm" onClick={() => ways?.onReword((before) => ({ ...before, [section]: withOfferedWording(before[section], found, offered) }))}>Use this wording</Button>
      )}
      {ways !== undefined && <Button variant="default" size="compact-sm" onClick={jump}>Go there</Button>}
    </li>
  );
};

export const SignRemarks = ({ title, remarks, ways }: { readonly title: string; readonly remarks: readonly SigningRemark[]; readonly ways?: RemarkWays }) => (
  remarks.length === 0 ? null : (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.remarks}>{remarks.map((remark, at) => <Remark key={`${remark.pointer}-${remark.code}-${at}`} remark={remark} ways={ways} />)}</ul>
    </div>
  )
);
