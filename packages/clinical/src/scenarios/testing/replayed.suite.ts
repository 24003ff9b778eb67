// The worked cases run inside their tests and not while the file loads: only so does mutation testing see what they notice.
import { scenarios } from './all-scenarios.js';
import { faultsOf } from './faults.js';
import { runScenario } from './run-scenario.js';

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('worked case %s', (_id, scenario) => {
  expect(runScenario(scenario).flatMap(faultsOf)).toEqual([]);
});
