import { motionsFor, musclesFor, testsFor, usualLandmark, zonesOf } from './clinical-choices';

const leftCalf = { region: 'calf', side: 'left' } as const;

it('offers the tests of a place, within the role, and never an unsafe one', () => {
  const ids = (role: string) => testsFor(leftCalf, role).map(({ id }) => id);
  expect(ids('physiotherapist')).toContain('thompson');
  expect(ids('physiotherapist')).not.toContain('homans');
  expect(ids('massage_therapist').length).toBeLessThan(ids('physiotherapist').length);
});

it('names muscles whose pain is felt at the place first', () => {
  const { referring, others } = musclesFor(leftCalf);
  expect(referring.map(({ id }) => id)).toContain('tp.gastrocnemius');
  expect(referring.length).toBeGreaterThan(0);
  expect(others.some(({ id }) => referring.some((point) => point.id === id))).toBe(false);
});

it('draws the referral on the side of the finding', () => {
  expect(zonesOf('tp.soleus', leftCalf).every(({ side }) => side === 'left')).toBe(true);
  expect(new Set(zonesOf('tp.soleus', { ...leftCalf, side: 'both' }).map(({ side }) => side))).toEqual(new Set(['left', 'right']));
  expect(zonesOf(undefined, leftCalf)).toEqual([]);
});

it('lists every motion once, those of the place first', () => {
  const motions = motionsFor({ region: 'ankle', side: 'left' });
  expect(motions[0]?.joint).toBe('ankle');
  expect(new Set(motions.map(({ id }) => id)).size).toBe(motions.length);
});

it('measures a calf where the clot score measures it', () => expect(usualLandmark(leftCalf)).toBe('10 cm below the tibial tuberosity'));
