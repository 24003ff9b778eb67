import { readVersion } from './if-match.decorator.js';
import { Problem } from './problem.js';

const statusOf = (header: string | undefined) => {
  try {
    return readVersion(header);
  } catch (error) {
    return error instanceof Problem ? -error.status : 0;
  }
};

describe('If-Match', () => {
  it.each([['"7"', 7], ['7', 7], [' "12" ', 12], ['"2147483647"', 2_147_483_647]])('%s is a version', (header, version) => {
    expect(statusOf(header)).toBe(version);
  });

  it.each([[undefined, -428], ['', -428], ['*', -400], ['W/"7"', -400], ['"0"', -400], ['"-1"', -400], ['"7","8"', -400], ['"2147483648"', -400], ['"1e3"', -400]])('%s is refused', (header, status) => {
    expect(statusOf(header)).toBe(status);
  });
});
