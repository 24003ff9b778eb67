import { initialsOf } from './privacy';

describe('initials', () => {
  it.each([
    ['Ana Marija Kovač', 'A. K.'], ['Cher', 'C.'], ['Priya Raman, PT', 'P. R.'], ['  élodie   du Pont ', 'É. P.'], ['ʻAulani Kaʻiulani', 'ʻA. K.'], ['', ''], ['👩‍⚕️ Ng', '👩‍⚕️. N.'],
  ])('%s becomes %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
