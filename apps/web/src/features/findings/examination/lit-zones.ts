import { hasSides } from '../../../body-map/places';
import type { ReferralZone } from '../../../body-map/map-marks';
import { neuroLevels, type RegionId } from '@legwork/clinical';
import type { CellSide, Row } from './rows';

/** What lights up on the map: the place of the row, or all the skin of its root; the side in hand more than the other. */
export const litZones = (row: Row, side: CellSide): readonly ReferralZone[] => {
  if (row.region === 'whole-body') return [];
  const level = neuroLevels.find(({ id }) => id === row.data['level']);
  const regions = level === undefined ? [row.region] : (level.regions as readonly RegionId[]);
  return regions.flatMap((region): ReferralZone[] => {
    if (!hasSides(region) || side === 'none') return [{ region, side: null, strength: 'primary' }];
    const other = side === 'left' ? 'right' : 'left';
    return [{ region, side: other, strength: 'spillover' }, { region, side, strength: 'primary' }];
  });
};
