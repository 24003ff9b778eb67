import { requireTrail } from './clinic-work.js';

describe('the trail of a request', () => {
  it('must name a patient where the route promises that', () => {
    expect(() => requireTrail([{ action: 'read', entity: 'patient', patientId: 'p' }], 'patient')).not.toThrow();
    expect(() => requireTrail([{ action: 'list', entity: 'patient', shownPatientIds: [] }], 'patient')).not.toThrow();
    expect(() => requireTrail([{ action: 'read', entity: 'patient' }], 'patient')).toThrow('names its patient');
    expect(() => requireTrail([], 'patient')).toThrow('names its patient');
  });

  it('must have a row where the route promises one, and may be empty elsewhere', () => {
    expect(() => requireTrail([], 'clinic')).toThrow('audit entry');
    expect(() => requireTrail([{ action: 'update', entity: 'clinic' }], 'clinic')).not.toThrow();
    expect(() => requireTrail([], 'none')).not.toThrow();
  });
});
