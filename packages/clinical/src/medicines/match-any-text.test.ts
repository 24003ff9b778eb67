// What holds for every name of the table and for any text at all.
import fc from 'fast-check';
import { anticoagulantClasses } from '../knowledge/anticoagulant-classes.js';
import { medicines, type MedicineClassId } from '../knowledge/medicines.js';
import { matchMedicine, matchMedicines, summariseMedicines } from './index.js';

const classesOf = (text: string): readonly MedicineClassId[] => summariseMedicines(matchMedicines(text))['meds.classes'];

describe('no blood thinner of the table is missed', () => {
  const wanted = [...anticoagulantClasses, 'antiplatelet'];
  const names = medicines
    .filter((medicine) => medicine.classes.some((id) => wanted.includes(id)))
    .flatMap((medicine) => [medicine.generic, ...medicine.brands].map((name) => [name, medicine.classes] as const));

  it('has names to try', () => expect(names.length).toBeGreaterThan(60));

  it.each(names)('%s', (name, classes) => {
    for (const written of [name, name.toUpperCase(), `${name.toLowerCase()} 5mg bd`, `${name} 2.5 mg, 1 tablet at night`, `I take ${name} daily for my heart.`]) {
      expect(classesOf(written)).toEqual(expect.arrayContaining([...classes]));
      expect(matchMedicine(written).confidence).toBe('high');
    }
  });
});

describe('any text at all', () => {
  const fragments = ['warfarin', 'no', 'stopped', 'never', 'aspirin', 'blood thinner', ' ', ',', '/', '+', '\n', '?', '.', "'", '5', 'mg', 'or', 'and', 'but', 'é', '\uD800', '\u0000', '(', '日本', 'x'];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join('')),
  );

  it('never throws, gives no class to what is past or denied, and asks about what it cannot read', () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(() => matchMedicine(text)).not.toThrow();
      for (const match of matchMedicines(text)) {
        expect(['past', 'negated', 'not-theirs'].includes(match.status) ? match.classes : []).toEqual([]);
        expect(match.confidence !== 'high' && ['current', 'unknown'].includes(match.status) && match.text !== '' ? match.askNext ?? match.text.match(/[\p{L}\p{N}]/u) : 'asked').not.toBeUndefined();
        expect(match.status === 'unknown' && match.classes.includes('anticoagulant-vka') ? match.unclassified : true).toBe(true);
      }
    }), { numRuns: 2000 });
  });

  it('finds a blood thinner wherever it stands in a list of others', () => {
    const thinners = medicines.filter(({ classes }) => classes.some((id) => anticoagulantClasses.includes(id))).map(({ generic }) => generic);
    const others = ['metformin 500 mg', 'Lipitor', 'vitamin D', 'stopped smoking', 'qwerty', 'ramipril, 5mg'];
    fc.assert(fc.property(fc.constantFrom(...thinners), fc.array(fc.constantFrom(...others), { maxLength: 4 }), fc.array(fc.constantFrom(...others), { maxLength: 4 }), fc.constantFrom(', ', '\n', '; '),
      (name, before, after, mark) => {
        const classes = classesOf([...before, `${name} 5mg`, ...after].join(mark));
        expect(classes.some((id) => anticoagulantClasses.includes(id))).toBe(true);
      }), { numRuns: 500 });
  });

  it('reads a very long list in reasonable time', () => {
    const start = performance.now();
    expect(matchMedicines('warferin 5mg, no the the the the aspirin and xyzzyqwerty / '.repeat(400)).length).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
