// A button with a short list of actions. The menu's code is fetched when somebody comes near the button.
import { Suspense, useState } from 'react';
import { later, warm } from '../later/later';
import { MenuTrigger, type ActionMenuProps } from './MenuTrigger';

const loadMenu = async () => ({ default: (await import('./OpenActionMenu')).OpenActionMenu });
/** Without it the button stays a button. */
const OpenActionMenu = later(loadMenu, ({ label, text }) => <MenuTrigger label={label} text={text} aria-haspopup="menu" aria-expanded={false} />);

export const ActionMenu = (props: ActionMenuProps) => {
  const [wanted, setWanted] = useState(false);
  const trigger = (
    <MenuTrigger
      label={props.label} text={props.text} aria-haspopup="menu" aria-expanded={false}
      onPointerEnter={() => warm(loadMenu)} onFocus={() => warm(loadMenu)} onClick={() => setWanted(true)}
    />
  );
  if (props.actions.length === 0) return null;
  return wanted ? <Suspense fallback={trigger}><OpenActionMenu {...props} /></Suspense> : trigger;
};
