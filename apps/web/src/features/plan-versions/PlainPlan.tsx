// The plan in plain words, as the patient reads it, in the patient's language.
import type { CarePage } from './life-queries';
import styles from './plan-versions.module.css';

const List = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) => (items.length === 0 ? null : (
  <section><h3>{title}</h3><ul>{items.map((item) => <li key={item}>{item}</li>)}</ul></section>
));

export const PlainPlan = ({ page }: { readonly page: CarePage }) => {
  const { headings, stage, goals, weDo, youDo, notYet, callUsIf, emergencyIf } = page;
  return (
    <div className={styles.plain} lang={page.language} role="region" aria-label={headings.title}>
      <p><strong>{stage.name}.</strong> {stage.about}</p>
      <List title={headings.goals} items={goals.map(({ activity }) => activity)} />
      <List title={headings.weDo} items={weDo.map(({ what, where, why }) => `${where === null ? what : `${what}, ${where.toLowerCase()}`}: ${why}`)} />
      <List title={headings.youDo} items={youDo.map(({ name, dose }) => [name, ...dose].join(', '))} />
      <List title={headings.notYet} items={notYet.map(({ name, why }) => `${name}: ${why}`)} />
      <List title={headings.callUsIf} items={callUsIf} />
      <List title={headings.emergencyIf} items={emergencyIf} />
    </div>
  );
};
