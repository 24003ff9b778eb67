// Which names a misspelt word may stand for. An anticoagulant is reached from farther off than anything else.
import { anticoagulates } from './blood-thinners.js';
import { spellableNames } from './lexicon.js';
import { sieveOf, speltOut } from './name-sieve.js';
import { editsAllowed, nearNames } from './near-names.js';
import { editDistance, soundOf } from './spelling-distance.js';

const nearest = (word: string): (readonly [string, number])[] => nearNames(word).map(({ known, distance }) => [known.name, distance] as const);

describe('edits a word may be away', () => {
  it.each([[4, 0], [5, 1], [8, 1], [9, 2], [12, 2], [13, 3], [20, 3]] as const)('with %i letters: %i', (length, edits) => {
    expect(editsAllowed(length)).toBe(edits);
  });
});

describe('the names near a word', () => {
  it('begin with the name itself, then go by distance', () => {
    for (const word of ['warfarin', 'warferin', 'prednizone', 'clopidogral', 'amlodapine']) {
      const distances = nearNames(word).map(({ distance }) => distance);
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      expect(distances.length).toBeGreaterThan(0);
    }
    expect(nearest('warfarin')[0]).toEqual(['warfarin', 0]);
  });

  it('are none for a short word', () => {
    expect(nearNames('asa')).toEqual([]);
    expect(nearNames('iron')).toEqual([]);
  });

  it('hold one that sounds the same at half an edit', () => {
    expect(nearest('zarelto')).toContainEqual(['Xarelto', 0.5]);
  });

  it('hold an anticoagulant one edit farther than others, if the word begins with its sound', () => {
    const allowed = editsAllowed('eliguus'.length);
    expect(editDistance('eliquis', 'eliguus', 9)).toBe(allowed + 1);
    expect(nearest('eliguus').map(([name]) => name)).toContain('Eliquis');
    expect(nearest('oliguus').map(([name]) => name)).not.toContain('Eliquis');
  });

  it('hold one with the same consonants, whatever the vowels', () => {
    expect(nearest('wurforun')).toContainEqual(['warfarin', expect.any(Number)]);
    expect(nearest('clupadugril').map(([name]) => name)).toContain('clopidogrel');
  });

  it('with the same consonants are of much the same length', () => {
    for (const word of ['wurforun', 'metaporoolool', 'clupadugril']) {
      for (const { known, distance } of nearNames(word)) {
        if (distance === 1.75) expect(Math.abs(soundOf(known.name.toLowerCase()).length - soundOf(word).length)).toBeLessThanOrEqual(1);
      }
    }
    expect(nearest('wuorfooruon').map(([name]) => name)).not.toContain('warfarin');
  });

  it('hold no name twice', () => {
    for (const word of ['warferin', 'clopidogril', 'eliquiss']) {
      const names = nearNames(word).filter(({ distance }) => distance === 1.75).map(({ known }) => known);
      const others = nearNames(word).filter(({ distance }) => distance !== 1.75).map(({ known }) => known);
      expect(names.filter((known) => others.includes(known))).toEqual([]);
    }
  });

  it('are within the edits allowed, or sound so, or share their consonants', () => {
    for (const word of ['metaprolol', 'ramiprel', 'fluoxitine', 'naproxin', 'atorvastatine']) {
      for (const { known, distance } of nearNames(word)) {
        expect(distance).toBeLessThanOrEqual(editsAllowed(word.length) + (anticoagulates(known.classes) ? 1 : 0.75));
      }
    }
  });
});

describe('the sieve', () => {
  const names = spellableNames.map(([spelling]) => spelling).filter((spelling) => spelling.length >= 5);
  const spelt = names.map(speltOut);
  const through = (word: string, reach: number): string[] => sieveOf(spelt)(speltOut(word), () => reach).flatMap((at) => names[at] ?? []);

  it.each(['warferin', 'eliqius', 'ibuprophen', 'zarelto', 'kumadin', 'amitriptiline'])('holds back no name within reach of %s', (word) => {
    const reach = 2;
    const within = names.filter((name) => editDistance(name, word, reach) <= reach || editDistance(soundOf(name), soundOf(word), reach - 1) <= reach - 1);
    const passed = new Set(through(word, reach));
    expect(within.filter((name) => !passed.has(name))).toEqual([]);
    expect(within.length).toBeGreaterThan(0);
  });

  it('holds back what is longer, shorter, or of other letters', () => {
    expect(sieveOf([speltOut('aspirin')])(speltOut('aspirinol'), () => 1)).toEqual([]);
    expect(sieveOf([speltOut('aspirinol')])(speltOut('aspirin'), () => 1)).toEqual([]);
    expect(sieveOf([speltOut('abcdefg')])(speltOut('hijklmn'), () => 2)).toEqual([]);
    expect(sieveOf([speltOut('aspirin'), speltOut('heparin')])(speltOut('aspirin'), () => 0)).toEqual([0]);
    expect(through('warferin', 1).length).toBeLessThan(names.length / 50);
  });

  it('asks for each name how far it may be', () => {
    const sieve = sieveOf([speltOut('warfarin'), speltOut('warfarin')]);
    expect(sieve(speltOut('wurfirin'), (at) => (at === 0 ? 0 : 2))).toEqual([1]);
  });

  it('lets a word through by its sound, one edit nearer', () => {
    expect(sieveOf([speltOut('phenfin')])(speltOut('fenfin'), () => 1)).toEqual([0]);
    expect(sieveOf([speltOut('phenfin')])(speltOut('fenfin'), () => 0)).toEqual([]);
  });
});
