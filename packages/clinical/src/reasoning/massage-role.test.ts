import { conditions } from '../knowledge/conditions.js';
import { massageGradesOfDocument001 } from '../knowledge/condition-massage-grades.js';
import { massageRoleOf } from './index.js';

/** Document 001: nineteen conditions that may respond well, then the knee and lower leg, then the two with their own sentence. */
const nineteen = [
  'low-back-pain', 'sciatica', 'lordosis', 'kyphosis', 'scoliosis', 'lumbar-disc-degeneration', 'spondylolysis', 'spondylolisthesis', 'facet-irritation',
  'neuromuscular-pain', 'pelvic-tilt-anterior', 'pelvic-tilt-posterior', 'pelvic-tilt-lateral', 'trochanteric-bursitis', 'si-joint-dysfunction',
  'piriformis-syndrome', 'muscle-strain', 'patellofemoral-pain', 'hamstring-strain',
];
const others: readonly [string, string][] = [
  ['chondromalacia', 'balances-secondary-muscles'], ['acl-injury', 'relieves-secondary-spasm'], ['collateral-ligament-sprain', 'relieves-secondary-spasm'],
  ['meniscal-injury', 'rehabilitation-phase'], ['patellofemoral-pain', 'relieves-secondary-tension'], ['patellar-tendinopathy', 'relieves-secondary-spasm'],
  ['osgood-schlatter', 'non-acute-stage'], ['itb-syndrome', 'non-acute-stage'], ['shin-splints', 'non-acute-stage'], ['exertional-compartment', 'non-acute-stage'],
  ['lumbar-disc-herniation', 'approval-may-be-required'], ['nerve-entrapment-soft-tissue', 'releases-entrapment'],
];

/** Where the product asks for more care than the document, and how much. */
const stricter: readonly [string, string][] = [
  ['spondylolysis', 'needs-physician-approval'], ['spondylolisthesis', 'needs-physician-approval'], ['trochanteric-bursitis', 'non-acute-stage-only'],
  ['muscle-strain', 'adjunct-in-rehabilitation'], ['hamstring-strain', 'adjunct-in-rehabilitation'],
];

describe('the role of massage', () => {
  it.each(nineteen)('%s may respond well, says the document', (id) => {
    expect(massageRoleOf(id)?.graded).toContainEqual(expect.objectContaining({ grade: 'may-respond-well' }));
  });

  it.each(others)('%s is graded %s', (id, grade) => {
    expect(massageRoleOf(id)?.graded).toContainEqual(expect.objectContaining({ grade }));
  });

  it('holds every grade of the document and no other', () => {
    const expected = [...nineteen.map((id) => [id, 'may-respond-well']), ...others].map((row) => row.join(' ')).toSorted();
    expect(massageGradesOfDocument001.map(({ conditionId, grade }) => `${conditionId} ${grade}`).toSorted()).toEqual(expected);
  });

  it.each(stricter)('%s is treated with more care than graded: %s, and a note says why', (id, role) => {
    expect(massageRoleOf(id)).toMatchObject({ role, stricterThanGraded: true });
  });

  it('is applied as graded everywhere else, and never with less care', () => {
    const careful = new Set(stricter.map(([id]) => id));
    const rows = massageGradesOfDocument001.filter(({ conditionId }) => !careful.has(conditionId));
    expect(rows.filter(({ conditionId }) => massageRoleOf(conditionId)?.stricterThanGraded !== false)).toEqual([]);
    const applied = new Map([['may-respond-well', 'direct-benefit'], ['releases-entrapment', 'direct-benefit'], ['rehabilitation-phase', 'adjunct-in-rehabilitation'], ['non-acute-stage', 'non-acute-stage-only'], ['approval-may-be-required', 'needs-physician-approval']]);
    for (const { conditionId, grade } of rows) {
      if (conditionId !== 'patellofemoral-pain') expect([conditionId, massageRoleOf(conditionId)?.role]).toEqual([conditionId, applied.get(grade) ?? 'relieves-secondary-spasm']);
    }
  });

  it('carries no claim of the document for which no source was found', () => {
    expect(massageRoleOf('patellar-tendinopathy')).toMatchObject({ role: 'relieves-secondary-spasm', note: expect.stringContaining('no source was found') });
  });

  it('is said for every condition, and for nothing else', () => {
    for (const { id } of conditions) expect(massageRoleOf(id)?.meaning).not.toBe('');
    expect(massageRoleOf('hiccups')).toBeUndefined();
  });
});
