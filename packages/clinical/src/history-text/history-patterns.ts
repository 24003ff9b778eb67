// Words of a health history and the fact each may be about. A match is a question to the patient, never an answer.
import type { FactId } from '../knowledge/fact-ids.js';

export type ProposedAnswer = boolean | string;

export interface HistoryPattern {
  readonly factId: FactId;
  /** What "yes" is for this fact: 'place' where a place has to be named, 'choose' where the words leave open which value. */
  readonly yes: ProposedAnswer;
  /** What "no" is; undefined where a denial proposes nothing. */
  readonly no: ProposedAnswer | undefined;
  /** On plain words: lower case, without accents and marks. */
  readonly words: RegExp;
  readonly ask: string;
}

const pattern = (factId: FactId, words: string, ask: string, { yes = true, no = false }: { yes?: ProposedAnswer; no?: ProposedAnswer | null } = {}): HistoryPattern =>
  ({ factId, yes, no: no === null ? undefined : no, words: new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'g'), ask });

const noPlace = { yes: 'place', no: null } as const;
const legs = '(?:leg|legs|calf|thigh|groin|vein|jambe|mollet|veine)';
/** A clot whose place is not told may be one of a vein. */
const clotOfNoPlace = '(?:blood clots?|thrombos[ei]s)(?! (?:\\w+ ){0,3}(?:lungs?|brain|head|heart|stents?|poumons?|cerveau))';

