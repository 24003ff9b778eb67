import { useEffect } from 'react';

/** Names the browser's tab while the screen is shown. */
export const useTabTitle = (title: string | undefined): void => {
  useEffect(() => {
    document.title = title === undefined ? 'Legwork' : `${title} · Legwork`;
  }, [title]);
};
