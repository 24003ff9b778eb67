import type { MedicineClassId } from '../knowledge/medicines.js';
import { matchMedicine, matchMedicines, summariseMedicines } from './index.js';

const classesOf = (text: string): readonly MedicineClassId[] => summariseMedicines(matchMedicines(text))['meds.classes'];
const openIn = (text: string): number => summariseMedicines(matchMedicines(text))['meds.unclassifiedCount'];

describe('a name that is written right', () => {
  it.each<[string, MedicineClassId[]]>([
    ['warfarin 5mg', ['anticoagulant-vka']],
    ['WARFARIN, 5mg', ['anticoagulant-vka']],
    ['Warfarin, 5 mg, once a day', ['anticoagulant-vka']],
    ['1) warfarin 2,5 mg', ['anticoagulant-vka']],
    ['warfarin (Coumadin) 5 mg', ['anticoagulant-vka']],
    ['Sintrom 4 mg nocte', ['anticoagulant-vka']],
    ['Xarelto20mg', ['anticoagulant-doac']],
    ['dabigatran etexilate 150 mg BID', ['anticoagulant-doac']],
    ['Eliquis (blood thinner)', ['anticoagulant-doac']],
    ['apixaban, which is a blood thinner', ['anticoagulant-doac']],
    ['my doctor put me on Eliquis 5 years ago', ['anticoagulant-doac']],
    ['started warfarin 5 years ago', ['anticoagulant-vka']],
    ['warfarin since 2019', ['anticoagulant-vka']],
    ['Enoxaparin inj 40mg s.c. daily', ['anticoagulant-heparin']],
    ['heparin 5000 units sc tid', ['anticoagulant-heparin']],
    ['• Plavix 75', ['antiplatelet']],
    ['clopidogrel bisulfate', ['antiplatelet']],
    ['Low-dose aspirin.', ['antiplatelet']],
    ['ASA81', ['antiplatelet']],
    ['took aspirin this morning', ['antiplatelet']],
    ['no more than 2 aspirin a day', ['antiplatelet']],
    ['never stopped warfarin', ['anticoagulant-vka']],
    ['metoprolol succinate 50 mg ER daily', ['antihypertensive']],
    ['Lasix 40', ['antihypertensive', 'diuretic']],
    ['prednisone 10 mg', ['corticosteroid-systemic']],
    ['hydrocortisone cream', ['corticosteroid-local']],
    ['cortisone shot in knee last month', ['corticosteroid-local']],
    ['depomedrol', ['corticosteroid-systemic']],
    ['Tylenol', ['paracetamol']],
    ['Tylenol with codeine', ['paracetamol', 'opioid']],
    ['Tylenol 3', ['paracetamol', 'opioid']],
    ['warfarine 5 mg', ['anticoagulant-vka']],
    ['insulin glargine 20 units at night', ['insulin']],
    ['insulin', ['insulin']],
    ['vitamin E', ['bleeding-supplement']],
    ['omega-3', ['bleeding-supplement']],
    ['5-FU', ['chemotherapy']],
    ['ciprofloxacin 500mg', ['fluoroquinolone', 'photosensitiser']],
    ['levodopa with carbidopa', ['parkinson-rls']],
    ['carbidopa/levodopa 25/100', ['parkinson-rls']],
    ['acetylsalicylic acid', ['antiplatelet']],
    ['Humira injections every 2 weeks', ['immunosuppressant']],
    ['rivarox', ['anticoagulant-doac']],
    ['painkiller ibuprofen', ['nsaid']],
  ])('%s', (text, classes) => {
    expect(classesOf(text)).toEqual(classes);
    expect(openIn(text)).toBe(0);
    expect(matchMedicines(text)).toHaveLength(1);
    expect(matchMedicine(text).confidence).toBe('high');
  });
});

