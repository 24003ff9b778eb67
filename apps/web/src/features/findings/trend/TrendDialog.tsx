// The course of one value over the visits: a line per side, and every value in a table.
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../lib/session';
import { Dialog } from '../../../ui/dialog/Dialog';
import { EmptyState } from '../../../ui/states/EmptyState';
import { Loaded } from '../../../ui/states/Loaded';
import { LoadingState } from '../../../ui/states/LoadingState';
import { TrendChart } from './TrendChart';
import { trendQuery } from './trend-queries';
import styles from './trend.module.css';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const TrendDialog = ({ findingId, onClose }: { readonly findingId: string; readonly onClose: () => void }) => {
  const { clinic } = useSession();
  const query = useQuery(trendQuery(findingId));
  return (
    <Dialog opened onClose={onClose} size="lg" title={query.data === undefined ? 'Trend' : `Trend: ${capital(query.data.label)}`}>
      <Loaded query={query} label="Loading the trend" loading={<LoadingState label="Loading the trend" blocks={[220, 120]} />}>
        {({ series }) => (series.length === 0
          ? <EmptyState title="Nothing measured">This finding holds words only; there is no value to follow.</EmptyState>
          : (
            <div className={styles.series}>
              {series.map((one) => <TrendChart key={one.measure} series={one} timeZone={clinic.timeZone} />)}
            </div>
          ))}
      </Loaded>
    </Dialog>
  );
};
