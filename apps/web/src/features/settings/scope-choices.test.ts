import { modalityIds, performersAllowed, type Modality } from '@legwork/clinical';
import { changedTicks, groupsFound, isTicked, isTouchedTicks, notPerformedWith, scopeGroups } from './scope-choices';

const stored = [{ role: 'massage-therapist', modalityId: 'heat' }] as const;
const modality = (id: string): Modality => groupsFound('').flatMap(({ modalities }) => modalities).find((each) => each.id === id) as Modality;

it('every modality of the catalogue is in one group', () => {
  expect(scopeGroups.flatMap(({ ids }) => ids).toSorted()).toEqual(modalityIds.toSorted());
});

describe('a tick', () => {
  it('is as stored until it is touched', () => {
    expect(isTicked('massage-therapist', modality('heat'), stored, {})).toBe(false);
    expect(isTicked('physiotherapist', modality('heat'), stored, {})).toBe(true);
    expect(isTicked('massage-therapist', modality('heat'), stored, { 'massage-therapist:heat': true })).toBe(true);
  });

  it('touched and put back is no change', () => {
    expect(changedTicks(stored, { 'massage-therapist:heat': false, 'physiotherapist:heat': true })).toEqual([]);
    expect(changedTicks(stored, { 'massage-therapist:heat': true, 'physiotherapist:cold': false })).toEqual(['massage-therapist:heat', 'physiotherapist:cold']);
  });

  it('is laid over what somebody else stored meanwhile', () => {
    const sent = notPerformedWith([...stored, { role: 'physiotherapist', modalityId: 'laser' }], { 'massage-therapist:cold': false, 'massage-therapist:heat': true });
    expect(sent).toEqual([{ role: 'physiotherapist', modalityId: 'laser' }, { role: 'massage-therapist', modalityId: 'cold' }]);
    expect(sent.every(({ role, modalityId }) => performersAllowed(modalityId, role).allowed)).toBe(true);
  });

  it('kept on a device from an older catalogue is thrown away', () => {
    expect(isTouchedTicks({ 'massage-therapist:heat': false })).toBe(true);
    expect(['massage-therapist:manipulation', 'owner:heat', 'massage-therapist:reiki'].map((key) => isTouchedTicks({ [key]: true }))).toEqual([false, false, false]);
    expect(isTouchedTicks({ 'massage-therapist:heat': 'no' })).toBe(false);
  });
});

it('a search finds other names too, and leaves out empty groups', () => {
  expect(groupsFound('nmt').map(({ name, modalities }) => [name, modalities.map(({ id }) => id)])).toEqual([['Massage and soft tissue', ['nmt']]]);
  expect(groupsFound('reiki')).toEqual([]);
});
