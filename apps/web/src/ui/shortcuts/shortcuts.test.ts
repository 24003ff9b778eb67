import { matches } from './shortcuts';

const press = (part: Partial<KeyboardEvent>): KeyboardEvent => ({ key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, ...part }) as KeyboardEvent;

describe('a shortcut', () => {
  it('of Alt goes by the place of the key, whatever character it types', () => {
    expect(matches('alt+t', press({ key: '†', code: 'KeyT', altKey: true }))).toBe(true);
    expect(matches('alt+1', press({ key: '¡', code: 'Digit1', altKey: true }))).toBe(true);
    expect(matches('alt+1', press({ key: '1', code: 'Digit1' }))).toBe(false);
    expect(matches('alt+t', press({ key: 't', code: 'KeyT', altKey: true, ctrlKey: true }))).toBe(false);
  });

  it('of Ctrl is that of Command', () => {
    expect(matches('mod+Enter', press({ key: 'Enter', ctrlKey: true }))).toBe(true);
    expect(matches('mod+Enter', press({ key: 'Enter', metaKey: true }))).toBe(true);
    expect(matches('mod+Enter', press({ key: 'Enter' }))).toBe(false);
  });

  it('of one character needs that character alone', () => {
    expect(matches('?', press({ key: '?' }))).toBe(true);
    expect(matches('t', press({ key: 't', altKey: true }))).toBe(false);
    expect(matches('F9', press({ key: 'F9' }))).toBe(true);
  });
});
