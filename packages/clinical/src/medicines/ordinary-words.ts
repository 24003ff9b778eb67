// Everyday words that a prefix or one wrong letter would turn into a medicine, and the stems that mark an unknown word as one.

export const ordinaryWords: ReadonlySet<string> = new Set(
  ('sulphate sulfate sodium hydrochloride chloride phosphate maleate succinate tartrate besylate mesylate bisulfate bisulphate ' +
    'etexilate fumarate acetate bromide ultra cover covers cardio cardiac aroma aromas human vitamin vitamins restore restored active activate combine combined relax ' +
    'factor celeb concern concerns condition conditions human medical medicine medicines medication medications doctor hospital ' +
    'inhale bayer advise advice clean clear contin prograft zinc thyroid heart blood pressure cholesterol stomach water allergy ' +
    'vitamins thinner thinners thinning powder tablets capsules ' +
    'ability action active actively adopt alert alias align alpha answering apart approval avascular backed baseline becomes begin ' +
    'begins being banner buffer buffered calls catch certain changed changes choice clarity cleaned clearance clears codes coding ' +
    'collision comes comparing copies cores correction created creating creation cycle cycles cycling decompression defer different ' +
    'differ discover discovery domains effect effects efficient ending entire entrapment event events every exception extent fallen ' +
    'falls faster finger fingers first flexion foreign fragment fragments green grouped increase increased inclusion injection ' +
    'integration integrity intro invite launcher layer layers lines located longest lowering macro margin matter merge micro milestone ' +
    'minimal modern multi muscle navel neural neuro numeric paragraph physio physiotherapy plural points portal portion power precise ' +
    'precision preserve preserved program programme prove provision reacting reaction react reactive reason reasonable receiver reflex ' +
    'reflexes rest routes screen screening short shorter sides single slider sorted sorts split splints staged stale stand standing ' +
    'state states stream string strings strong syndrome systolic system thanks ticks tracer traumatic treat treated treats translate ' +
    'version years pharmacy pharmacist chemist clinic surgery surgeon operation emergency family sister brother mother father husband ' +
    'daughter friend partner wife under until while where which whose would could should about above after again along always among ' +
    'another around because before behind below between bottle brown cardiologist cause change check clots clotting course daily drink ' +
    'drinking early eating eight fifty forty found fresh front given giving going grade hands head hours house juice kinds label large ' +
    'later least leave little local lower lunch major maybe meals might minor money month months morning mouth needs never night ninety ' +
    'nurse occasional occasionally often older onset orange other others ought outer painful parts people period place plain please ' +
    'poor powder previous problem problems purple quite recent renal right round seven seventy several sharp shoulder since sixty skin ' +
    'small smaller smoke smoked smoking smoker some somebody someone sometimes sorry specialist spine spring start started starting ' +
    'still stopped stopping summer sunday switch tablet taken takes taking tennis there these thing things think third thirty those ' +
    'three through tired today tomorrow tooth total touch touched toward tried twenty twice unless upper usual usually vegan vitamine ' +
    'water weekly weeks weight white whole winter within without world worse wrong yellow yesterday young ankle ankles joint joints ' +
    'knees naturopath hospitals herbal herbs herbalist health healthy history name names blister patch pocket sheet list listed ' +
    'attached attachment printed bring brought record records arrete arreter depuis toujours parfois jamais prends prendre docteur ' +
    'medecin hopital pharmacie soir matin semaine mois annee annees genou hanche jambe pression coeur sang contre pour dormir ' +
    'tenez presque actif actifs entre allez merci elles reessayez apres brulante brulantes brulant shorten descend descendre relever forte fortes ' +
    'profonde profondes profond precoce eleve elevee eleves elever peuvent numerique scores carotid labrum crest tertius adult adults ' +
    'pouvant pouvoir methode methodes sortie sorties projet projets ancien anciens ancienne anciennes torsion users colors colours ' +
    'frozen lancet texture versions rheum rheumatology rheumatologist mylan sandoz zentiva biogaran viatris ratio ' +
    'nothing anything something remember levelled level levels metal method methods trial trials prescribed prescription regular')
    .split(' '),
);

// Endings of international non-proprietary names: a word with one of these is a medicine even when the table does not know it.
const substanceStem =
  /(?:olol|pril|sartan|statin|xaban|gatran|parin|grel|prazole|azole|mab|nib|mycin|micin|cillin|gliptin|gliflozin|glutide|tidine|dipine|azepam|zolam|triptan|dronate|setron|floxacin|cycline|profen|coxib|thiazide|semide|fibrate|vir|caine|barbital|oxetine|ipramine|triptyline|asone|solone|onide|terol|tropium)$/;

export function looksLikeSubstance(word: string): boolean {
  return word.length >= 7 && substanceStem.test(word);
}
