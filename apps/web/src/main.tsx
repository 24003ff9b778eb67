import './ui/theme/mantine.css';
import './ui/theme/tokens.css';
import './ui/theme/mantine-variables.css';
import './ui/theme/base.css';
import './ui/theme/print.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/Providers';
import { router, startEarly } from './app/router';
import { purgeOldDrafts } from './lib/drafts/draft-store';
import { watchReach } from './lib/online';

startEarly(window.location.pathname);
watchReach();
void purgeOldDrafts(Date.now()).catch(() => undefined);

// A page that the browser kept alive behind Back may belong to somebody who has signed out since.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload();
});

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root.');

createRoot(container).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
