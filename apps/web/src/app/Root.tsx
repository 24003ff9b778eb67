import { Outlet } from '@tanstack/react-router';
import { MissingParts } from '../ui/later/MissingParts';
import { Notices } from '../ui/notices/Notices';
import { OfflineNotice } from '../ui/states/OfflineNotice';

/** Around every page, also those without a session. */
export const Root = () => (
  <>
    <OfflineNotice />
    <Outlet />
    <MissingParts />
    <Notices />
  </>
);
