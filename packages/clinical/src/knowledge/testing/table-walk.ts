// Every table with its ids and every reference between tables, for the one test that walks them all.
import { conditionIds } from '../condition-ids.js';
import { massageRoleIds } from '../condition-shape.js';
import { conditions } from '../conditions.js';
import { decisionLevels, decisionScale, expiryRules } from '../decision-scale.js';
import { factsReadBy } from '../describe-predicate.js';
import { factIds } from '../fact-ids.js';
import { facts } from '../facts.js';
import { layMedicineTerms, medicineClasses, medicineClassIds, medicines } from '../medicines.js';
import { modalities, modalityIds } from '../modalities.js';
import { nerveIds, nerves } from '../nerves.js';
import { neuroLevelIds, neuroLevels } from '../neuro-levels.js';
import { excludedMeasures, loincCodes, outcomeMeasureIds, outcomeMeasures } from '../outcome-measures.js';
import { crampSelfCare, peaceAndLove } from '../peace-love.js';
import { redFlagIds, redFlags } from '../red-flags.js';
import { bodyRegions, regionGroupIds, regionGroups, regionIds } from '../regions.js';
import { performerRoles } from '../roles.js';
import { romByAgeAndSex, romNormIds, romNorms } from '../rom-norms.js';
import { ruleIds } from '../rule-ids.js';
import { scopeWordingKeys } from '../scope-wordings.js';
import { ankleBrachialIndex, edinburghClaudication, ottawaRules, wellsDvtItemIds, wellsDvtScore } from '../scores.js';
import { screeningRules } from '../screening-rules.js';
import { sourceIds, sources } from '../sources.js';
import { excludedSpecialTests, specialTests } from '../special-tests.js';
import { specialTestIds } from '../special-test-ids.js';
import { regionalDifferentials, symptomClusters, symptomIds } from '../symptom-clusters.js';
import { techniqueGroupIds, techniqueGroups } from '../techniques.js';
import { triggerPointIds, triggerPoints } from '../trigger-points.js';

const scores = [wellsDvtScore, edinburghClaudication, ...ottawaRules, ankleBrachialIndex];
export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

export const tables: Record<string, readonly { id: string }[]> = {
  conditions, decisionScale: decisionScale.map(({ level }) => ({ id: level })), expiryRules, facts, medicineClasses, modalities, nerves,
  neuroLevels, outcomeMeasures, excludedMeasures, redFlags, bodyRegions, romNorms, romByAgeAndSex, screeningRules, sources,
  specialTests, symptomClusters, regionalDifferentials, techniqueGroups, triggerPoints, scores,
  medicines: medicines.map(({ generic }) => ({ id: generic })), layMedicineTerms: layMedicineTerms.map(({ term }) => ({ id: term })),
  loincCodes: loincCodes.map(({ code }) => ({ id: code })), moveOnCriteria: peaceAndLove.moveOnCriteria,
  wellsDvtItems: wellsDvtScore.items, edinburghItems: edinburghClaudication.items,
};

export const idLists: readonly [string, readonly string[], readonly { id: string }[]][] = [
  ['conditionIds', conditionIds, conditions],
  ['decisionLevels', decisionLevels, decisionScale.map(({ level }) => ({ id: level }))],
  ['factIds', factIds, facts],
  ['medicineClassIds', medicineClassIds, medicineClasses],
  ['modalityIds', modalityIds, modalities],
  ['nerveIds', nerveIds, nerves],
  ['neuroLevelIds', neuroLevelIds, neuroLevels],
  ['outcomeMeasureIds', outcomeMeasureIds, outcomeMeasures],
  ['redFlagIds', redFlagIds, redFlags],
  ['regionIds', regionIds, bodyRegions],
  ['romNormIds', romNormIds, romNorms],
  ['ruleIds', ruleIds, screeningRules],
  ['sourceIds', sourceIds, sources],
  ['specialTestIds', specialTestIds, specialTests],
  ['techniqueGroupIds', techniqueGroupIds, techniqueGroups],
  ['triggerPointIds', triggerPointIds, triggerPoints],
  ['wellsDvtItemIds', wellsDvtItemIds, wellsDvtScore.items],
];

export const regionsAndGroups = [...regionIds, ...regionGroupIds];

