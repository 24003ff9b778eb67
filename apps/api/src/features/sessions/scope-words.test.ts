import { outOfScope } from './scope-words.js';

test.each([
  ['Sciatica on the left.', 'Sciatica'],
  ['This is a DVT.', 'DVT'],
  ['Likely a meniscus tear', 'meniscus tear'],
  ['Piriformis syndrome; treat weekly', 'Piriformis syndrome'],
  ['Signs of a herniated disc at L5', 'herniated disc'],
])('%s names a diagnosis', (text, found) => {
  expect(outOfScope(text)).toEqual([{ found, offered: expect.stringMatching(/referred|sent|No treatment/u) }]);
});

test.each([
  'Findings consistent with sciatica; referred for assessment.',
  'Patient reports a known disc herniation.',
  'History of plantar fasciitis.',
  'Diagnosed by the physician as gout.',
  'Calf tight and tender, no redness.',
  'Muscle cramp at night, low back pain on turning.',
  'Tearful today, tears easily.',
  'Gouty? no: gouting is no word.',
])('%s does not', (text) => {
  expect(outOfScope(text)).toEqual([]);
});

test('each sentence is judged by itself', () => {
  expect(outOfScope('Known sciatica. Bursitis of the hip. Tender.')).toEqual([{ found: 'Bursitis', offered: expect.any(String) }]);
});
