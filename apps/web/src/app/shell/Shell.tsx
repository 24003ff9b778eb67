// The frame of every staff screen: navigation, search, account, and the keys that work everywhere.
import { ActionIcon } from '@mantine/core';
import { IconEyeOff, IconMenu2, IconSearch } from '@tabler/icons-react';
import { Outlet } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { accountScope, DraftScopeProvider } from '../../lib/drafts/draft-scope';
import { isClinical, useSession } from '../../lib/session';
import { later } from '../../ui/later/later';
import { togglePrivacy, usePrivacy } from '../../ui/privacy/privacy';
import { KeyboardHelp } from '../../ui/shortcuts/KeyboardHelp';
import { useShortcut } from '../../ui/shortcuts/shortcuts';
import { fetchLaterParts } from '../fetch-later-parts';
import { AccountButton } from './AccountButton';
import { BottomNav } from './BottomNav';
import { Brand } from './Brand';
import { NavList } from './NavList';
import { SearchButton } from './SearchButton';
import { SkipLink } from './SkipLink';
import styles from './Shell.module.css';

const CommandPalette = later(async () => ({ default: (await import('./CommandPalette')).CommandPalette }));
const PhotoSender = later(async () => ({ default: (await import('../../features/photos/PhotoSender')).PhotoSender }));
const NavDrawer = later(async () => ({ default: (await import('./NavDrawer')).NavDrawer }));

const PrivacyNote = () =>
  usePrivacy() ? (
    <button type="button" className={styles.privacy} onClick={togglePrivacy}>
      <IconEyeOff size={16} aria-hidden /> Names hidden
    </button>
  ) : null;

export const Shell = () => {
  const session = useSession();
  const { account } = session;
  const [asked, setAsked] = useState(0);
  const [helpOpen, setHelpOpen] = useState(false);
  const [drawer, setDrawer] = useState<'never' | 'open' | 'closed'>('never');
  useEffect(fetchLaterParts, []);
  const search = (): void => setAsked((count) => count + 1);
  useShortcut('mod+k', 'Find a patient or a page', search);
  useShortcut('mod+.', 'Hide or show patients’ names', togglePrivacy);
  useShortcut('F9', 'Hide or show patients’ names', togglePrivacy);
  useShortcut('?', 'This list of keys', () => setHelpOpen(true));
  return (
    <DraftScopeProvider value={accountScope(account.id)}>
      <SkipLink />
      <div className={styles.shell}>
        <aside className={styles.sidebar} data-print="hide">
          <Brand />
          <SearchButton onClick={search} />
          <NavList />
          <div className={styles.foot}>
            <PrivacyNote />
            <AccountButton look="wide" />
          </div>
        </aside>
        <header className={styles.bar} data-print="hide">
          <ActionIcon variant="subtle" color="gray" size={40} aria-label="Menu" onClick={() => setDrawer('open')}><IconMenu2 size={22} aria-hidden /></ActionIcon>
          <Brand />
          <PrivacyNote />
          <ActionIcon variant="subtle" color="gray" size={40} aria-label="Find" onClick={search}><IconSearch size={20} aria-hidden /></ActionIcon>
          <AccountButton look="small" />
        </header>
        <main id="main" tabIndex={-1} className={styles.main}><Outlet /></main>
        <BottomNav />
      </div>
      <Suspense fallback={null}>
        {asked > 0 && <CommandPalette asked={asked} />}
        {isClinical(session) && <PhotoSender />}
        {drawer !== 'never' && <NavDrawer opened={drawer === 'open'} onClose={() => setDrawer('closed')} />}
      </Suspense>
      <KeyboardHelp opened={helpOpen} onClose={() => setHelpOpen(false)} />
    </DraftScopeProvider>
  );
};
