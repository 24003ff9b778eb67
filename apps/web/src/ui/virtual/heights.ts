// The height of a space that stands for rows which are not in the page, set as a property: the page's policy allows no
// style written in the markup.
import type { RefCallback } from 'react';

export const heightOf = (px: number): RefCallback<HTMLElement> => (element) => {
  if (element !== null) element.style.height = `${px}px`;
};
