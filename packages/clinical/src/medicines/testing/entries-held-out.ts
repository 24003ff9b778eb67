// Entries written after the matcher was tuned to the other lists, without changing it, to see what it makes of the unseen.
import { readGroup, type ListedEntry } from './listed-entry.js';

export const heldOutEntries: readonly ListedEntry[] = [
  ...readGroup('held out: blood thinners', `
    warfarin 1mg tabs as per yellow book => now vka
    Cumadine => ask vka
    warfrine 3 mg => ask vka
    Eliqus 5 => ask doac
    Xaralto 15mg => ask doac
    xarelto for afib => now doac
    apixaban for DVT last month => now doac
    rivaroxabane => now doac
    Pradaxa capsules twice daily since my ablation => now doac
    lovenox 80 bid bridging until surgery => now heparin
    tinzaparine injections => now heparin
    daltaparin => ask heparin
    enoxaprin 40 => ask heparin
    blood thinners (can't remember which) => ask thinner
    some kind of anticoagulant from cardiology => ask thinner
    on thinners since the clot => ask thinner
    Plavix and baby aspirin after stents => now antiplatelet dual
    clopidogral => ask antiplatelet
    ASA EC 81mg OD => now antiplatelet
    aspirin 325 when I have a headache => now antiplatelet
    tablet that needs INR => ask vka
    medication for clots in my leg => ask thinner
    heparin shots in tummy during pregnancy => now heparin
    Sintrom 1/2 tablet => now vka
    blood thinner needle once a day => ask heparin
  `),
  ...readGroup('held out: ordinary', `
    Diovan 80 => now pressure
    Accupril 20 mg => now pressure
    Norvasc 10 => now pressure
    Tylenol arthritis 650 => now paracetamol
    Advil 200mg 2 tabs after hockey => now nsaid
    Mobicox 7.5 => now nsaid
    Voltaren 50 mg tid => now nsaid
    Cymbalta 30 => now ssri
    Wellbutrin XL => now -
    Prolia injections => now bone
    Januvia 100mg => now glucose
    Zocor => now statin
    Synthroid 112 mcg daily except Sunday => now -
    Tecta 40 => now -
    Advair diskus 250 => now steroid-local
    Spiriva => now -
    Flomax CR 0.4 => now -
    Seroquel 50 mg hs => now sedative
    Imovane 7.5 => now sedative
    Dilaudid 2mg prn => now opioid
    Allopurinol 100 => now gout
    methotrexate 20mg sc weekly + folic acid => now immune
    Stelara every 8 weeks => now immune
    Arimidex => now endocrine
    Estrogel 2 pumps => now oestrogen
    Marvelon => now oestrogen
    Concerta 36 => now -
    Lamictal 200mg => now seizure
    prednisone 50mg x 5 days for poison ivy => now steroid
    Cipro 500 bid x 7 days for UTI => now fluoroquinolone light
  `),
  ...readGroup('held out: misspelt', `
    ibuprofren => now nsaid
    naprosin => now nsaid
    volteran gel => now nsaid
    tylenal => now paracetamol
    metroprolol => now pressure
    amlodapine 5 => now pressure
    rosuvastatine => now statin
    crestore => now statin
    levothyroxcine => now -
    pantoprozole => now -
    gabbapentin => now sedative
    zopliclone => now sedative
    cyclobenzeprine => now relaxant
    prednisolon => now steroid
    fluoxitine => now ssri
    escitalapam => now ssri
    hydroclorothiazide => now diuretic pressure
    spironalactone => now diuretic pressure
    alendronic acide => now bone
    oxicodone => now opioid
  `),
  ...readGroup('held out: past, denied, not theirs', `
    stopped taking eliquis in 2021 => past doac
    Warfarin (2012-2014) => past vka
    I was given heparin in hospital in 2015 => past heparin
    finished my prednisone 2 months ago => past steroid
    used to be on lyrica but it made me dizzy => past sedative
    no current meds => none
    nope => none
    not taking anything right now => none
    no anticoagulants, no antiplatelets => none
    nothing prescribed => none
    I do not take blood thinners => none
    my late husband was on warfarin => other
    my daughter has an epipen => other
    that's for the cat => other
    my boyfriend's adderall => other
    my wife and I take crestor => now statin
    Ramipril. My wife takes xarelto. => now pressure
    my dad was on warfarin but I'm on nothing => other
    no aspirin since I started eliquis => now doac
    allergic to sulfa => none
  `),
  ...readGroup('held out: lay, herbal, skin, French, unknown', `
    pill for my thyroid => now -
    2 kinds of blood pressure pills => now pressure
    water pill in the mornings => now diuretic
    cholesterol meds => now statin
    shot for osteoporosis => now bone
    inhaler for asthma => now steroid-local
    allergy nose spray => now -
    cortisone cream for eczema => now steroid-local
    cortisone injection in my shoulder in May => now steroid-local
    tumeric and fish oil => now supplement
    omega-3-6-9 => now supplement
    garlic capsules and vit C => now supplement
    magnesium at night for cramps => now -
    flu and covid shots => now -
    medication for depression => now ssri
    nerve pain tablets => ask -
    pill from Mexico for joints => ask -
    something my naturopath mixes => ask -
    kratom => ask -
    peptides => ask -
    Éliquis 5 mg matin et soir => now doac
    j'ai cessé la cortisone l'an passé => past steroid
    pas de médicaments => none
    pilule pour le coeur => ask -
    anticoagulant depuis mon AVC => ask thinner
    gouttes pour les yeux => ask -
    ma mère prend du Xarelto => other
    vitamine B12 en injection => now -
    timbre de nitro => now heart
    antibiotic cream => ask -
  `),
];
