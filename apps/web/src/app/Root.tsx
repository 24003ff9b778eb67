import { Outlet } from '@tanstack/react-router';
import { Notices } from '../ui/notices/Notices';
import { OfflineNotice } from '../ui/states/OfflineNotice';

/** Around every page, also those without a session. */
export const Root = () => (
  <>
    <OfflineNotice />
    <Outlet />
    <Notices />
  </>
);
