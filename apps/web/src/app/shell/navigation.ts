// What the main navigation offers to whom. An entry shows once its screen stands in app/routes.tsx.
import {
  IconAddressBook, IconBook2, IconReportAnalytics, IconCalendarEvent, IconCalendarWeek, IconClipboardList, IconFileImport, IconHistory, IconInbox, IconMail, IconMailForward, IconSettings,
  IconShieldCheck, IconUsers, IconUsersGroup, type Icon as TablerIcon,
} from '@tabler/icons-react';
import { isAdmin, isClinical, type ClinicSession } from '../../lib/session';
import type { UrlName } from '../../lib/urls';
import { screenRoutes } from '../routes';

export interface NavigationItem {
  readonly name: UrlName;
  readonly label: string;
  readonly Icon: TablerIcon;
  readonly group: 'work' | 'clinic';
  readonly isFor: (session: ClinicSession) => boolean;
}

const everyone = (): boolean => true;

const items: readonly NavigationItem[] = [
  { name: 'home', label: 'Today', Icon: IconCalendarEvent, group: 'work', isFor: everyone },
  { name: 'inbox', label: 'Inbox', Icon: IconInbox, group: 'work', isFor: everyone },
  { name: 'calendar', label: 'Calendar', Icon: IconCalendarWeek, group: 'work', isFor: everyone },
  { name: 'patients', label: 'Patients', Icon: IconUsers, group: 'work', isFor: everyone },
  { name: 'intakes', label: 'Intakes', Icon: IconClipboardList, group: 'work', isFor: everyone },
  { name: 'referrals', label: 'Referrals', Icon: IconMailForward, group: 'work', isFor: everyone },
  { name: 'clearances', label: 'Clearances', Icon: IconShieldCheck, group: 'work', isFor: isClinical },
  { name: 'contacts', label: 'Contacts', Icon: IconAddressBook, group: 'work', isFor: everyone },
  { name: 'rules', label: 'Rules', Icon: IconBook2, group: 'clinic', isFor: isClinical },
  { name: 'reports', label: 'Reports', Icon: IconReportAnalytics, group: 'clinic', isFor: everyone },
  { name: 'people', label: 'People', Icon: IconUsersGroup, group: 'clinic', isFor: isAdmin },
  { name: 'imports', label: 'Import', Icon: IconFileImport, group: 'clinic', isFor: isAdmin },
  { name: 'outbox', label: 'Outbox', Icon: IconMail, group: 'clinic', isFor: isAdmin },
  { name: 'audit', label: 'Audit', Icon: IconHistory, group: 'clinic', isFor: isAdmin },
  { name: 'settings', label: 'Settings', Icon: IconSettings, group: 'clinic', isFor: isAdmin },
];

export const navigationFor = (session: ClinicSession): readonly NavigationItem[] =>
  items.filter((item) => screenRoutes[item.name] !== undefined && item.isFor(session));
