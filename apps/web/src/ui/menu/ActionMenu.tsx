// A button with a short list of actions. The menu's code is fetched when somebody comes near the button.
import { lazy, Suspense, useState } from 'react';
import { MenuTrigger, type ActionMenuProps } from './MenuTrigger';

const loadMenu = async () => ({ default: (await import('./OpenActionMenu')).OpenActionMenu });
const OpenActionMenu = lazy(loadMenu);

export const ActionMenu = (props: ActionMenuProps) => {
  const [wanted, setWanted] = useState(false);
  const trigger = (
    <MenuTrigger
      label={props.label} text={props.text} aria-haspopup="menu" aria-expanded={false}
      onPointerEnter={() => void loadMenu()} onFocus={() => void loadMenu()} onClick={() => setWanted(true)}
    />
  );
  if (props.actions.length === 0) return null;
  return wanted ? <Suspense fallback={trigger}><OpenActionMenu {...props} /></Suspense> : trigger;
};
