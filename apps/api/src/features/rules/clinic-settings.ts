// How a clinic has set the rules, as the SQL function clinic_rule_settings gives it. Pure: applied to a rule here, kept by
// the service.
import { type RuleAdjustment, RULE_SET_VERSION } from '@legwork/clinical';

export interface StoredSetting {
  readonly ruleId: string;
  readonly level: RuleAdjustment['level'] | null;
  readonly maxPressure: RuleAdjustment['maxPressure'] | null;
  readonly weeks: number | null;
}

export interface ClinicRuleSettings {
  /** Counts every setting the clinic has made; a decision keeps the one it was made under. */
  readonly number: number;
  readonly rules: readonly StoredSetting[];
}

export const adjustmentOf = ({ ruleId, level, maxPressure, weeks }: StoredSetting): RuleAdjustment => ({
  ruleId,
  ...(level !== null && { level }),
  ...(maxPressure !== null && { maxPressure }),
  ...(weeks !== null && { weeks }),
});

export const adjustmentsOf = (settings: ClinicRuleSettings | null): RuleAdjustment[] => settings?.rules.map(adjustmentOf) ?? [];

/** "2.0.0", or "2.0.0+clinic.3" after the third setting of the clinic. */
export const versionUnder = (settings: ClinicRuleSettings | null, ruleSetVersion: string = RULE_SET_VERSION): string =>
  (settings === null ? ruleSetVersion : `${ruleSetVersion}+clinic.${settings.number}`);

/** The product's part of a version. */
export const productVersion = (version: string): string => version.split('+')[0] ?? version;
