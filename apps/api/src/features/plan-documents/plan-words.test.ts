import { intakeLanguages, levelWordings, regionIds, screeningRules } from '@legwork/clinical';
import { placeName } from '../note-documents/note-words.js';
import { NOT_SCREENED_HERE } from '../plans/plan-limits.js';
import { PLAN_PERFORMERS } from '../plans/plans.dto.js';
import { limitsIn, placeIn, type DecidedWords } from './plan-lines.js';
import { PLAN_WORDS } from './plan-words.js';

const leaves = (part: object, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(part).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as const] : typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : []));

test('every heading and word of the paper stands in both languages and differs', () => {
  const [english, french] = [leaves(PLAN_WORDS.en), new Map(leaves(PLAN_WORDS.fr))];
  expect(english.length).toBeGreaterThan(35);
  expect(english.filter(([path, words]) => (french.get(path) ?? '') === '' || french.get(path) === words)).toEqual([]);
});

test.each(PLAN_PERFORMERS)('who does it has a name in both languages: %s', (performer) => {
  expect(intakeLanguages.map((language) => PLAN_WORDS[language].performers[performer].length > 5)).toEqual([true, true]);
  expect(PLAN_WORDS.fr.performers[performer]).not.toBe(PLAN_WORDS.en.performers[performer]);
});

test('visits count in French: none and one are singular', () => {
  expect(PLAN_WORDS.fr.visits({ planned: 6, done: 1, booked: 0 })).toBe('1 faite, 0 réservée, 6 prévues');
  expect(PLAN_WORDS.fr.visits({ planned: null, done: 2, booked: 3 })).toBe('2 faites, 3 réservées');
});

test('every place has its French name with its side', () => {
  const places = regionIds.flatMap((region) => [null, 'left', 'right', 'both'].map((side) => ({ region, side })));
  expect(places.filter(({ region, side }) => placeIn(region, side, 'fr') === placeName(region, side))).toEqual([]);
  expect(placeIn('calf', 'left', 'fr')).toBe('Mollet gauche');
  expect(placeIn('calf', 'both', 'en')).toBe('Calf, both sides');
});

describe('what limits a line', () => {
  const none: readonly DecidedWords[] = [];
  const limit = (ruleIds: string[], ...more: string[]) => ({ why: [...ruleIds.map((id) => `reason of ${id}`), ...more], ruleIds, clearances: [] });

  test('is followed by the letter that allows it all the same', () => {
    const letter = { id: '1', kind: 'clearance', until: '2027-03-14', maxPressure: 4 } as const;
    expect(limitsIn({ ...limit(['anticoagulant.session']), clearances: [letter] }, none, 'en')).toEqual(['reason of anticoagulant.session', 'Allowed on record until March 14, 2027, pressure up to 4 of 5.']);
    expect(limitsIn({ ...limit(['anticoagulant.session']), clearances: [letter] }, none, 'fr').at(-1)).toBe('Autorisé au dossier jusqu’au 14 mars 2027, pression jusqu’à 4 sur 5.');
  });

  test('has a French sentence for every rule', () => {
    const english = new Set<string>(screeningRules.map(({ patientWording }) => patientWording));
    expect(screeningRules.filter(({ id }) => limitsIn(limit([id]), none, 'fr').length !== 1 || limitsIn(limit([id]), none, 'fr').some((said) => said === '' || english.has(said)))).toEqual([]);
  });

  test('follows the level a clinic has set', () => {
    const decided: readonly DecidedWords[] = [{ result: { fired: [{ ruleId: 'skin.wound', patientWording: levelWordings.en['clearance-needed'] }] } }];
    expect(limitsIn(limit(['skin.wound']), decided, 'fr')).toEqual([levelWordings.fr['clearance-needed']]);
  });

  test('stays the clinician’s reason in English, and says open questions in both', () => {
    expect(limitsIn(limit(['skin.wound'], NOT_SCREENED_HERE), none, 'en')).toEqual(['reason of skin.wound', NOT_SCREENED_HERE]);
    expect(limitsIn(limit([], NOT_SCREENED_HERE), none, 'fr')).toEqual(['Pas encore de dépistage ici : des questions restent ouvertes.']);
  });
});
