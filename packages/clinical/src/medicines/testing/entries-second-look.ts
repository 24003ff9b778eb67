// Some 700 entries were tried once all other lists were read right; these are the ones that were misread then, with a few
// neighbours: turns of phrase that could hide a blood thinner, names sold in France and the United Kingdom, everyday words that
// lie close to a name, what people write beside a dose. Four of them lost an anticoagulant at first sight.
import { readGroup, type ListedEntry } from './listed-entry.js';

export const secondLookEntries: readonly ListedEntry[] = [
  ...readGroup('second look: blood thinners in a turn of phrase', `
    injections in my stomach after the operation => ask -
    stomach injections => ask -
    daily injections into my abdomen since the hip replacement => ask -
    shots in the belly => ask -
    tummy injections every evening => ask -
    piqûres dans le ventre => ask -
    I take what my wife takes: warfarin => now vka
    same as my husband, warfarin => ask vka
    my husband and I both take Eliquis => now doac
    without my warfarin I get clots => ask vka
    can't stop warfarin => now vka
    can't come off Xarelto, I have a metal valve => now doac
    no bleeding on Eliquis => ask doac
    anticoags => ask thinner
    anti coag => ask thinner
    blood thiner => ask thinner
    vitamin K antagonist => ask vka
    Ozempic injection in my stomach weekly => now glucose
    insulin injections into the tummy => now insulin
    sous AVK => ask vka
    AOD => ask thinner
    éclaircissant sanguin => ask thinner
    riv\u00adaroxaban 20 => now doac
    Eliquis\u200b 5mg => now doac
    my dentist stopped my warfarin but my cardiologist restarted it => now vka
    nothing but warfarin => now vka
    no meds other than apixaban => now doac
    not only warfarin but aspirin as well => now vka antiplatelet
    had to stop NSAIDs since I take Xarelto => now doac
    Warfarin 5 mg Mon/Wed/Fri, 4 mg other days => now vka
    Previscan le soir => now vka
    Coumadine 2 mg => now vka
    DuoPlavin => now antiplatelet dual
    Resitune 75 => now antiplatelet
  `),
  ...readGroup('second look: ended, denied, not theirs', `
    I don't take Eliquis anymore => past doac
    don't use warfarin any more => past vka
    not on Xarelto any longer => past doac
    I am not taking warfarin now => past vka
    je ne prends plus d'Eliquis => past doac
    je ne suis plus sous Xarelto => past doac
    n'est plus sous Previscan => past vka
    Xarelto jusqu'en 2020 => past doac
    Xarelto arrêté il y a 2 ans => past doac
    j'ai arrêté le Coumadin en 2019 => past vka
    aspirin made me bleed so I stopped => past antiplatelet
    naproxen hurt my stomach so I came off it => past nsaid
    allergy: penicillin => none
    allergies: aspirin => none
    penicillin allergy, warfarin 5 mg => now vka
    penicillin allergy warfarin 5 mg => now vka
    bute (for horse) => other
    gabapentin (dog) => other
    clopidogrel 75 mg (cat) => other
    meloxicam - for the cat => other
    never been on blood thinners => none
    je ne prends pas d'anticoagulant => none
    j'ai jamais pris d'anticoagulants => none
  `),
  ...readGroup('second look: sold in France', `
    Bisoce 2,5 => now pressure
    Kenzen 8 => now pressure
    Lamaline => now paracetamol opioid
    Klipal => now paracetamol opioid
    Izalgi => now paracetamol opioid
    Antarène 400 => now nsaid
    Advilcaps => now nsaid
    Nurofenflash 400 => now nsaid
    Hydrocortancyl 2,5 % => now steroid
    Laroxyl gouttes le soir => now sedative
    Tercian => now sedative
    Donormyl => now sedative
    Miorel => now relaxant
    Novatrex le lundi => now immune
    Nordimet => now immune
    Bécotide => now steroid-local
    Innovair => now steroid-local
    Dermoval crème => now steroid-local
    Adepal => now oestrogen
    Provames => now oestrogen
    Optimizette => now -
    Duphaston => now -
    Daflon 500 => now -
    Veinamitol => now -
    Piasclédine => now -
    Chondrosulf => now -
    Structum => now -
    Spasfon => now -
    Orocal D3 => now -
    Permixon => now supplement
    Tanakan => now supplement
    Ginkor fort => now supplement
    Voltarène Emulgel => now nsaid
    Niflugel => now nsaid
  `),
  ...readGroup('second look: Canada and the United Kingdom', `
    Sandoz bisoprolol => now pressure
    Mylan-amlodipine => now pressure
    Advil Cold & Sinus => now nsaid
    Tylenol Cold and Flu => now paracetamol
    Robaxacet Platinum => now nsaid relaxant
    Emtec-30 => now paracetamol opioid
    ibugel => now nsaid
    Movelat gel => now nsaid
    Transvasin => now -
    Salonpas => now nsaid
    Accrete D3 => now -
    Peptac => now -
    Braltus => now -
    Naramig => now -
    MTX 15 mg on Mondays => now immune
    eczema cream => now steroid-local
    steroid eye drops => now steroid-local
    edibles => now sedative
    krill => now supplement
    ginko => now supplement
    z-pack => now -
    hepatitis B shot => now -
  `),
  ...readGroup('second look: everyday words near a name', `
    prenatal => now -
    prenatal multi => now -
    Lovenox pendant 10 jours après opération => now heparin
    statine pour cholestérol élevé => now statin
    paracétamol entre les repas => now paracetamol
    magnésium presque tous les jours => now -
    adult aspirin => now antiplatelet
    ibuprofen for frozen shoulder => now nsaid
    Doliprane si douleur brûlante => now paracetamol
    vitamine D après le dîner => now -
  `),
];
