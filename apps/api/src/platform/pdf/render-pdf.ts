// A document as PDF. The renderer is large and seldom needed: it is loaded with the first document, not at the start.
import type { ReactElement } from 'react';
import type { DocumentProps } from '@react-pdf/renderer';

export async function renderPdf(document: ReactElement<DocumentProps>): Promise<Buffer> {
  const { renderToBuffer } = await import('@react-pdf/renderer');
  return renderToBuffer(document);
}
