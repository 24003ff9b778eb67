// Looks through JSON text before it is parsed: nesting and repeated keys are lost once it is an object.

export const DEEPEST = 20;

export type ScanFinding = 'too-deep' | 'repeated-key';

/** One pass over the characters. On text that is not JSON the answer means nothing; the parser refuses that. */
export function scanJson(text: string, deepest = DEEPEST): ScanFinding | undefined {
  // One entry per open bracket: the keys seen so far for an object, null for a list.
  const open: (Set<string> | null)[] = [];
  let expectsKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) {
      const end = endOfString(text, at);
      const keys = open.at(-1);
      if (expectsKey && keys !== null && keys !== undefined) {
        const key = unescaped(text.slice(at, end + 1));
        if (keys.has(key)) return 'repeated-key';
        keys.add(key);
        expectsKey = false;
      }
      at = end;
    } else if (sign === OPEN_OBJECT || sign === OPEN_LIST) {
      if (open.push(sign === OPEN_OBJECT ? new Set() : null) > deepest) return 'too-deep';
      expectsKey = sign === OPEN_OBJECT;
    } else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) {
      open.pop();
      expectsKey = false;
    } else if (sign === COMMA) {
      expectsKey = open.at(-1) instanceof Set;
    }
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** Where the string that begins at `start` ends; the end of the text when it never does. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}

/** `"\u0061"` and `"a"` are the same key. */
function unescaped(quoted: string): string {
  if (!quoted.includes('\\')) return quoted;
  try {
    return JSON.stringify(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
