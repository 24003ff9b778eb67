// Medicines whose class a rule or a question depends on: "generic: other name, brand, brand; generic ...".
// Names in Canada, the United States, the United Kingdom and France; brand names are common knowledge and unconfirmed.
import type { MedicineClassId } from '../medicines.js';

export const namesByClass: readonly (readonly [readonly MedicineClassId[], string])[] = [
  [['anticoagulant-vka'], `
    warfarin: Coumadin, Jantoven, Marevan, Marfarin, Lawarin, Waran, Orfarin, Uniwarfin, Warfilone;
    acenocoumarol: Sintrom, Sinthrome, Mini-Sintrom, Ascumar; phenprocoumon: Marcoumar, Marcumar, Falithrom; phenindione: Dindevan;
    fluindione: Previscan; coumarin; dicoumarol: dicumarol
  `],
  [['anticoagulant-doac'], `
    rivaroxaban: Xarelto, Rivarolto, Xarelto Starter Pack; apixaban: Eliquis; edoxaban: Lixiana, Savaysa, Roteas; betrixaban: Bevyxxa;
    dabigatran: Pradaxa, Pradax
  `],
  [['anticoagulant-heparin'], `
    heparin: Hep-Lock, Heparine, Calciparine, Hepalean, Monoparin, Multiparin, Hepsal;
    enoxaparin: Lovenox, Clexane, Inhixa, Redesca, Noromby, Inclunox, Elonox, Arovi, Enoxaparine, Clexane Forte, Ghemaxan;
    dalteparin: Fragmin; tinzaparin: Innohep; nadroparin: Fraxiparine, Fraxodi, Seleparine; bemiparin: Zibor, Hibor;
    danaparoid: Orgaran; parnaparin: Fluxum; certoparin: Mono-Embolex; reviparin: Clivarine; sulodexide: Vessel Due;
    low molecular weight heparin: LMWH, LMW heparin, HBPM
  `],
  [['anticoagulant-other'], `
    fondaparinux: Arixtra; argatroban: Acova, Exembol; bivalirudin: Angiomax, Angiox; ximelagatran: Exanta; desirudin: Iprivask
  `],
  [['antiplatelet'], `
    aspirin: Cardioaspirin, Bayer, Ecotrin, Disprin, ASA, Aspirine, Aspirina, Entrophen, Rivasa, Lowprin, Asaphen, Novasen, Nu-Seals, Micropirin, Caprin, Bufferin, St Joseph, Aspegic, Kardegic, Anacin, Alka-Seltzer, Vazalore, Durlaza, Bayer Aspirin, Aspro, Excedrin, Goody's, AAS, Resprin, Resitune;
    clopidogrel: Plavix, Iscover, Grepid, Clopidogrelum; prasugrel: Effient, Efient; ticagrelor: Brilinta, Brilique, Possia;
    dipyridamole: Persantine; ticlopidine: Ticlid; cilostazol: Pletal; triflusal: Disgren; vorapaxar: Zontivity;
    cangrelor: Kengreal, Kengrexal; anagrelide: Agrylin, Xagrid; eptifibatide: Integrilin; tirofiban: Aggrastat;
    flurbiprofen antiplatelet; pentoxifylline: Trental; indobufen: Ibustrin
  `],
  [['antiplatelet', 'antiplatelet-dual'], `
    aspirin with dipyridamole: Aggrenox, Asasantin, Asasantine; aspirin with clopidogrel: DuoPlavin, DuoCover
  `],
  [['thrombolytic'], `
    alteplase: Activase, Actilyse, Cathflo, tPA; tenecteplase: TNKase, Metalyse; reteplase: Retavase, Rapilysin;
    streptokinase: Streptase; urokinase: Kinlytic
  `],
  [['nsaid'], `
    ibuprofen: Advil, Motrin, Nurofen, Brufen, Advil Liqui-Gels, Motrin IB, Midol, Neurofen, Calprofen, Ibuleve, Brufen Retard, Pamprin, Cuprofen, Fenbid, Spedifen, Antarene, Advilcaps, Advil Cold and Sinus, Advil Cold Sinus, Nurofenflash, Ibugel, Phorpain, Duexis;
    naproxen: Aleve, Naprosyn, Anaprox, Naprelan, Flanax, Stirlescent, Apranax, Maxidol, Vimovo;
    ketoprofen: Orudis, Oruvail, Powergel, Profenid, Ketum;
    diclofenac: Voltaren, Cataflam, Voltarol, Voltarene, Arthrotec, Cambia, Zipsor, Emulgel, Pennsaid, Solaraze, Flector, Flector Tissugel, Zorvolex, Motifene, Dicloflex, Econac;
    indometacin: Indocin, Indocid; etodolac: Lodine; ketorolac: Toradol, Sprix, Acular; meloxicam: Mobic, Mobicox, Metacam, Anjeso;
    piroxicam: Feldene, Brexidol, Feldene gel; celecoxib: Celebrex, Elyxyb; etoricoxib: Arcoxia; nabumetone: Relafen;
    mefenamic acid: Ponstel, Ponstan; dexketoprofen: Keral, Enantyum; oxaprozin: Daypro; sulindac: Clinoril;
    flurbiprofen: Ansaid, Froben, Strefen, Antadys, Cebutid; niflumic acid: Nifluril, Niflugel; tiaprofenic acid: Surgam; tenoxicam: Mobiflex; tolmetin: Tolectin; diflunisal: Dolobid;
    salsalate: Disalcid; magnesium salicylate: Doans; topical salicylate: Movelat, Salonpas, Algesal; aceclofenac: Preservex; lornoxicam: Xefo; nimesulide: Aulin; parecoxib: Dynastat;
    phenylbutazone: Bute; carprofen: Rimadyl, Novox; firocoxib: Previcox; meclofenamate; fenoprofen: Nalfon; rofecoxib: Vioxx;
    trolamine salicylate: Aspercreme, Myoflex; metamizole: Novalgin, dipyrone; salicylates
  `],
  [['paracetamol'], `
    paracetamol: Tylenol, Panadol, acetaminophen, Atasol, Tempra, Calpol, Doliprane, Efferalgan, Dafalgan, Anadin Paracetamol, Hedex, Perfalgan, Tylenol Arthritis, Feverall, APAP, Mapap, Abenol, Lemsip, Neocitran, NyQuil, DayQuil, Theraflu, Panadol Osteo, Beechams, Tylenol Cold, Tylenol Cold and Flu, Tylenol Cold and Sinus, Tylenol Sinus
  `],
  [['corticosteroid-systemic'], `
    prednisone: Deltasone, Rayos, Winpred, Cortancyl, Sterapred, Pred;
    prednisolone: Millipred, Orapred, Deltacortril, Pediapred, Prelone, Solupred, Pevanti, Hydrocortancyl;
    methylprednisolone: Medrol, Depo-Medrol, Solu-Medrol, Medrone, Depo-Medrone, Depomedrol; dexamethasone: Decadron, Dexasone, Hemady;
    hydrocortisone: Cortef, Solu-Cortef, Hydrocortone, Alkindi, Plenadren; betamethasone: Celestone, Betnesol, Celestone Soluspan, Celestene, Diprostene; cortivazol: Altim;
    triamcinolone: Kenalog, Adcortyl, Aristospan; deflazacort: Emflaza; cortisone acetate: Cortone;
    budesonide capsules: Entocort, Budenofalk, Cortiment, Uceris
  `],
  [['corticosteroid-local'], `
    budesonide inhaled: Pulmicort, Rhinocort, budesonide;
    fluticasone inhaled: Flovent, Flixotide, Flonase, Flixonase, Avamys, Arnuity, fluticasone, Armonair, Cutivate;
    beclometasone inhaled: Qvar, Clenil, Beconase, Kelhale, Soprobec, Becotide;
    budesonide with formoterol: Symbicort, DuoResp, Fobumix, Breyna, WockAIR;
    fluticasone with salmeterol: Advair, Seretide, Wixela, AirFluSal, Sereflo, Sirdupla; fluticasone with vilanterol: Breo, Relvar;
    fluticasone with umeclidinium: Trelegy; beclometasone with formoterol: Fostair, Trimbow, Luforbec, Innovair;
    mometasone: Nasonex, Asmanex, Elocon, Elocom, Zenhale, Dulera, Atectura, Enerzair, Dymista, Ryaltris;
    ciclesonide: Alvesco, Omnaris; triamcinolone nasal: Nasacort; clobetasol: Dermovate, Temovate, Clobex, Dermoval;
    betamethasone cream: Betnovate, Betaderm, Diprosone, Diprolene, Eumovate, Dovobet, Enstilar, Lotriderm; clobetasone;
    hydrocortisone cream: Cortate, Cortaid, Daktacort, Fucidin H, Canesten HC, Locoid, Emo-Cort, HC45; fluocinonide: Lidex, Lyderm;
    fluocinolone: Synalar; desonide: Tridesilon, Locapred; halobetasol: Ultravate; fluorometholone: FML; loteprednol: Lotemax;
    prednisolone eye drops: Pred Forte, Pred Mild; dexamethasone eye drops: Maxidex, Tobradex, Ciprodex;
    triamcinolone cream: Kenacomb, Viaderm
  `],
  [['opioid'], `
    morphine: MS Contin, M-Eslon, Oramorph, Zomorph, MST, Sevredol, Statex, Kadian, Skenan;
    oxycodone: OxyContin, OxyNEO, OxyIR, Supeudol, Longtec, Shortec, Targin, Targiniq, Roxicodone, Percolone, Oxynorm;
    hydromorphone: Dilaudid, Hydromorph Contin, Jurnista, Palladone;
    fentanyl: Duragesic, Matrifen, Durogesic, Abstral, Actiq, Fencino, Mezolar;
    buprenorphine: Butrans, Norspan, Suboxone, Subutex, Sublocade, BuTec, Belbuca, Buvidal, Temgesic;
    tramadol: Ultram, Tramal, Ralivia, Zytram, Durela, Tridural, Zydol, Maxitram, Tradorec, Topalgic, ConZip;
    tapentadol: Nucynta, Palexia; codeine: Codeine Contin; methadone: Metadol, Methadose, Physeptone; hydrocodone: Hysingla, Zohydro;
    meperidine: Demerol, pethidine; oxymorphone: Opana; dihydrocodeine: DF118, DHC; levorphanol; pentazocine: Talwin;
    meptazinol: Meptid; diamorphine; heroin; nalbuphine: Nubain; butorphanol: Stadol; opium
  `],
  [['sedative'], `
    diazepam: Valium, Diastat, Diazemuls; lorazepam: Ativan, Temesta; alprazolam: Xanax, Niravam; temazepam: Restoril;
    zopiclone: Imovane, Zimovane; zolpidem: Ambien, Sublinox, Stilnoct, Stilnox; gabapentin: Neurontin, Gralise, Horizant;
    pregabalin: Lyrica, Alzain, Rewisca; amitriptyline: Elavil, Triptafen, Laroxyl; oxazepam: Serax; bromazepam: Lexomil, Lectopam;
    nitrazepam: Mogadon; chlordiazepoxide: Librium; flurazepam: Dalmane; triazolam: Halcion; midazolam: Versed; eszopiclone: Lunesta;
    suvorexant: Belsomra; lemborexant: Dayvigo; nortriptyline: Pamelor, Aventyl, Allegron; imipramine: Tofranil;
    doxepin: Silenor, Sinequan; clomipramine: Anafranil; dosulepin: Prothiaden; trazodone: Desyrel, Molipaxin, Oleptro;
    mirtazapine: Remeron, Zispin; quetiapine: Seroquel; olanzapine: Zyprexa; risperidone: Risperdal; clozapine: Clozaril;
    haloperidol: Haldol; chlorpromazine: Largactil; levomepromazine: Nozinan, methotrimeprazine; hydroxyzine: Atarax, Vistaril;
    promethazine: Phenergan; diphenhydramine: Benadryl, Nytol, Sominex, ZzzQuil, Unisom, Advil PM, Tylenol PM, Sleep-Eze;
    doxylamine: Diclectin, Donormyl; cyamemazine: Tercian; chlorphenamine: Piriton, chlorpheniramine, Chlor-Tripolon; buspirone: Buspar; meprobamate: Equanil;
    cannabis: marijuana, THC, nabilone, Cesamet, Sativex, weed, medical cannabis, medical marijuana, cannabidiol, CBD oil, CBD, edibles, weed edibles, cannabis edibles; kava; ketamine;
    valerian; phenobarbital capsules; sodium oxybate: Xyrem; dimenhydrinate: Gravol, Dramamine; butalbital: Fioricet, Fiorinal;
    loxapine; paliperidone: Invega; lurasidone: Latuda; ziprasidone: Zeldox, Geodon; agomelatine: Valdoxan; trimipramine: Surmontil
  `],
  [['muscle-relaxant'], `
    baclofen: Lioresal, Gablofen; cyclobenzaprine: Flexeril, Amrix, Fexmid; tizanidine: Zanaflex, Sirdalud;
    methocarbamol: Robaxin, Robaxin-750, Lumirelax; carisoprodol: Soma; metaxalone: Skelaxin; orphenadrine: Norflex, Norgesic;
    dantrolene: Dantrium; chlorzoxazone: Parafon Forte; thiocolchicoside: Coltramyl, Miorel; tetrazepam: Myolastan; tolperisone: Mydocalm;
    botulinum toxin: Botox, Dysport, Xeomin
  `],
  [['statin'], `
    atorvastatin: Lipitor, Tahor, Sortis; simvastatin: Zocor, Simvador, Vytorin, Inegy; rosuvastatin: Crestor, Ezallor;
    pravastatin: Pravachol, Lipostat, Elisor, Vasten; lovastatin: Mevacor, Altoprev; fluvastatin: Lescol; pitavastatin: Livalo; cerivastatin;
    atorvastatin with amlodipine; red yeast rice
  `],
  [['fluoroquinolone', 'photosensitiser'], `
    ciprofloxacin: Cipro, Ciproxin, Cipro XL, Ciloquin, Ciflox; levofloxacin: Levaquin, Tavanic, Quinsair;
    moxifloxacin: Avelox, Avalox, Izilox; ofloxacin: Floxin, Tarivid, Oflocet; norfloxacin: Noroxin; gemifloxacin: Factive;
    delafloxacin: Baxdela, Quofenix; nalidixic acid
  `],
  [['immunosuppressant'], `
    methotrexate: Trexall, Otrexup, Metoject, Methofill, Rheumatrex, Maxtrex, MTX, Imeth, Novatrex, Nordimet; azathioprine: Imuran, Azasan;
    ciclosporin: Neoral, Sandimmune; tacrolimus: Prograf, Advagraf, Adoport, Envarsus; mycophenolate: CellCept, Myfortic;
    adalimumab: Humira, Amgevita, Hyrimoz, Imraldi, Hadlima, Idacio, Yuflyma, Abrilada, Hulio, Simlandi, Cyltezo;
    etanercept: Enbrel, Erelzi, Benepali, Brenzys; infliximab: Remicade, Inflectra, Renflexis, Remsima, Avsola;
    rituximab: Rituxan, MabThera, Truxima, Ruxience, Riximyo; tofacitinib: Xeljanz; sirolimus: Rapamune; golimumab: Simponi;
    certolizumab: Cimzia; tocilizumab: Actemra, RoActemra; sarilumab: Kevzara; abatacept: Orencia; anakinra: Kineret;
    ustekinumab: Stelara, Wezlana, Jamteki; secukinumab: Cosentyx; ixekizumab: Taltz; guselkumab: Tremfya; risankizumab: Skyrizi;
    bimekizumab: Bimzelx; brodalumab: Siliq; baricitinib: Olumiant; upadacitinib: Rinvoq; filgotinib: Jyseleca; vedolizumab: Entyvio;
    natalizumab: Tysabri; ocrelizumab: Ocrevus; ofatumumab: Kesimpta; alemtuzumab: Lemtrada; fingolimod: Gilenya; siponimod: Mayzent;
    ozanimod: Zeposia; cladribine: Mavenclad; dimethyl fumarate: Tecfidera; teriflunomide: Aubagio; leflunomide: Arava;
    sulfasalazine: Salazopyrin, Azulfidine, sulphasalazine, Salazopyrine; belimumab: Benlysta; apremilast: Otezla;
    deucravacitinib: Sotyktu; interferon beta: Avonex, Rebif, Betaseron, Plegridy; belatacept: Nulojix; eculizumab: Soliris
  `],
  [['chemotherapy'], `
    capecitabine: Xeloda, Ecansya; fluorouracil: 5-FU, Adrucil; cyclophosphamide: Cytoxan; doxorubicin: Adriamycin; paclitaxel: Taxol;
    docetaxel: Taxotere; cisplatin: Platinol; carboplatin: Paraplatin; oxaliplatin: Eloxatin; vincristine: Oncovin;
    gemcitabine: Gemzar; imatinib: Gleevec, Glivec; bortezomib: Velcade; palbociclib: Ibrance; ribociclib: Kisqali;
    abemaciclib: Verzenio, Verzenios; pembrolizumab: Keytruda; nivolumab: Opdivo; atezolizumab: Tecentriq; durvalumab: Imfinzi;
    ipilimumab: Yervoy; trastuzumab: Herceptin, Kadcyla, Enhertu; pertuzumab: Perjeta; bevacizumab: Avastin; cetuximab: Erbitux;
    lenalidomide: Revlimid; thalidomide: Thalomid; pomalidomide: Pomalyst, Imnovid; ibrutinib: Imbruvica; acalabrutinib: Calquence;
    venetoclax: Venclexta, Venclyxto; dasatinib: Sprycel; nilotinib: Tasigna; ruxolitinib: Jakavi, Jakafi; sunitinib: Sutent;
    sorafenib: Nexavar; pazopanib: Votrient; erlotinib: Tarceva; osimertinib: Tagrisso; gefitinib: Iressa; lapatinib: Tykerb;
    olaparib: Lynparza; niraparib: Zejula; temozolomide: Temodal, Temodar; hydroxycarbamide: hydroxyurea, Hydrea;
    mercaptopurine: Purinethol; chlorambucil: Leukeran; melphalan: Alkeran; busulfan: Myleran; irinotecan: Camptosar; topotecan;
    etoposide: Vepesid; epirubicin; pemetrexed: Alimta; vinorelbine: Navelbine; vinblastine; bleomycin; carfilzomib: Kyprolis;
    daratumumab: Darzalex; azacitidine: Vidaza; cytarabine; bendamustine; ifosfamide; FOLFOX; FOLFIRI; trifluridine: Lonsurf;
    regorafenib: Stivarga; cabozantinib: Cabometyx; lenvatinib: Lenvima; everolimus: Afinitor; afatinib: Giotrif; lorlatinib: Lorbrena;
    alectinib: Alecensa
  `],
  [['insulin'], `
    insulin glargine: Lantus, Toujeo, Basaglar, Abasaglar, Semglee, Rezvoglar, Trurapi;
    insulin aspart: NovoLog, NovoRapid, Fiasp, NovoMix, Kirsty; insulin lispro: Humalog, Admelog, Lyumjev, Entuzity;
    insulin detemir: Levemir; insulin degludec: Tresiba;
    human insulin: Humulin, Novolin, Actrapid, Insulatard, Humulin N, Novolin ge, NPH, Hypurin; insulin glulisine: Apidra;
    insulin degludec with liraglutide: Xultophy; insulin glargine with lixisenatide: Soliqua, Suliqua; insulin icodec: Awiqli
  `],
  [['glucose-lowering'], `
    metformin: Glucophage, Glumetza, Fortamet, Stagid, Metsol; gliclazide: Diamicron, Zicron, Dacadis; glipizide: Glucotrol;
    glimepiride: Amaryl; sitagliptin: Januvia, Zituvio; empagliflozin: Jardiance; dapagliflozin: Farxiga, Forxiga;
    semaglutide: Ozempic, Rybelsus, Wegovy; liraglutide: Victoza, Saxenda; glibenclamide: glyburide, Diabeta, Euglucon; tolbutamide;
    repaglinide: GlucoNorm, Prandin; nateglinide: Starlix; acarbose: Glucobay, Precose; pioglitazone: Actos; rosiglitazone: Avandia;
    sitagliptin with metformin: Janumet, Velmetia; linagliptin: Tradjenta, Trajenta; linagliptin with metformin: Jentadueto;
    saxagliptin: Onglyza, Komboglyze; alogliptin: Nesina, Vipidia; vildagliptin: Galvus; canagliflozin: Invokana;
    ertugliflozin: Steglatro; dapagliflozin with metformin: Xigduo; empagliflozin with metformin: Synjardy;
    empagliflozin with linagliptin: Glyxambi; dulaglutide: Trulicity; exenatide: Byetta, Bydureon; lixisenatide: Adlyxine, Lyxumia;
    tirzepatide: Mounjaro, Zepbound; pramlintide: Symlin
  `],
  [['antihypertensive'], `
    ramipril: Altace, Tritace, Triatec; lisinopril: Zestril, Prinivil, Carace; enalapril: Vasotec, Innovace, Renitec;
    perindopril: Coversyl, Aceon, Preterax; losartan: Cozaar; valsartan: Diovan; candesartan: Atacand, Amias, Blopress, Kenzen;
    amlodipine: Norvasc, Istin, Amlor; nifedipine: Adalat, Procardia, Coracten, Adipine;
    metoprolol: Lopressor, Toprol, Betaloc, Lopresor; bisoprolol: Zebeta, Concor, Cardicor, Emcor, Monocor, Bisocard, Bisoce, Cardensiel;
    atenolol: Tenormin; propranolol: Inderal, Inderal LA, Bedranol; doxazosin: Cardura, Carduran; clonidine: Catapres, Dixarit;
    captopril: Capoten; trandolapril: Mavik; quinapril: Accupril, Accupro; fosinopril: Monopril; benazepril: Lotensin;
    cilazapril: Inhibace; telmisartan: Micardis; irbesartan: Avapro, Aprovel; olmesartan: Olmetec, Benicar; azilsartan: Edarbi;
    eprosartan: Teveten; felodipine: Plendil, Renedil; lercanidipine: Zanidip; lacidipine; nisoldipine;
    diltiazem: Cardizem, Tiazac, Tildiem, Adizem; verapamil: Isoptin, Calan, Securon; carvedilol: Coreg; nebivolol: Bystolic, Nebilet;
    labetalol: Trandate; nadolol: Corgard; sotalol: Betapace; acebutolol: Sectral; pindolol: Visken; timolol tablets;
    prazosin: Minipress; terazosin: Hytrin; methyldopa: Aldomet; hydralazine: Apresoline; minoxidil tablets: Loniten;
    moxonidine: Physiotens; aliskiren: Rasilez, Tekturna; guanfacine: Intuniv, Tenex; amlodipine with valsartan: Exforge;
    amlodipine with telmisartan: Twynsta; amlodipine with perindopril: Viacoram
  `],
  [['diuretic', 'antihypertensive'], `
    hydrochlorothiazide: Microzide, HydroDiuril, Urozide, HCT; chlortalidone: Thalitone, Hygroton; indapamide: Lozide, Natrilix, Lozol;
    furosemide: Lasix, Frusol, Lasilix; bumetanide: Bumex; spironolactone: Aldactone, Spiroton
  `],
  [['bone-agent'], `
    alendronic acid: Fosamax, Fosavance, Binosto; risedronic acid: Actonel, Actonel Combi, Atelvia; ibandronic acid: Boniva, Bonviva;
    zoledronic acid: Reclast, Aclasta, Zometa; denosumab: Prolia, Xgeva, Jubbonti; teriparatide: Forteo, Forsteo, Osnuvo, Movymia;
    romosozumab: Evenity; abaloparatide: Tymlos; etidronate: Didronel, Didrocal; pamidronate: Aredia; strontium ranelate: Protelos;
    calcitonin: Miacalcin
  `],
  [['hormone-oestrogen'], `
    ethinylestradiol with progestogen: combined pill, Yasmin, Alesse, Marvelon, Microgynon, Rigevidon, Yaz, Yasmine, Loestrin, Lolo, Minestrin, Tri-Cyclen, Tricira, Triquilar, Linessa, Ovima, Aviane, Alysena, Seasonale, Seasonique, Diane-35, Dianette, Cilest, Femodene, Gedarel, Mercilon, Logynon, Ovranette, Levest, Adepal, Minidril, Leeloo, Jasmine, Jasminelle, Evra, Ortho Evra, Xulane, NuvaRing, Haloette, Qlaira, Zoely, Cyclen, Tri-Sprintec, Sprintec, Junel, Mircette, Nextstellis, Slynd Plus, Eloine, Lucette, Millinette, Cilique, Indayo, Mirvala, Min-Ovral, Brevicon, Demulen, Leeloo, Minidril, combined contraceptive;
    estradiol: Estrace, Estraderm, Climara, Estrogel, Estradot, Evorel, Oestrogel, Vivelle, Divigel, Sandrena, Elleste, Femoston, Activelle, Estalis, Kliogest, Angeliq, Oesclim, Lenzetto, Zumenon, Progynova, Bijuve, Kliovance, Provames, Oestrodose, Delidose;
    conjugated estrogens: Premarin, Prempro, Duavee, Duavive, Congest, CES; raloxifene: Evista;
    tamoxifen: Nolvadex, Tamofen, Soltamox, Nolvadex-D; tibolone: Livial; oestrogen: estrogen;
    medroxyprogesterone injection: Depo-Provera, Depo, Sayana; megestrol: Megace; bazedoxifene; clomiphene: Clomid, clomifene;
    cyproterone: Androcur; chlormadinone: Luteran; nomegestrol: Lutenyl; toremifene: Fareston
  `],
  [['endocrine-cancer'], `
    anastrozole: Arimidex; letrozole: Femara; exemestane: Aromasin; leuprorelin: Lupron, Eligard, Prostap, Lupron Depot;
    bicalutamide: Casodex; goserelin: Zoladex; triptorelin: Decapeptyl, Trelstar; degarelix: Firmagon; enzalutamide: Xtandi;
    apalutamide: Erleada; darolutamide: Nubeqa; abiraterone: Zytiga; flutamide; buserelin: Suprefact; fulvestrant: Faslodex;
    relugolix: Orgovyx
  `],
  [['ssri-snri'], `
    sertraline: Zoloft, Lustral; fluoxetine: Prozac, Sarafem; citalopram: Celexa, Cipramil, Seropram;
    escitalopram: Lexapro, Cipralex, Seroplex; venlafaxine: Effexor, Efexor, Vensir; duloxetine: Cymbalta, Yentreve;
    paroxetine: Paxil, Seroxat, Deroxat, Brisdelle; fluvoxamine: Luvox, Faverin; desvenlafaxine: Pristiq; levomilnacipran: Fetzima;
    milnacipran: Savella; vortioxetine: Trintellix, Brintellix; vilazodone: Viibryd
  `],
  [['bleeding-supplement'], `
    fish oil (omega-3): fish oil, omega-3, fish oils, omega, omegas, omega 3 6 9, omega 3s, krill oil, cod liver oil, Lovaza, Omacor, Vascepa, icosapent ethyl, krill, salmon oil, EPA DHA, huile de poisson, algae oil;
    ginkgo: Ginkgo biloba, gingko, gingko biloba, ginko, ginko biloba, Tebonin, Tanakan, Ginkor, Ginkor fort;
    garlic supplement: garlic capsules, garlic, Kwai, garlic pills, garlic tablets, garlic oil, ail;
    turmeric or curcumin: turmeric, curcumin, tumeric, tumeric capsules, curcuma, curcumine;
    vitamin E high dose: vitamin E, vit e, tocopherol, vitamine e; ginger supplement: ginger, ginger tablets, gingembre;
    ginseng: panax ginseng; feverfew; dong quai: danggui, angelica;
    evening primrose oil: evening primrose, EPO oil, starflower oil, borage oil; nattokinase: natto;
    willow bark: white willow, white willow bark; serrapeptase; bromelain; saw palmetto: Permixon; pycnogenol; meadowsweet; red clover; lumbrokinase;
    flaxseed oil: flax oil; resveratrol; policosanol; danshen; devil's claw; grape seed extract; bilberry
  `],
  [['photosensitiser'], `
    doxycycline: Vibramycin, Doxylin, Doxine, Apprilon, Doryx, Tolexine;
    isotretinoin: Accutane, Roaccutane, Epuris, Clarus, Absorica, Curacne; methoxsalen: Oxsoralen; minocycline: Minocin; tetracycline;
    lymecycline: Tetralysal; acitretin: Soriatane, Neotigason; St John's wort: Saint John's wort, hypericum, millepertuis;
    voriconazole: Vfend; demeclocycline
  `],
  [['anticonvulsant'], `
    carbamazepine: Tegretol, Carbagen, Mazepine; lamotrigine: Lamictal; levetiracetam: Keppra, Desitrend;
    valproic acid: Depakote, Epilim, Epival, Convulex, Depakine, Episenta; topiramate: Topamax; phenytoin: Dilantin, Epanutin;
    fosphenytoin: Cerebyx; oxcarbazepine: Trileptal; lacosamide: Vimpat; eslicarbazepine: Aptiom, Zebinix;
    brivaracetam: Brivlera, Briviact; perampanel: Fycompa; zonisamide: Zonegran; ethosuximide: Zarontin; primidone: Mysoline;
    vigabatrin: Sabril; rufinamide: Banzel; cenobamate: Xcopri, Ontozry; tiagabine
  `],
  [['gout-medicine'], `
    allopurinol: Zyloprim, Zyloric; colchicine: Colcrys, Colchimax, Myinfla; febuxostat: Uloric, Adenuric; probenecid: Benuryl;
    pegloticase: Krystexxa; benzbromarone; sulfinpyrazone: Anturan
  `],
  [['parkinson-rls'], `
    pramipexole: Mirapex, Mirapexin; ropinirole: Requip, Adartrel;
    levodopa with carbidopa: Sinemet, Duodopa, Rytary, Caramet, co-careldopa, Stalevo;
    levodopa with benserazide: Madopar, Prolopa, co-beneldopa, Modopar; levodopa; rotigotine: Neupro; rasagiline: Azilect;
    selegiline: Eldepryl; safinamide: Xadago, Onstryv; entacapone: Comtan, Comtess; amantadine: Symmetrel; apomorphine;
    cabergoline: Dostinex; bromocriptine: Parlodel; opicapone: Ongentys
  `],
  [['photosensitiser', 'heart-medicine'], `
    amiodarone: Cordarone, Pacerone, Nexterone, Cordarone X
  `],
  [['paracetamol', 'opioid'], `
    paracetamol with codeine: Tylenol with codeine, Tylenol 3, Tylenol 1, Tylenol 2, Tylenol 4, Tylenol no 3, T3, T3s, Co-codamol, Solpadeine, Solpadol, Kapake, Zapain, Emtec, Emtec-30, Klipal, Prontalgine, Panadeine, Panadeine Forte, Lenoltec, Empracet, Syndol, Migraleve;
    paracetamol with dihydrocodeine: Co-dydramol, Remedeine, Paramol;
    paracetamol with oxycodone: Percocet, Endocet, Oxycocet, Roxicet, Oxycet;
    paracetamol with hydrocodone: Vicodin, Norco, Lortab, Lorcet; paracetamol with tramadol: Tramacet, Ultracet, Zaldiar, Ixprim; paracetamol with opium: Lamaline, Izalgi
  `],
  [['nsaid', 'opioid'], `
    ibuprofen with codeine: Nurofen Plus, Solpaflex, Cuprofen Plus; ibuprofen with hydrocodone: Vicoprofen, Reprexain
  `],
  [['antiplatelet', 'opioid'], `
    aspirin with codeine: Co-codaprin, 222s, Percodan, Codis
  `],
  [['paracetamol', 'muscle-relaxant'], `
    methocarbamol with paracetamol: Robaxacet, Robaxacet-8, Extra Strength Muscle and Back Pain;
    chlorzoxazone with paracetamol: Tylenol Back Pain, Acetazone Forte, Back-Aid
  `],
  [['nsaid', 'muscle-relaxant'], `
    methocarbamol with ibuprofen: Robax Platinum, Robaxin Platinum, Robaxacet Platinum, Motrin Platinum
  `],
  [['antiplatelet', 'muscle-relaxant'], `
    methocarbamol with aspirin: Robaxisal
  `],
  [['sedative', 'anticonvulsant'], `
    clonazepam: Klonopin, Rivotril; clobazam: Frisium, Onfi; phenobarbital: phenobarbitone
  `],
  [['statin', 'antihypertensive'], `
    amlodipine with atorvastatin: Caduet
  `],
  [['antihypertensive', 'diuretic'], `
    torasemide: torsemide, Demadex, Soaanz; bendroflumethiazide: Aprinox, bendrofluazide, Neo-NaClex; metolazone: Zaroxolyn;
    amiloride: Midamor; triamterene: Dyazide, Maxzide; eplerenone: Inspra; ethacrynic acid: Edecrin; co-amilofruse;
    co-amilozide: Moduretic; lisinopril with hydrochlorothiazide: Zestoretic, Prinzide; losartan with hydrochlorothiazide: Hyzaar;
    candesartan with hydrochlorothiazide: Atacand Plus, Atacand HCT; valsartan with hydrochlorothiazide: Diovan HCT;
    irbesartan with hydrochlorothiazide: Avalide, CoAprovel; telmisartan with hydrochlorothiazide: Micardis Plus, Micardis HCT;
    olmesartan with hydrochlorothiazide: Olmetec Plus, Benicar HCT; perindopril with indapamide: Coversyl Plus, Coversyl Arginine Plus;
    ramipril with hydrochlorothiazide: Altace HCT; enalapril with hydrochlorothiazide: Vaseretic;
    quinapril with hydrochlorothiazide: Accuretic; atenolol with chlortalidone: Tenoretic, Co-tenidone; finerenone: Kerendia
  `],
  [['heart-medicine'], `
    digoxin: Lanoxin, Toloxin;
    glyceryl trinitrate: GTN, nitroglycerin, nitroglycerine, Nitro, Nitrolingual, Nitrostat, Nitro-Dur, Trinipatch, Minitran, nitro spray, nitro patch;
    isosorbide: Imdur, Ismo, Isordil, isosorbide mononitrate, isosorbide dinitrate, Monomil, Elantan; nicorandil: Ikorel;
    ivabradine: Procoralan, Lancora, Corlanor; ranolazine: Ranexa, Corzyna; flecainide: Tambocor; propafenone: Rythmol, Arythmol;
    dronedarone: Multaq; disopyramide: Rythmodan; mexiletine; vericiguat: Verquvo; bosentan: Tracleer; dofetilide: Tikosyn;
    trimetazidine: Vastarel
  `],
  [['antihypertensive', 'heart-medicine'], `
    sacubitril with valsartan: Entresto, sacubitril
  `],
];
