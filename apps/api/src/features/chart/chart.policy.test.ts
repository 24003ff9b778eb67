import { describe, expect, it } from '@jest/globals';
import { clearanceRights, isOwnName } from '../clearances/clearances.policy.js';
import { patientRights } from '../patients/patients.policy.js';
import { taskRights } from '../tasks/tasks.policy.js';
import { chartDetail } from './chart.policy.js';

const rolesWith = (holds: (role: 'owner' | 'clinic_admin' | 'physiotherapist' | 'massage_therapist' | 'assistant') => boolean) =>
  (['owner', 'clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'] as const).filter(holds);

describe('who may', () => {
  it('see clinical detail: those who treat, and nobody who administers', () => {
    expect(rolesWith((role) => chartDetail(role) === 'full')).toEqual(['physiotherapist', 'massage_therapist', 'assistant']);
    expect(rolesWith((role) => patientRights({ role }).seeClinicalDetail)).toEqual(['physiotherapist', 'massage_therapist', 'assistant']);
  });

  it('archive a record: everybody but an assistant', () => {
    expect(rolesWith((role) => patientRights({ role }).archive)).toEqual(['owner', 'clinic_admin', 'physiotherapist', 'massage_therapist']);
  });

  it('record a clearance: practitioners, while the request is open', () => {
    expect(rolesWith((role) => clearanceRights({ role }, { status: 'requested' }).answer)).toEqual(['physiotherapist', 'massage_therapist']);
    for (const status of ['granted', 'declined', 'lapsed', 'withdrawn']) expect(rolesWith((role) => clearanceRights({ role }, { status }).answer)).toEqual([]);
  });

  it('tick off an emergency: those who treat; put it off: nobody', () => {
    const emergency = { kind: 'emergency-answer', severity: 'emergency' } as const;
    expect(rolesWith((role) => taskRights({ role }, emergency).finish)).toEqual(['physiotherapist', 'massage_therapist', 'assistant']);
    expect(rolesWith((role) => taskRights({ role }, emergency).snooze)).toEqual([]);
  });
});

describe('a clearance in one’s own name', () => {
  it.each([['Sam Lee', true], ['sam  LEE', true], ['Sam-Lee', true], ['Dr. Sam Lee', false], ['Pat Lee', false]])('%s', (answeredByName, own) => {
    expect(isOwnName({ displayName: 'Sam Lee' }, answeredByName)).toBe(own);
  });
});
