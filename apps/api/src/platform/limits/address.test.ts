import { addressKey } from './address.js';

describe('an address as it is counted', () => {
  it('is the same however it is written', () => {
    expect(addressKey('::ffff:10.1.2.3')).toBe(addressKey('10.1.2.3'));
    expect(addressKey('2001:db8:0:1::1')).toBe(addressKey('2001:0db8:0000:0001:ffff::9'));
    expect(addressKey('2001:DB8:0:1::')).toBe(addressKey('2001:db8:0:1:1:2:3:4'));
  });

  it('is another for another network', () => {
    expect(addressKey('10.1.2.3')).not.toBe(addressKey('10.1.2.4'));
    expect(addressKey('2001:db8:0:1::1')).not.toBe(addressKey('2001:db8:0:2::1'));
    expect(addressKey('::1')).not.toBe(addressKey('2001::1'));
  });

  it('cannot be read back', () => {
    expect(addressKey('10.1.2.3')).not.toContain('10.1.2.3');
  });
});
