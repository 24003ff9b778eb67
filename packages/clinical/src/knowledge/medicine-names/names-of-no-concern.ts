// Medicines, supplements and vaccines that are often dispensed and on which nothing in hands-on treatment depends,
// by name only: "generic: other name, brand, brand; generic ...". Their purpose is treated by its own questions.
export const namesOfNoConcern: readonly string[] = [
  // thyroid
  `
    levothyroxine: Synthroid, Eltroxin, Euthyrox, Levoxyl, Unithroid, Levothyrox, Tirosint, thyroxine, L-thyroxine, Euthyral;
    liothyronine: Cytomel; desiccated thyroid: Armour Thyroid, thyroid extract; carbimazole; methimazole: Tapazole, thiamazole;
    propylthiouracil
  `,
  // vitamins and minerals
  `
    vitamin A: retinol palmitate; vitamin B: vitamin B complex, B complex, b vitamins, B50, B100;
    vitamin B12: B12, cyanocobalamin, hydroxocobalamin, methylcobalamin, b12 shots, b12 injections, B12 injection, Cobalin;
    vitamin B6: B6, pyridoxine; vitamin B1: thiamine, B1; vitamin B3: niacin, niacinamide, B3; vitamin B2: riboflavin;
    vitamin C: vit c, ascorbic acid, Redoxon, Berocca;
    vitamin D: vit d, vitamin D3, vit d3, D3, cholecalciferol, colecalciferol, Fultium, InVita, D-Tabs, ergocalciferol, Desunin, Ddrops, calcitriol, Rocaltrol, alfacalcidol, One-Alpha, Uvedose, vitamine d, vitamine c, vitamine b12;
    vitamin K: vitamin K2, K2, vit k; vitamins: vitamin, vitamine, vitamines;
    multivitamin: multi-vitamin, multivitamins, multi vitamins, multi vit, multivit, Centrum, One A Day, Jamieson multi, Materna, prenatal, prenatals, prenatal multi, prenatal vitamins, prenatal vitamin, Pregnacare, Pregvit, Wellwoman, Wellman, Sanatogen, Seven Seas multivitamin, Vitabiotics, multivitamine, multivitamines, Ocuvite, PreserVision;
    folic acid: folate, acide folique, methylfolate;
    calcium: Adcal, Adcal D3, Caltrate, Calcichew, Os-Cal, Citracal, calcium carbonate, calcium citrate, Cacit, Cacit D3, AccreteD3, Accrete, Accrete D3, Evacal, Orocal, Orocal D3;
    magnesium: magnesium citrate, magnesium glycinate, Slow-Mag, mag;
    iron: ferrous sulphate, ferrous sulfate, ferrous fumarate, ferrous gluconate, Feramax, Palafer, Fergon, Feosol, Spatone, iron infusion, Venofer, Ferinject, Monoferric, Tardyferon, fer, Galfer, Fersamal, iron pills, iron supplement, iron supplements;
    zinc; potassium: potassium chloride, Slow-K, K-Dur, Micro-K, Sando-K, Klor-Con, K-Lyte; selenium; iodine; biotin;
    electrolytes: Dioralyte, Gastrolyte, Hydralyte; lutein: eye vitamins; chromium; silica
  `,
  // stomach and gut
  `
    pantoprazole: Tecta, Pantoloc, Protonix, Inipomp; omeprazole: Losec, Prilosec, Mopral, Olex; esomeprazole: Nexium, Inexium, Emozul;
    lansoprazole: Prevacid, Zoton, Lanzor; rabeprazole: Pariet, Aciphex; dexlansoprazole: Dexilant; famotidine: Pepcid;
    ranitidine: Zantac; cimetidine: Tagamet; nizatidine; sucralfate: Sulcrate, Carafate; misoprostol: Cytotec;
    antacid: Gaviscon, Tums, Rolaids, Maalox, Rennie, Diovol, antacids, Mylanta, Eno, Peptac;
    bismuth subsalicylate: Pepto-Bismol, Pepto; domperidone: Motilium; metoclopramide: Maxeran, Maxolon, Reglan, Primperan;
    ondansetron: Zofran; prochlorperazine: Stemetil, Buccastem; cyclizine; loperamide: Imodium; diphenoxylate: Lomotil;
    docusate: Colace, stool softener; senna: Senokot, sennosides;
    macrogol: Movicol, Laxido, MiraLAX, RestoraLAX, Lax-A-Day, polyethylene glycol, Cosmocol, PEG 3350; bisacodyl: Dulcolax;
    lactulose: Duphalac; psyllium: Metamucil, ispaghula, Fybogel, Benefiber, fibre supplement, fiber supplement, fibre, fiber;
    laxative: laxatives, glycerin suppository; linaclotide: Constella, Linzess; prucalopride: Resotran, Resolor; mebeverine: Colofac;
    hyoscine: Buscopan; phloroglucinol: Spasfon; pinaverium: Dicetel; dicyclomine: Bentylol; peppermint oil: Colpermin;
    simeticone: simethicone, Gas-X, Ovol, WindEze; mesalazine: mesalamine, Pentasa, Asacol, Salofalk, Lialda, Mezavant, Octasa;
    ursodiol: Urso, ursodeoxycholic acid; pancreatin: Creon, digestive enzymes; colestyramine: cholestyramine, Questran;
    probiotics: probiotic, Bio-K, Align, Florastor, acidophilus, kefir; rifaximin: Zaxine; lactase: Lactaid
  `,
  // lungs, nose and allergy
  `
    salbutamol: Ventolin, albuterol, Airomir, ProAir, Proventil, Salamol, Ventoline; terbutaline: Bricanyl; salmeterol: Serevent;
    formoterol: Oxeze, Foradil; indacaterol: Onbrez; tiotropium: Spiriva, Braltus; ipratropium: Atrovent, Combivent;
    umeclidinium: Incruse, Anoro; glycopyrronium: Seebri, Ultibro; olodaterol: Spiolto, Inspiolto, Stiolto;
    aclidinium: Tudorza, Duaklir; montelukast: Singulair; theophylline: Uniphyl; roflumilast: Daxas; carbocisteine: Mucodyne;
    acetylcysteine: NAC, N-acetylcysteine, Mucomyst; guaifenesin: Mucinex, Robitussin, Benylin; dextromethorphan;
    pseudoephedrine: Sudafed; phenylephrine; xylometazoline: Otrivin; oxymetazoline: Dristan;
    cetirizine: Zyrtec, Reactine, Piriteze, Aller-Relief; levocetirizine: Xyzal; loratadine: Claritin, Clarityn;
    desloratadine: Aerius, Clarinex, Neoclarityn; fexofenadine: Allegra, Telfast; bilastine: Blexten; rupatadine: Rupall;
    antihistamine: antihistamines, allergy shots, antihistaminique; sodium cromoglicate: cromolyn; azelastine; olopatadine: Pataday;
    omalizumab: Xolair; mepolizumab: Nucala; benralizumab: Fasenra; dupilumab: Dupixent;
    epinephrine: EpiPen, adrenaline, Jext, Emerade; saline rinse: salinex, NeilMed, hydraSense
  `,
  // urine, prostate and sex
  `
    tamsulosin: Flomax, Flomaxtra, Contiflo, Omix; alfuzosin: Xatral; silodosin: Rapaflo; finasteride: Proscar, Propecia;
    dutasteride: Avodart, Combodart, Jalyn; mirabegron: Myrbetriq, Betmiga; vibegron: Gemtesa; oxybutynin: Ditropan, Lyrinel, Kentera;
    tolterodine: Detrol, Detrusitol; solifenacin: Vesicare; fesoterodine: Toviaz; trospium: Trosec; darifenacin;
    desmopressin: DDAVP, Nocdurna; phenazopyridine: Pyridium; sildenafil: Viagra, Revatio; tadalafil: Cialis;
    vardenafil: Levitra, Staxyn; cranberry: cranberry pills, d-mannose; potassium citrate; methenamine: Hiprex;
    testosterone: Androgel, Tostran, Testogel, Delatestryl, Nebido
  `,
  // infection
  `
    amoxicillin: Amoxil, Novamoxin, Trimox, amox, amoxicilline, Clamoxyl; co-amoxiclav: Augmentin, Clavulin, amoxi-clav, amoxiclav;
    penicillin: penicillin V, Pen-Vee, Penicillin VK, phenoxymethylpenicillin, penicilline; flucloxacillin; cloxacillin: dicloxacillin;
    cephalexin: Keflex, cefalexin; cefuroxime: Ceftin, Zinacef; cefixime: Suprax; cefadroxil: Duricef; cefdinir; ceftriaxone: Rocephin;
    azithromycin: Zithromax, Z-Pak, Zpak, Z-Pack; clarithromycin: Biaxin, Klaricid; erythromycin: Eryc, Erythrocin;
    clindamycin: Dalacin, Cleocin; metronidazole: Flagyl; nitrofurantoin: MacroBid, Macrodantin; trimethoprim;
    co-trimoxazole: Septra, Bactrim, sulfamethoxazole; fosfomycin: Monurol; vancomycin; linezolid: Zyvox; rifampicin: rifampin;
    isoniazid; dapsone; valaciclovir: valacyclovir, Valtrex; aciclovir: acyclovir, Zovirax; famciclovir: Famvir; oseltamivir: Tamiflu;
    nirmatrelvir: Paxlovid; fluconazole: Diflucan, Canesoral; terbinafine: Lamisil; itraconazole: Sporanox; nystatin: Nystan;
    clotrimazole: Canesten; miconazole: Monistat, Daktarin; ketoconazole: Nizoral; efinaconazole: Jublia;
    ivermectin: Stromectol, Rosiver; mebendazole: Vermox; permethrin: Nix, Lyclear; hydroxychloroquine: Plaquenil, Quinoric;
    chloroquine; mefloquine; atovaquone with proguanil: Malarone; emtricitabine with tenofovir: Truvada, Descovy, PrEP;
    bictegravir: Biktarvy; dolutegravir: Tivicay, Dovato, Triumeq; tenofovir: Viread; entecavir: Baraclude; sofosbuvir: Epclusa;
    glecaprevir: Maviret; lamivudine; abacavir; darunavir: Symtuza, Prezista; raltegravir: Isentress; fusidic acid: Fucidin;
    mupirocin: Bactroban; chloramphenicol; Polysporin: Neosporin
  `,
  // mind and attention
  `
    bupropion: Wellbutrin, Zyban; methylphenidate: Ritalin, Concerta, Biphentin, Foquest, Medikinet;
    lisdexamfetamine: Vyvanse, Elvanse; amfetamine: Adderall, Dexedrine, dexamfetamine, dextroamphetamine, amphetamine;
    atomoxetine: Strattera; modafinil: Alertec, Provigil; lithium: Lithane, Carbolith, Priadel, Camcolit, lithium carbonate;
    aripiprazole: Abilify; brexpiprazole: Rexulti; cariprazine: Vraylar; donepezil: Aricept; memantine: Ebixa, Namenda;
    galantamine: Reminyl; rivastigmine: Exelon; varenicline: Champix, Chantix;
    nicotine replacement: nicotine, Nicorette, NicoDerm, nicotine gum, nicotine patch, nicotine patches, nicotine lozenges, Habitrol;
    naltrexone: Revia; naltrexone with bupropion: Contrave; disulfiram: Antabuse; acamprosate: Campral; betahistine: Serc;
    melatonin: Circadin, mélatonine; caffeine; phenelzine: Nardil; moclobemide: Manerix
  `,
  // migraine and nerves
  `
    sumatriptan: Imitrex, Imigran; rizatriptan: Maxalt; zolmitriptan: Zomig; eletriptan: Relpax; almotriptan: Axert;
    naratriptan: Amerge, Naramig; frovatriptan: Frova; erenumab: Aimovig; galcanezumab: Emgality; fremanezumab: Ajovy; rimegepant: Nurtec;
    atogepant: Qulipta; ubrogepant: Ubrelvy; pizotifen; flunarizine; pyridostigmine: Mestinon; riluzole: Rilutek; glatiramer: Copaxone;
    tetrabenazine; quinine: quinine sulphate, quinine sulfate
  `,
  // cholesterol and heart, no rule
  `
    ezetimibe: Ezetrol, Zetia; fenofibrate: Lipidil, Tricor; gemfibrozil: Lopid; bezafibrate; evolocumab: Repatha;
    alirocumab: Praluent; inclisiran: Leqvio; colesevelam: Lodalis, Welchol; bempedoic acid: Nexletol; midodrine;
    fludrocortisone: Florinef
  `,
  // women and hormones
  `
    norethisterone: Micronor, norethindrone, Noriday, Errin, Jencycla, Movisse;
    desogestrel: Cerazette, Cerelle, Slinda, Slynd, Optimizette, progestogen only pill; drospirenone only: Slynd;
    levonorgestrel intrauterine: Mirena, Kyleena, Jaydess, Levosert, IUD, IUS, hormonal coil, coil, Jaydess coil, copper IUD, copper coil, stérilet;
    etonogestrel implant: Nexplanon, Implanon, contraceptive implant;
    levonorgestrel: Plan B, Levonelle, morning after pill, ulipristal, ellaOne; progesterone: Prometrium, Utrogestan, Cyclogest;
    medroxyprogesterone: Provera; vaginal oestrogen: Vagifem, Vagirux, Imvexxy, Ovestin, Estring, Replens, vaginal estrogen, estriol;
    tranexamic acid: Cyklokapron; mini pill: minipill; dydrogesterone: Duphaston; diosmin: Daflon; troxerutin: Veinamitol; ruscus: Cyclo 3, Cyclo 3 fort; grape vine extract: Endotelon; fezolinetant: Veoza, Veozah; black cohosh; letrozole fertility;
    elagolix: Orilissa; orlistat: Xenical, Alli; somatropin: growth hormone
  `,
  // eyes
  `
    latanoprost: Xalatan, Monopost; bimatoprost: Lumigan; travoprost: Travatan; timolol: Timoptic, Timoptol, Cosopt, Combigan;
    dorzolamide: Trusopt; brinzolamide: Azopt, Simbrinza, Azarga; brimonidine: Alphagan;
    artificial tears: Systane, Refresh tears, Hylo, eye drops for dry eyes, Viscotears, hypromellose, dry eye drops, Restasis, Xiidra, Cequa, lubricating eye drops;
    aflibercept: Eylea; ranibizumab: Lucentis; pilocarpine; glaucoma drops
  `,
  // skin, rubs and scalp
  `
    lidocaine: lidocaine patch, Lidoderm, lignocaine, Versatis, Emla, lidocaine cream, prilocaine; capsaicin: Zostrix, Zacin, Axsain;
    menthol rub: Deep Heat, A535, Rub A535, Tiger Balm, Biofreeze, IcyHot, Icy Hot, Bengay, Deep Cold, Vicks, VapoRub, Deep Freeze, heat rub, Absorbine, Transvasin, Ralgex;
    arnica: Traumeel; heparinoid cream: Hirudoid, Lasonil, heparin gel, heparin cream, heparine gel, gel d'heparine; benzoyl peroxide: Benzac, Proactiv; tretinoin: Retin-A, Stieva-A;
    adapalene: Differin, Tactuo, Tactupump, Epiduo; azelaic acid: Finacea, Skinoren; metronidazole gel: Metrogel, Rozex;
    calcipotriol: Dovonex; tacrolimus ointment: Protopic; pimecrolimus: Elidel;
    emollient: emollients, Aveeno, Cetraphil, Cetaphil, Diprobase, E45, Eucerin, Sudocrem, moisturiser, moisturizer, Vaseline, petroleum jelly;
    minoxidil: Rogaine, Regaine; salicylic acid: Compound W; fluorouracil cream: Efudex, Efudix, Actikerall;
    imiquimod: Aldara, Zyclara; zinc oxide; calamine; hydroquinone; coal tar: T-Gel; sunscreen; crotamiton: Eurax;
    silver sulfadiazine: Flamazine; aloe vera: aloe; CBD cream; nail lacquer
  `,
  // herbs and food supplements
  `
    glucosamine: glucosamine sulphate, Genacol; chondroitin: Chondrosulf, Structum; avocado and soya unsaponifiables: Piascledine; MSM; collagen: collagen powder, collagène;
    protein powder: protein shake, protein shakes, whey, Ensure, Boost, Fortisip, meal replacement, whey protein, protein; creatine;
    coenzyme Q10: CoQ10, ubiquinol, co q 10, Q10; echinacea; milk thistle; ashwagandha; rhodiola; chamomile: chamomile tea, camomille;
    green tea: green tea extract, herbal tea, herbal teas, tisane; elderberry; spirulina; chlorella; chia;
    flaxseed: flax seed, ground flax; hyaluronic acid: Synvisc, Durolane, Monovisc, Cingal; apple cider vinegar; maca;
    lysine: L-lysine; lion's mane; boswellia; berberine; DHEA; L-theanine; rosehip; quercetin; peppermint tea; lemon balm;
    passionflower; psyllium husk; nettle; vitex: chasteberry; oil of oregano: oregano oil; bee propolis: propolis; fenugreek; hawthorn;
    cinnamon; glutamine; BCAA: amino acids;
    Greens powder: greens+, athletic greens, AG1; 5-HTP; S-adenosylmethionine; tart cherry; colostrum; pumpkin seed oil; coconut oil; castor oil;
    black seed oil; sea moss; bach rescue remedy: rescue remedy
  `,
  // vaccines
  `
    influenza vaccine: flu, flu shot, flu jab, flu vaccine, Fluzone, Flublok, vaccin contre la grippe;
    covid vaccine: covid booster, covid shot, covid jab, covid 19 vaccine, Pfizer, Moderna, Comirnaty, Spikevax, AstraZeneca vaccine, Novavax, booster shot, covid vaccination;
    shingles vaccine: Shingrix, Zostavax, shingles shot, shingles jab;
    tetanus vaccine: tetanus shot, tetanus jab, tetanus booster, Tdap, Boostrix, Adacel;
    pneumococcal vaccine: pneumonia vaccine, pneumonia shot, pneumonia jab, Prevnar, Pneumovax;
    hepatitis vaccine: hepatitis B shot, hepatitis A shot, hep b shot, hep a shot, hepatitis shot, hepatitis B vaccine, hepatitis A vaccine, Twinrix, Engerix, hep b vaccine, hep a vaccine; MMR: measles vaccine;
    HPV vaccine: Gardasil; RSV vaccine: Arexvy, Abrysvo; rabies vaccine; typhoid vaccine: Dukoral; meningitis vaccine: Menactra; BCG;
    vaccine: vaccines, vaccination, vaccinations, immunisation, immunization, travel vaccines, vaccin, vaccins
  `,
  // blood and others
  `
    erythropoietin: Eprex, Aranesp, Retacrit, darbepoetin; filgrastim: Neupogen, Grastofil, Lapelga; sevelamer: Renagel, Renvela;
    sodium bicarbonate; cinacalcet: Sensipar; patiromer: Veltassa; deferasirox: Jadenu; allergen immunotherapy;
    octreotide: Sandostatin; burosumab; tolvaptan: Jinarc; galsulfase; icatibant; sumac; stevia; oxygen: home oxygen; rhogam;
    pilocarpine tablets: Salagen; cevimeline;
    cough syrup: cough medicine, cold medicine, cough drops, lozenges, Strepsils, throat lozenges, sirop pour la toux, Halls;
    mouthwash: chlorhexidine, bain de bouche
  `,
];
