// One tap per line that is ready: from the plan, from last time, or as just done. What is blocked opens its why instead.
import { IconArrowForward, IconBuildingOff, IconClipboardList, IconHistory } from '@tabler/icons-react';
import { permissionWords } from '../../ui/severity/permission-words';
import { severityLevels } from '../../ui/severity/severity-levels';
import type { QuickLine, QuickOrigin } from './quick-techniques';
import { takesPressure } from './technique-limits';
import type { TechniqueLine } from './technique-lines';
import { techniqueTitle } from './technique-words';
import styles from './quick.module.css';

const origins: Readonly<Record<QuickOrigin, { readonly Icon: typeof IconHistory; readonly words: string }>> = {
  plan: { Icon: IconClipboardList, words: 'From the plan' },
  'last-time': { Icon: IconHistory, words: 'Same as last time' },
  'just-done': { Icon: IconArrowForward, words: 'Same here' },
};

const doseWords = ({ modalityId, pressure0To5, minutes }: TechniqueLine): string => [
  ...(takesPressure(modalityId) && pressure0To5 !== null ? [`pressure ${pressure0To5}`] : []), ...(minutes === null ? [] : [`${minutes} min`]),
].join(', ');

interface QuickTechniquesProps {
  readonly label: string;
  readonly quick: readonly QuickLine[];
  readonly onAdd: (lines: readonly TechniqueLine[]) => void;
  /** A blocked one is opened at its place, where its reasons and ways on stand. */
  readonly onBlocked: (line: TechniqueLine) => void;
}

export const QuickTechniques = ({ label, quick, onAdd, onBlocked }: QuickTechniquesProps) => {
  if (quick.length === 0) return null;
  const free = quick.filter(({ limit, line, notOffered }) => limit.allowed && notOffered === undefined && (!takesPressure(line.modalityId) || line.pressure0To5 !== null));
  return (
    <div className={styles.quick} role="group" aria-label={label} data-print="hide">
      <p className={styles.title}>{label}</p>
      <ul className={styles.list}>
        {quick.map(({ origin, line, limit, lowered, notOffered }) => {
          const { Icon, words } = origins[origin];
          const dose = doseWords(line);
          const { Icon: LimitIcon } = severityLevels[limit.status];
          const isFree = limit.allowed && notOffered === undefined;
          const isWhole = !takesPressure(line.modalityId) || line.pressure0To5 !== null;
          return (
            <li key={`${origin}-${techniqueTitle(line)}`}>
              <button
                type="button" className={styles.line} data-blocked={!isFree || undefined} aria-label={`${words}: ${techniqueTitle(line)}${dose === '' ? '' : `, ${dose}`}`}
                onClick={() => (isFree && isWhole ? onAdd([line]) : onBlocked(line))}
              >
                <Icon size={16} aria-hidden />
                <span>{techniqueTitle(line)}{dose !== '' && <span className={styles.dose}> {dose}</span>}</span>
                {notOffered !== undefined && <span className={styles.limit}><IconBuildingOff size={14} aria-hidden />{permissionWords.notOffered}</span>}
                {notOffered === undefined && (!limit.allowed || lowered) && (
                  <span className={styles.limit} data-severity={limit.status}><LimitIcon size={14} aria-hidden />{limit.allowed ? permissionWords.upTo(limit.ceiling) : permissionWords.no}</span>
                )}
              </button>
            </li>
          );
        })}
        {free.length > 1 && <li><button type="button" className={styles.all} onClick={() => onAdd(free.map(({ line }) => line))}>All {free.length}</button></li>}
      </ul>
    </div>
  );
};
