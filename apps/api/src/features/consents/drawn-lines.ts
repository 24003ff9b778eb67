/** The lines of a drawn signature, read out of the small picture it is stored as. */
export interface DrawnSignature {
  readonly viewBox: string;
  readonly lines: readonly string[];
}

const VIEW_BOX = /viewBox="(\d+(?:\.\d+)? \d+(?:\.\d+)? \d+(?:\.\d+)? \d+(?:\.\d+)?)"/;
/** Moves and lines only: nothing else is ever drawn, so nothing else is taken over. */
const LINE = / d="([MLh0-9 .-]+)"/g;

export function drawnSignature(svg: string): DrawnSignature | undefined {
  const viewBox = VIEW_BOX.exec(svg)?.[1];
  const lines = [...svg.matchAll(LINE)].flatMap(([, line]) => (line === undefined ? [] : [line]));
  return viewBox === undefined || lines.length === 0 ? undefined : { viewBox, lines };
}
