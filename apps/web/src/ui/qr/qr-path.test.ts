import { encode } from 'uqr';
import { qrShape } from './qr-path';

const URL_TEXT = `https://legwork.example/i#${'A'.repeat(43)}`;

const darkModules = (d: string): Set<string> => new Set([...d.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, length]) =>
  Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at},${y}`)));

describe('the QR code of a link', () => {
  it('has exactly the dark modules of the code', () => {
    const { data } = encode(URL_TEXT, { ecc: 'M', border: 4 });
    const expected = new Set(data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : []))));
    expect(darkModules(qrShape(URL_TEXT).d)).toEqual(expected);
  });

  it('keeps four light modules around', () => {
    const { d, size } = qrShape(URL_TEXT);
    const inside = [...darkModules(d)].every((at) => at.split(',').every((one) => Number(one) >= 4 && Number(one) < size - 4));
    expect(inside).toBe(true);
  });

  it('differs for another link', () => expect(qrShape(`${URL_TEXT}B`).d).not.toBe(qrShape(URL_TEXT).d));
});