/** Name, the ids a table refers to, and the ids there are. */
export const references: readonly [string, readonly string[], readonly string[]][] = [
  ['region parents', bodyRegions.flatMap(({ parent }) => parent ?? []), regionIds],
  ['region group members', Object.values(regionGroups).flat(), regionIds],
  ['rule sources', screeningRules.flatMap((rule) => rule.sources), sourceIds],
  ['rule regions', screeningRules.flatMap(({ scope }) => scope.regions ?? []), regionsAndGroups],
  [
    'rule body-map answers',
    screeningRules.flatMap(({ scope }) => scope.regionsFrom ?? []),
    idsOf(facts.filter((fact) => fact.values === 'region')),
  ],
  [
    'rule techniques',
    screeningRules.flatMap(({ scope }) => (typeof scope.techniques === 'string' ? [] : scope.techniques)),
    techniqueGroupIds,
  ],
  ['rule limits', screeningRules.flatMap(({ limits }) => limits?.avoidGroups ?? []), techniqueGroupIds],
  ['rule inputs', screeningRules.flatMap(({ inputs }) => inputs), factIds],
  ['rule wording keys', screeningRules.map(({ scopeWordingKey }) => scopeWordingKey), [...scopeWordingKeys, 'own']],
  [
    'gate inputs',
    facts.flatMap(({ askWhenCondition }) => (askWhenCondition === null ? [] : factsReadBy(askWhenCondition))),
    factIds,
  ],
  ['medicine classes', medicines.flatMap((medicine) => medicine.classes), medicineClassIds],
  ['lay term classes', layMedicineTerms.flatMap(({ classId }) => classId ?? []), medicineClassIds],
  ['medicine class rules', medicineClasses.flatMap(({ triggersRules }) => triggersRules), ruleIds],
  ['condition regions', conditions.flatMap((condition) => condition.regions), regionsAndGroups],
  ['condition modalities', conditions.flatMap(({ planModalities }) => planModalities), modalityIds],
  ['condition tests', conditions.flatMap((condition) => condition.specialTests), specialTestIds],
  ['condition rules', conditions.flatMap((condition) => condition.screeningRules), ruleIds],
  ['condition sources', conditions.flatMap(({ seeds }) => seeds), sourceIds],
  ['condition roles', conditions.map(({ massageRole }) => massageRole), massageRoleIds],
  ['test regions', specialTests.flatMap(({ regions }) => regions), regionsAndGroups],
  ['test targets', specialTests.flatMap(({ pointsTo }) => pointsTo), conditionIds],
  [
    'test sources',
    specialTests.flatMap((test) => [...test.sources, ...test.accuracy.map(({ source }) => source)]),
    sourceIds,
  ],
  ['test performers', specialTests.flatMap(({ performers }) => performers), performerRoles],
  ['excluded tests', excludedSpecialTests, specialTestIds],
  ['modality techniques', modalities.flatMap((modality) => modality.techniqueGroups), techniqueGroupIds],
  ['modality performers', modalities.flatMap(({ performers }) => performers), performerRoles],
  ['modality sources', modalities.flatMap((modality) => modality.sources), sourceIds],
  ['nerve regions', nerves.flatMap(({ regions }) => regions), regionsAndGroups],
  ['nerve tests', nerves.flatMap(({ provokingTests }) => provokingTests), specialTestIds],
  ['nerve conditions', nerves.map(({ conditionId }) => conditionId), conditionIds],
  ['nerve sources', nerves.flatMap((nerve) => nerve.sources), sourceIds],
  ['level regions', neuroLevels.flatMap(({ regions }) => regions), regionsAndGroups],
  ['level tests', neuroLevels.flatMap(({ screenTests }) => screenTests), specialTestIds],
  ['level sources', neuroLevels.flatMap((level) => level.sources), sourceIds],
  [
    'measure sources',
    outcomeMeasures.flatMap((measure) => [...measure.sources, ...measure.thresholds.map(({ source }) => source)]),
    sourceIds,
  ],
  ['excluded measure sources', excludedMeasures.map(({ source }) => source), sourceIds],
  [
    'injury phase modalities',
    [...peaceAndLove.allowedModalitiesPeace, ...peaceAndLove.allowedModalitiesLove, ...peaceAndLove.excludedFromPeace],
    modalityIds,
  ],
  ['injury and cramp sources', [peaceAndLove.source, peaceAndLove.rule72h.source, crampSelfCare.source], sourceIds],
  ['red flag rules', redFlags.map(({ screeningRule }) => screeningRule), ruleIds],
  ['red flag sources', redFlags.flatMap((flag) => flag.sources), sourceIds],
  ['motion regions', romNorms.map(({ region }) => region), regionIds],
  ['motion sources', [...romNorms, ...romByAgeAndSex].map(({ source }) => source), sourceIds],
  ['age and sex motions', romByAgeAndSex.map(({ motion }) => `rom.${motion}`), romNormIds],
  ['cluster symptoms', symptomClusters.flatMap(({ symptoms }) => symptoms), symptomIds],
  ['cluster conditions', symptomClusters.flatMap(({ suggests }) => suggests), conditionIds],
  ['cluster rules', symptomClusters.flatMap(({ screenFirst }) => screenFirst), ruleIds],
  ['cluster origins', symptomClusters.map(({ origin }) => origin), sourceIds],
  ['differential regions', regionalDifferentials.flatMap(({ regions }) => regions), regionsAndGroups],
  ['differential conditions', regionalDifferentials.flatMap((row) => row.conditions), conditionIds],
  ['differential tests', regionalDifferentials.flatMap(({ tests }) => tests), specialTestIds],
  ['differential rules', regionalDifferentials.flatMap(({ screenFirst }) => screenFirst), ruleIds],
  [
    'referral regions',
    triggerPoints.flatMap(({ primaryReferral, spilloverReferral }) => [...primaryReferral, ...spilloverReferral]),
    regionsAndGroups,
  ],
  ['trigger point mimics', triggerPoints.flatMap(({ mimics }) => mimics), conditionIds],
  ['trigger point sources', triggerPoints.flatMap((point) => point.sources), sourceIds],
  ['score outputs', scores.map(({ output }) => output), factIds],
  ['score sources', scores.flatMap((score) => score.sources), sourceIds],
];
