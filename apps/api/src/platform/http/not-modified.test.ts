import { isHeld } from './not-modified.js';

const TAG = 'W/"0123456789abcdef"';

it.each([TAG, '"0123456789abcdef"', `"other", ${TAG}`, '*', ` ${TAG} `])('%s holds the version', (header) => expect(isHeld(header, TAG)).toBe(true));
it.each([undefined, '', '"other"', '0123456789abcdef', 'W/', '"0123456789abcde"'])('%s does not', (header) => expect(isHeld(header, TAG)).toBe(false));
