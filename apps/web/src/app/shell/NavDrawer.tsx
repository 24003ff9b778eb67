import { Drawer } from '@mantine/core';
import { useSession } from '../../lib/session';
import { NavList } from './NavList';

interface NavDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export const NavDrawer = ({ opened, onClose }: NavDrawerProps) => (
  <Drawer opened={opened} onClose={onClose} title={useSession().clinic.name} size={288}>
    <NavList onFollow={onClose} />
  </Drawer>
);
