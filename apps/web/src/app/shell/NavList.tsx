import { Link } from '@tanstack/react-router';
import { useSession } from '../../lib/session';
import { patterns } from '../../lib/urls';
import { navigationFor, type NavigationItem } from './navigation';
import styles from './NavList.module.css';

const NavLink = ({ item, onFollow }: { readonly item: NavigationItem; readonly onFollow?: () => void }) => (
  <li>
    <Link to={patterns[item.name]} className={styles.link} activeOptions={{ exact: item.name === 'home', includeSearch: false }} {...(onFollow === undefined ? {} : { onClick: onFollow })}>
      <item.Icon size={20} stroke={1.6} aria-hidden />
      {item.label}
    </Link>
  </li>
);

interface NavListProps {
  readonly onFollow?: () => void;
}

export const NavList = ({ onFollow }: NavListProps) => {
  const items = navigationFor(useSession());
  const clinic = items.filter((item) => item.group === 'clinic');
  const follow = onFollow === undefined ? {} : { onFollow };
  return (
    <nav aria-label="Main" className={styles.nav}>
      <ul className={styles.list}>
        {items.filter((item) => item.group === 'work').map((item) => <NavLink key={item.name} item={item} {...follow} />)}
      </ul>
      {clinic.length > 0 && (
        <>
          <p className={styles.heading} id="nav-clinic">Clinic</p>
          <ul className={styles.list} aria-labelledby="nav-clinic">
            {clinic.map((item) => <NavLink key={item.name} item={item} {...follow} />)}
          </ul>
        </>
      )}
    </nav>
  );
};
