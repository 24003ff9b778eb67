// How the test lists are written: one entry a line, "text => standing classes", expected from pharmacology and not from the code.
import type { MedicineClassId } from '../../knowledge/medicines.js';

/**
 * now: taken, exactly these classes hold ("-": recognised, of no concern).
 * ask: these classes hold and a person must be asked ("-": nobody can class it).
 * past: named, ended, nothing holds now. other: somebody else's or an animal's. none: denied, or no medicine at all.
 */
export const expectedStandings = ['now', 'ask', 'past', 'other', 'none'] as const;
export type ExpectedStanding = (typeof expectedStandings)[number];

export interface ListedEntry {
  readonly group: string;
  readonly text: string;
  readonly standing: ExpectedStanding;
  readonly classes: readonly MedicineClassId[];
}

const shortNames: Readonly<Record<string, MedicineClassId>> = {
  vka: 'anticoagulant-vka', doac: 'anticoagulant-doac', heparin: 'anticoagulant-heparin', thinner: 'anticoagulant-other',
  dual: 'antiplatelet-dual', steroid: 'corticosteroid-systemic', 'steroid-local': 'corticosteroid-local', relaxant: 'muscle-relaxant',
  chemo: 'chemotherapy', glucose: 'glucose-lowering', pressure: 'antihypertensive', immune: 'immunosuppressant', bone: 'bone-agent',
  oestrogen: 'hormone-oestrogen', endocrine: 'endocrine-cancer', ssri: 'ssri-snri', supplement: 'bleeding-supplement',
  light: 'photosensitiser', seizure: 'anticonvulsant', gout: 'gout-medicine', dopamine: 'parkinson-rls', antiplatelet: 'antiplatelet',
  thrombolytic: 'thrombolytic', nsaid: 'nsaid', paracetamol: 'paracetamol', opioid: 'opioid', sedative: 'sedative', statin: 'statin',
  fluoroquinolone: 'fluoroquinolone', insulin: 'insulin', diuretic: 'diuretic', heart: 'heart-medicine',
};

/** Reads one group; a line that does not follow the form is an error, never skipped. */
export function readGroup(group: string, lines: string): readonly ListedEntry[] {
  return lines.trim().split('\n').map((line) => {
    const [, text, standing, classes = ''] = /^\s*(.*?) => (\w+)((?: [\w-]+)*)\s*$/.exec(line) ?? [];
    const expected = expectedStandings.find((known) => known === standing);
    if (text === undefined || expected === undefined) throw new Error(`not an entry: ${line}`);
    return { group, text: text.replaceAll('\\n', '\n'), standing: expected, classes: classes.split(' ').filter((name) => name !== '' && name !== '-').map(classOf) };
  });
}

function classOf(name: string): MedicineClassId {
  const id = shortNames[name];
  if (id === undefined) throw new Error(`not a class: ${name}`);
  return id;
}
