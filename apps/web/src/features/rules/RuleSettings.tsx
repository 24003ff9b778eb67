// How this clinic has set the rule, who changed it when and why, and the way to change it.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { later } from '../../ui/later/later';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { ruleSettingsQuery, type RuleUse } from './queries';
import { directionWords, settingParts } from './setting-words';
import styles from './rules.module.css';

const RuleSettingForm = later(async () => ({ default: (await import('./RuleSettingForm')).RuleSettingForm }));

const History = ({ ruleId }: { readonly ruleId: string }) => {
  const { clinic } = useSession();
  return (
    <Loaded query={useQuery(ruleSettingsQuery(ruleId))} label="Loading the settings">
      {({ items }) => (items.length === 0 ? <p className={styles.quiet}>This clinic has never set the rule.</p> : (
        <ol className={styles.history}>
          {items.map((setting) => (
            <li key={setting.number}>
              <strong>{directionWords[setting.direction]}</strong>{settingParts(setting) !== '' && `: ${settingParts(setting)}`}. {setting.reason}
              <div className={styles.quiet}>
                {setting.createdByName}, {formatInstant(setting.createdAt, clinic.timeZone)}{setting.clinicalLeadName !== null && `; clinical lead ${setting.clinicalLeadName}`}; setting {setting.number} of the clinic, rule set {setting.ruleSetVersion}
              </div>
            </li>
          ))}
        </ol>
      ))}
    </Loaded>
  );
};

export const RuleSettings = ({ rule }: { readonly rule: RuleUse }) => {
  const [changing, setChanging] = useState(false);
  const isFixed = rule.settableLevels.length === 0;
  return (
    <Section
      title="Setting of this clinic"
      actions={rule.can.changeSetting && !isFixed && !changing ? <Button variant="default" onClick={() => setChanging(true)}>Change the setting</Button> : undefined}
    >
      <div className={styles.settings}>
        {rule.setting === null
          ? <p>As in the product.{isFixed && ' An emergency rule stands for every clinic.'}</p>
          : <p><strong>{directionWords[rule.setting.direction]}</strong>: {settingParts(rule.setting)}.</p>}
        {changing && <Suspense fallback={null}><RuleSettingForm rule={rule} onDone={() => setChanging(false)} /></Suspense>}
        <History ruleId={rule.id} />
      </div>
    </Section>
  );
};
