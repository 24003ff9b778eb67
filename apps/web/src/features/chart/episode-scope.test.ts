/// <reference types="jest" />
import { chosenEpisodes, ofEpisode, withinEpisodes } from './episode-scope';
import type { Episode } from './queries';

const episode = (id: string, more: Partial<Episode> = {}): Episode => ({
  id, patientId: 'p', title: id, regions: [], onsetOn: null, injuryOn: null, status: 'open', openedOn: '2026-03-01', closedOn: null, version: 1, ...more,
});

test('without a choice every open episode counts', () => {
  const episodes = [episode('a'), episode('b', { status: 'closed' })];
  expect(chosenEpisodes(episodes, undefined).map(({ id }) => id)).toEqual(['a']);
  expect(chosenEpisodes(episodes, 'b').map(({ id }) => id)).toEqual(['b']);
  expect(chosenEpisodes(episodes, 'gone').map(({ id }) => id)).toEqual(['a']);
});

test('both sides of an episode cover each side; one side does not cover the other', () => {
  const cells = [{ region: 'calf', side: 'left' }, { region: 'calf', side: 'right' }, { region: 'low-back', side: null }];
  expect(withinEpisodes(cells, [episode('a', { regions: [{ region: 'calf', side: 'both' }] })])).toHaveLength(2);
  expect(withinEpisodes(cells, [episode('a', { regions: [{ region: 'calf', side: 'left' }] })])).toEqual([cells[0]]);
  expect(withinEpisodes(cells, [episode('a')])).toEqual(cells);
});

test('what belongs to no episode is shown with each', () => {
  const items = [{ episodeId: 'a' }, { episodeId: 'b' }, { episodeId: null }];
  expect(ofEpisode(items, 'a')).toEqual([{ episodeId: 'a' }, { episodeId: null }]);
  expect(ofEpisode(items, undefined)).toEqual(items);
});