describe('a name or phrase that needs a person', () => {
  it.each<[string, MedicineClassId[]]>([
    ['warferin 5 mg', ['anticoagulant-vka']],
    ['acenocumarol', ['anticoagulant-vka']],
    ['xaralto', ['anticoagulant-doac']],
    ['eliqius 5mg bid', ['anticoagulant-doac']],
    ['heprin', ['anticoagulant-heparin']],
    ['blood thinner from the hospital', ['anticoagulant-other']],
    ['bloodthinners', ['anticoagulant-other']],
    ["I'm on thinners", ['anticoagulant-other']],
    ['hydro', ['corticosteroid-systemic', 'opioid', 'sedative', 'chemotherapy', 'antihypertensive', 'diuretic']],
    ['Kenalog injection', ['corticosteroid-systemic', 'corticosteroid-local']],
    ['warfarin xyzolol', ['anticoagulant-vka']],
    ['not sure if I take warfarin', ['anticoagulant-vka']],
    ['warfarin?', ['anticoagulant-vka']],
    ["don't always take my warfarin", ['anticoagulant-vka']],
    ["haven't taken warfarin today", ['anticoagulant-vka']],
    ['warfarin on hold before surgery', ['anticoagulant-vka']],
    ['warfarin 5 years ago', ['anticoagulant-vka']],
    ['never had a stroke on warfarin', ['anticoagulant-vka']],
  ])('%s', (text, classes) => {
    const [match] = matchMedicines(text);
    expect(match).toMatchObject({ confidence: 'low', unclassified: true, classes });
    expect(match?.askNext).toMatch(/\w/);
    expect(openIn(text)).toBe(1);
  });

  it.each<[string, MedicineClassId[]]>([
    ['water pill', ['diuretic']], ['statins', ['statin']], ['the pill', ['hormone-oestrogen']], ['chemo', ['chemotherapy']],
    ['tablet for high blood pressure', ['antihypertensive']], ['metformin?', ['glucose-lowering']],
  ])('asks which one, while its class already holds: %s', (text, classes) => {
    expect(matchMedicine(text)).toMatchObject({ confidence: 'low', unclassified: false, classes, askNext: expect.stringMatching(/\w/) });
    expect(openIn(text)).toBe(0);
  });

  it.each(['levothyroxine', 'vitamin D 1000 IU', 'salbutamol puffer', 'flu shot', 'Mirena'])('knows that nothing depends on %s', (text) => {
    expect(matchMedicine(text)).toMatchObject({ classes: ['no-concern'], confidence: 'high', unclassified: false, askNext: undefined });
    expect(classesOf(text)).toEqual([]);
    expect(openIn(text)).toBe(0);
  });

  it.each(["I don't know the name", 'see list', 'painkiller', 'qwertyuiop'])('asks about %s', (text) => {
    expect(classesOf(text)).toEqual([]);
    expect(openIn(text)).toBe(1);
    expect(matchMedicine(text).askNext).toBeDefined();
  });
});

describe('a medicine that is not taken', () => {
  it.each([
    'no blood thinners', 'denies anticoagulants', 'without blood thinners', 'never taken warfarin', 'warfarin - no', 'aspirin allergy',
    'Do you take blood thinners? No', 'stopped warfarin in 2019', 'warfarin, stopped in 2019', 'warfarin (stopped 2019)', 'warfarin until 2019',
    'none', 'N/A', 'I take no medication', 'nothing at the moment', 'no known drug allergies', 'allergic to penicillin',
    "I don't take any aspirin, ibuprofen, or blood thinners", '',
  ])('%s', (text) => {
    expect(classesOf(text)).toEqual([]);
    expect(openIn(text)).toBe(0);
    expect(matchMedicines(text).map((match) => match.askNext)).toEqual(matchMedicines(text).map(() => undefined));
  });

  it.each(['used to take warfarin', 'I stopped taking Xarelto last week', 'no longer on Pradaxa', 'doctor stopped my warfarin in March', 'my warfarin was stopped by the doctor'])(
    'asks when a blood thinner ended: %s',
    (text) => {
      const [match] = matchMedicines(text);
      expect(match).toMatchObject({ status: 'past', classes: [], unclassified: true });
      expect(match?.askNext).toContain('last dose');
    },
  );

  it('takes a year as long ago only when it is', () => {
    expect(matchMedicine('stopped warfarin in 2019', { today: '2026-05-01' }).askNext).toBeUndefined();
    expect(matchMedicine('stopped warfarin in 2026', { today: '2026-05-01' }).askNext).toBeDefined();
  });
});

describe('what people add that is no medicine', () => {
  it.each<[string, MedicineClassId[]]>([
    ['naproxen, made me dizzy', ['nsaid']], ['apixaban 5 mg, it works well', ['anticoagulant-doac']], ["ramipril, didn't agree with me at first", ['antihypertensive']],
    ['ibuprofen, hurts my stomach', ['nsaid']], ['metformin, otherwise healthy', ['glucose-lowering']], ['warfarin, nothing else that I know of', ['anticoagulant-vka']],
  ])('%s', (text, classes) => {
    expect(classesOf(text)).toEqual(classes);
    expect(openIn(text)).toBe(0);
  });

  it.each(['I take no medication at all', 'none so far as I know', 'otherwise nothing', 'nothing whatsoever', 'I am otherwise fine', "je n'ai rien du tout"])('denies: %s', (text) => {
    expect(matchMedicines(text).map(({ status }) => status)).toEqual(['negated']);
    expect(openIn(text)).toBe(0);
  });

  it.each(['ear drops for the dog', 'zylofentram for my husband', 'Metacam for our cats'])('is of somebody else: %s', (text) => {
    expect(matchMedicines(text).map(({ status }) => status)).toEqual(['not-theirs']);
    expect(openIn(text)).toBe(0);
  });

  it.each(['drops for the baby', 'I share zylofentram with my husband', 'zylofentram, gave me a rash', 'I use the ear drops for the dog', 'works with zylofentram'])('still asks about %s', (text) => {
    expect(openIn(text)).toBe(1);
  });
});

