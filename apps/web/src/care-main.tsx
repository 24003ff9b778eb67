// The patient's plan: one page, nothing of the staff area, not even the router.
import './ui/theme/mantine.css';
import './ui/theme/tokens.css';
import './ui/theme/mantine-variables.css';
import './ui/theme/base.css';
import './ui/theme/print.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { purgeOldDrafts } from './lib/drafts/draft-store';
import { watchReach } from './lib/online';
import { PatientCare } from './screens/PatientCare';
import { theme } from './ui/theme/theme';

watchReach();
void purgeOldDrafts(Date.now()).catch(() => undefined);

// A page that the browser kept alive behind Back may belong to somebody whose tablet this was.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

/** The same key as in public/color-scheme.js */
const colorSchemes = localStorageColorSchemeManager({ key: 'legwork-color-scheme' });

const container = document.getElementById('root');
if (container === null) throw new Error('care.html has no #root.');

createRoot(container).render(
  <StrictMode>
    <MantineProvider theme={theme} withCssVariables={false} withGlobalClasses={false} colorSchemeManager={colorSchemes} defaultColorScheme="auto">
      <PatientCare />
    </MantineProvider>
  </StrictMode>,
);
