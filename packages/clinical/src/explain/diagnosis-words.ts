// Words that name a disease or an injury as the cause. What the patient has reported as known may be repeated; a massage
// therapist never brings such a word in.
const diagnosisPattern = new RegExp(`\\b(${[
  'clots?', 'thrombo(?:sis|ses|tic|phlebitis)', 'dvt', 'embol\\w*', 'cauda equina', 'strokes?', 'heart attack', 'infarct\\w*', 'fractur\\w*',
  'infect\\w*', 'sepsis', 'septic', 'cancer\\w*', 'tumou?rs?', 'malignan\\w*', 'metasta\\w*', 'aneurysms?', 'aort\\w*', 'ischa?emi\\w*',
  'claudication', 'arter(?:y|ial) disease', 'compartment', 'muscle breakdown', 'rhabdo\\w*', 'sciatica', 'radiculopath\\w*', 'stenosis',
  'prolapse\\w*', 'herniat\\w*', 'hernias?', '(?:osteo)?arthritis', 'arthrosis', 'gout', 'bursitis', 'tend[io]n(?:itis|opath\\w*|osis)', 'ruptur\\w*',
  'fasci+tis', 'fasciopath\\w*', 'phlebitis', 'cellulitis', 'shingles', 'neuropath\\w*', 'neuralgia', 'myelopath\\w*', 'spondylo\\w*', 'torsion',
  'pre-?eclampsia', 'lesions?', 'haematomas?', 'muscle bleed', 'disease', 'osteopor\\w*', 'insufficiency', 'necrosis', 'dysplasia', 'perthes',
  'lymphoedema', 'syndromes?', 'impingement', 'entrapment', 'heart failure', 'kidney failure', 'varicose',
].join('|')})\\b`, 'gi');

const stem = (word: string): string => word.toLowerCase().replace(/(?:ing|es|s)$/, '');

/** Diagnosis words of a text that `reported` (the questions and words of the patient) does not hold already. */
export function diagnosisWordsIn(text: string, reported = ''): readonly string[] {
  const known = reported.toLowerCase();
  const found = [...text.matchAll(diagnosisPattern)].map(([word]) => word.toLowerCase());
  return [...new Set(found)].filter((word) => !known.includes(stem(word)));
}
