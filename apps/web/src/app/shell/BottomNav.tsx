// The four most used places within thumb's reach; everything else is behind the menu button above.
import { Link } from '@tanstack/react-router';
import { useSession } from '../../lib/session';
import { patterns } from '../../lib/urls';
import { navigationFor } from './navigation';
import styles from './BottomNav.module.css';

const places = 4;

export const BottomNav = () => {
  const items = navigationFor(useSession()).slice(0, places);
  if (items.length < 2) return null;
  return (
    <nav aria-label="Most used" className={styles.bar} data-print="hide">
      {items.map((item) => (
        <Link key={item.name} to={patterns[item.name]} className={styles.link} activeOptions={{ exact: item.name === 'home', includeSearch: false }}>
          <item.Icon size={22} stroke={1.6} aria-hidden />
          {item.label}
        </Link>
      ))}
    </nav>
  );
};