export const historyPatterns: readonly HistoryPattern[] = [
  pattern('hx.dvt', `dvts?|deep (?:vein|venous) thromb\\w+|(?:blood )?clots? (?:\\w+ ){0,3}${legs}|(?:leg|calf|thigh) clots?|thrombosis (?:\\w+ ){0,3}${legs}|${clotOfNoPlace}|thrombophlebitis|phlebitis|phlebites?|thrombose veineuse|caillots? (?:\\w+ ){0,3}${legs}`, 'Clot in a deep vein: when, which leg, still treated?'),
  pattern('hx.pe', 'pe|pes|pulmonary emboli\\w*|(?:blood )?clots? (?:\\w+ ){0,3}lungs?|lung clots?|embolies? pulmonaires?|caillots? (?:\\w+ ){0,3}poumons?', 'Clot in the lung: when, still treated?'),
  pattern('hx.implantElectronic', 'pace ?makers?|defibrillators?|icd|spinal cord stimulators?|nerve stimulators?|neurostimulators?|insulin pump|pain pump|baclofen pump|loop recorder|cochlear implants?|stimulateur cardiaque|defibrillateur|neurostimulateur', 'Which device, and where does it sit?'),
  pattern('hx.jointReplacementRegions', '(?:hip|knee|ankle|shoulder|joint)s? (?:\\w+ ){0,2}(?:replace\\w*|arthroplast\\w+|prosthes\\w+)|(?:replaced|artificial|new) (?:left |right )?(?:hip|knee|ankle|joint)s?|(?:left|right|total|partial|bilateral) (?:hip|knee) (?:replacement|replaced)|thr|tkr|tka|tha|protheses? (?:\\w+ ){0,2}(?:hanche|genou|genoux|cheville)', 'Which joint and side, and when?', noPlace),
  pattern('hx.metalRegions', '(?:plates?|screws?|rods?|pins?|nails?|wires?|metal|hardware)(?: and (?:plates?|screws?|rods?|pins?))? (?:\\w+ ){0,2}(?:in|into)(?: my| the)? (?:left |right )?\\w+|metalwork|internal fixation|orif|plaques? et vis|vis dans', 'Where is the metal?', noPlace),
  pattern('hx.boneMets', 'bone mets|bone metastas\\w+|(?:mets|metastas\\w+) (?:\\w+ ){0,3}(?:bones?|spine|hip|pelvis|rib|ribs|femur)|metastases osseuses', 'Which bones?'),
  pattern('hx.chemoNow', '(?:on|having|doing|currently|under|undergoing|in) (?:\\w+ )?chemo(?:therapy)?|sous chimio\\w*', 'Which treatment, and when was the last one?'),
  pattern('hx.diabetes', 'diabet\\w+|t[12]dm|niddm|iddm|type (?:1|2|one|two) diab\\w+', 'Which type, how is it treated, low sugars?'),
  pattern('bp.treated', '(?:high )?blood pressure(?: (?:tablets?|pills?|meds?|medication|medicine))?|hypertensi(?:on|ve)|htn|high bp|haute pression|hypertension arterielle|hta|pression arterielle', 'Is the blood pressure treated, and what was it last?', { no: null }),
  pattern('hx.stroke', 'strokes?|mini ?strokes?|tias?|brain bleed|cerebral (?:haemorrhage|hemorrhage)|avc|accident vasculaire', 'When, and what is left of it?'),
  pattern('hx.heartEvent', 'heart attacks?|myocardial infarct\\w*|mi|(?:coronary |heart |two |three |cardiac )?stents?|(?:heart |coronary |triple |double |quadruple )?by ?pass(?: surgery)?|cabg|angioplast\\w+|(?:heart|cardiac|valve|open heart) surgery|heart valve\\w*|valve replacement|infarctus|crise cardiaque|pontage', 'What, and when?'),
  pattern('hx.heartFailure', '(?:congestive )?heart failure|chf|cardiomyopath\\w+|insuffisance cardiaque', 'Heart failure: how far can you walk, short of breath lying flat?', { yes: 'choose', no: 'none' }),
  pattern('hx.aneurysm', 'aneurysms?|aaa|anevrismes?', 'Where, how large, watched by whom?'),
  pattern('hx.pad', 'peripheral (?:artery|arterial|vascular) disease|pad|pvd|claudication|blocked (?:leg )?arter\\w+(?: in (?:my )?legs?)?|arteriopathie\\w*|arterite', 'How far can you walk before the leg hurts?'),
  pattern('hx.varicose', 'varicose(?: veins?)?|varices', 'Mild, or bulging and painful? Where?', { yes: 'choose', no: 'none' }),
  pattern('hx.lymphoedemaRegions', 'lymph(?:o)?edema|lymph nodes? (?:removed|taken out|removal)|lymphoedeme|lymphœdeme', 'Which limb?', noPlace),
  pattern('hx.bleedingDisorder', 'ha?emophilia\\w*|von willebrand\\w*|bleeding disorder|factor (?:viii|ix|8|9)(?: low| deficiency)?|thrombocytopeni\\w+|itp|low platelets|hemophilie', 'Which bleeding disorder, and who treats it?'),
  pattern('sx.bruisingUnexplained', 'bruis(?:e|es|ing) (?:very |so |too )?easily|easy bruising|easily bruised|bleus facilement', 'Bruises without a knock: where, since when, which medicines?'),
  pattern('hx.radiotherapyRegions', 'radiotherapy|radiation (?:therapy|treatments?)|radiations? (?:to|for)|radiotherapie', 'Which area, and when was the last treatment?', noPlace),
  pattern('hx.osteoporosis', 'osteoporo\\w+|brittle bones?|weak bones', 'Bone density, treatment, fractures?'),
  pattern('hx.fragilityFracture', '(?:compression|vertebral|fragility|insufficiency|osteoporotic) fractures?|(?:fractured|broke) (?:\\w+ ){1,3}(?:from|in|after) (?:a )?(?:simple|minor|small|standing) (?:fall|trip|bump)|fracture de fragilite|tassement vertebral', 'Which bone, and how did it break?'),
  pattern('hx.inflammatoryArthritis', 'rheumatoid(?: arthritis)?|ra|ankylosing spondylitis|psoriatic arthritis|spondyloarth\\w+|reactive arthritis|lupus|sle|juvenile arthritis|inflammatory arthritis|polyarthrite(?: rhumatoide)?|spondylarthrite\\w*', 'Which joints, in a flare now?'),
  pattern('hx.discHerniation', '(?:herniated|slipped|bulging|prolapsed|ruptured|protruding|extruded) dis[ck]s?|dis[ck] (?:herniations?|bulges?|prolapse|protrusions?)|hernies? discales?|(?:bulge|herniation) (?:at )?l\\d', 'Which level, and are there signs in the leg now?'),
  pattern('hx.spondylolisthesis', 'spondylolisthes\\w+|unstable vertebra\\w*|pars (?:defect|fracture)|spondylolyse', 'Which grade, is it stable?'),
  pattern('hx.spinalFusion', '(?:lumbar|spinal|spine|back|cervical) fusion|fused (?:\\w+ )?(?:spine|vertebra\\w*|discs?|back)|fusion (?:surgery|l\\d\\w*|of)|arthrodese lombaire|harrington rods?', 'Which levels, and when?'),
  pattern('hx.hypermobility', 'hypermobil\\w+|ehlers ?danlos|eds|heds|marfan\\w*|double jointed', 'Which joints give way or come out?'),
  pattern('hx.hipDysplasia', 'hip dysplasia|dysplasia of (?:the )?hip|ddh|dysplasie (?:\\w+ )?hanche|congenital hip', 'Which hip, operated?'),
  pattern('hx.pagetOrBoneTumour', 'pagets?(?: disease)?|bone tumou?rs?|giant cell tumou?r|osteosarcoma|tumeur osseuse', 'Which bone?'),
  pattern('hx.kidneyFailure', '(?:kidney|renal) failure|dialysis|ckd|chronic kidney disease|kidney disease|esrd|insuffisance renale|dialyse', 'Which stage, dialysis?'),
  pattern('hx.liverDisease', 'cirrhosis|liver (?:failure|disease)|cirrhose|hepatic failure', 'How advanced?'),
  pattern('hx.epilepsyUncontrolled', 'epilep\\w+|seizures?|convulsions', 'When was the last seizure, is it controlled?'),
  pattern('hx.neuropathy', 'neuropath\\w+|(?:numb|burning) (?:feet|foot|toes)|nerve damage|pieds engourdis', 'Where is feeling lost?'),
  pattern('hx.coldHypersensitivity', 'raynauds?|cold (?:allergy|urticaria)|cryoglobulin\\w*|allergie au froid', 'What does cold do?'),
  pattern('hx.immunosuppressed', '(?:kidney|liver|heart|lung|organ|bone marrow|stem cell) transplant\\w*|hiv(?: positive)?|aids|immuno ?suppress\\w+|immune ?deficien\\w+|weak immune system|no spleen|spleen removed|splenectomy|greffe (?:de rein|renale|du foie)|vih|sida', 'What weakens it, treatment now?'),
  pattern('sx.hernia', '(?:inguinal|groin|femoral|umbilical|abdominal|sports) hernias?|hernie inguinale', 'Repaired, or does it still bulge?', { yes: 'choose', no: 'none' }),
  pattern('allergy.topical', '(?:latex|tape|adhesive|plaster|oil|lotion|nut oil|nut|nuts|peanut|almond|massage oil|lanolin|arnica) allerg\\w+|allerg\\w+ (?:to |au |aux )?(?:latex|tape|adhesive\\w*|plasters?|band ?aids?|oils?|lotions?|lanolin|arnica|almond oil|almonds?|nuts?|peanuts?)(?: adhesive)?', 'Allergic to what, and what happens?', { yes: 'choose', no: null }),
  pattern('hx.ivDrugOrSpinalProcedure', 'epidural(?: steroid)?(?: injections?)?|spinal (?:injections?|tap|infection|abscess|surgery|operation)|lumbar puncture|discitis|osteomyelitis|inject(?:s|ed|ing)? drugs|iv drug\\w*|laminectomy|discectomy|microdiscectomy|back surgery', 'When? Any fever or new back pain since?'),
  pattern('preg.status', '(?<!when |while |was |when i was |(?:get|getting|fall|be|become|becoming) )pregnant|pregnancy now|expecting(?: a baby)?|(?:\\d+ )?weeks? pregnant|enceinte', 'How many weeks, any problems?', { yes: 'yes', no: 'no' }),
  pattern('preg.status', '(?:had|gave birth|delivered)(?: (?:a|my|to a|to my))?(?: baby| twins| son| daughter)? (?:\\d+|a few|two|three|four|five|six) (?:days?|weeks?|months?) ago|(?:c|caesarean|cesarean) ?section (?:\\d+|a few|two|three|four|five|six) (?:days?|weeks?|months?) ago|post ?partum|accouche', 'When was the birth, any problems?', { yes: 'postpartum', no: null }),
  pattern('risk.clotOther', 'factor (?:v|five) leiden|leiden|thrombophili\\w+|clotting disorder|prothrombin mutation|antiphospholipid\\w*|protein [cs] deficiency', 'Which clotting disorder?'),
  pattern('risk.arterial', '(?:heavy |current |light )?smokers?|smoke|smoking|packs? a day|fumeurs?|fumeuse', 'How much, since when?'),
];

const cancerWord = '(?:(?!(?:no|not|never|out|of|for|had|have|has|any|with|from|de|un|pas|the|a|eu|my|and|or) )\\w+ )?(?:cancers?|carcinoma|lymphoma|leuka?emia|melanoma|myeloma|sarcoma|malignan\\w+|tumou?rs?|lymphome|leucemie|melanome)(?: (?:du|de la|de|of the|of|in) \\w+)?';

/** Cancer is two facts, and the words around it say which is meant. */
export const cancerWords = new RegExp(`(?<![a-z0-9])${cancerWord}(?![a-z0-9])`, 'g');
export const cancerIsOver = /\b(?:remission|all clear|cured|cancer free|clear for|survivor|removed|cut out|years? ago|as a child|in (?:my|the) (?:twenties|thirties|forties|past)|(?:19|20)\d\d|had|treated in|gueri\w*|il y a)\b/;
export const cancerIsNow = /\b(?:currently|now|being treated|undergoing|on chemo\w*|having chemo\w*|in treatment|mets|metasta\w+|stage (?:3|4|iii|iv)|terminal|palliative|newly|just (?:diagnosed|found)|actuellement|sous chimio\w*)\b/;