describe('a medicine by how it is given', () => {
  it.each(['cream for my eczema, the steroid one', 'cortisone cream', 'cortisone nose spray', 'hydrocortisone cream'])('a steroid is local: %s', (text) => {
    expect(classesOf(text)).toEqual(['corticosteroid-local']);
    expect(openIn(text)).toBe(0);
    expect(matchMedicines(text)).toHaveLength(1);
  });

  it.each(['steroids, cream and tablets', 'the steroid one', 'tablets for my eczema, the steroid one', 'cortisone'])('a steroid is asked about: %s', (text) => {
    expect(openIn(text)).toBeGreaterThan(0);
    expect(matchMedicines(text).at(-1)?.askNext).toBeDefined();
  });

  it('is no heparin when the name says what is injected', () => {
    expect(classesOf('fondaparinux injections')).toEqual(['anticoagulant-other']);
    expect(classesOf('blood thinner I inject with needles')).toEqual(['anticoagulant-heparin']);
  });

  it('keeps a named medicine apart from the one that follows', () => {
    expect(matchMedicines('Eliquis tablets, the blood pressure one').map(({ classes }) => classes)).toEqual([['anticoagulant-doac'], ['antihypertensive']]);
  });
});

describe('several medicines', () => {
  it.each<[string, string[]]>([
    ['aspirin 75mg and clopidogrel 75 mg', ['aspirin', 'clopidogrel']],
    ['Plavix for my stent, Lipitor, ramipril and metformin', ['Plavix', 'Lipitor', 'ramipril', 'metformin']],
    ['Lasix 40 + aldactone 25', ['Lasix', 'Aldactone']],
    ['1. metformin 500mg\n2. rivaroxaban 20 mg\n3. atorvastatin', ['metformin', 'rivaroxaban', 'atorvastatin']],
    ['duloxetine/venlafaxine', ['duloxetine', 'venlafaxine']],
    ['warfarin metoprolol candesartan', ['warfarin + metoprolol + candesartan']],
    ['aspirin 81mg/clopidogrel 75mg', ['aspirin + clopidogrel']],
    ['metformin; warfarin 5mg/day\nramipril', ['metformin', 'warfarin', 'ramipril']],
  ])('%j', (text, names) => {
    expect(matchMedicines(text).map((match) => match.matchedName)).toEqual(names);
    expect(openIn(text)).toBe(0);
  });

  it.each<[string, MedicineClassId[], number]>([
    ['was on warfarin but now apixaban', ['anticoagulant-doac'], 0],
    ['switched from warfarin to apixaban', ['anticoagulant-doac'], 0],
    ['apixaban instead of warfarin', ['anticoagulant-doac'], 0],
    ['not on warfarin but on apixaban', ['anticoagulant-doac'], 0],
    ['no medicines except warfarin', ['anticoagulant-vka'], 0],
    ['none except baby aspirin', ['antiplatelet'], 0],
    ['warfarin and no other blood thinners', ['anticoagulant-vka'], 0],
    ["can't take aspirin because I'm on warfarin", ['anticoagulant-vka'], 0],
    ['I take aspirin but not warfarin', ['antiplatelet'], 0],
    ['warfarin no aspirin', ['anticoagulant-vka'], 0],
    ['no anticoagulants; aspirin daily', ['antiplatelet'], 0],
    ['allergic to aspirin, take Plavix', ['antiplatelet'], 0],
    ['stopped smoking, warfarin', ['anticoagulant-vka'], 0],
    ['warfarin 5mg, stopped smoking', ['anticoagulant-vka'], 0],
    ['warfarin 5mg stopped smoking', ['anticoagulant-vka'], 1],
    ['80 years old, warfarin', ['anticoagulant-vka'], 1],
    ['80 years old warfarin', ['anticoagulant-vka'], 0],
    ["can't go without my warfarin", ['anticoagulant-vka'], 0],
    ['diabetes no warfarin yes', ['anticoagulant-vka'], 0],
    ['allergies none warfarin 5mg', ['anticoagulant-vka'], 1],
    ['no bleeding on warfarin', ['anticoagulant-vka'], 1],
    ['warfarin no alcohol', ['anticoagulant-vka'], 0],
    ['quit drinking and take warfarin', ['anticoagulant-vka'], 0],
    ['no warfarin and aspirin daily', ['antiplatelet'], 1],
    ['no warfarin aspirin 75mg daily', ['antiplatelet'], 1],
    ['blood thinner, apixaban', ['anticoagulant-doac', 'anticoagulant-other'], 1],
  ])('keeps each its own standing: %s', (text, classes, open) => {
    expect([...classesOf(text)].sort()).toEqual([...classes].sort());
    expect(openIn(text)).toBe(open);
  });

  it('shows what was recognised as it was written', () => {
    expect(matchMedicine('mein XARELTO® 20mg')).toMatchObject({ text: 'mein XARELTO® 20mg', matchedText: 'XARELTO', matchedName: 'Xarelto', matchedAs: 'brand' });
  });
});
