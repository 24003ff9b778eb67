// Time zones of this browser, by continent, for a native list.

interface ZoneGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

const placeWords = (zone: string): string => zone.split('/').slice(1).join(', ').replaceAll('_', ' ');

const continentOf = (zone: string): string => (zone.includes('/') ? zone.slice(0, zone.indexOf('/')) : 'Other');

/** `present` is offered also where the browser does not know it. */
export function timeZoneGroups(zones: readonly string[], present: string): ZoneGroup[] {
  const sorted = [...new Set([...zones, present])].sort();
  const continents = [...new Set(sorted.map(continentOf))].sort((a, b) => Number(a === 'Other') - Number(b === 'Other') || a.localeCompare(b));
  return continents.map((group) => ({
    group,
    items: sorted.filter((zone) => continentOf(zone) === group).map((value) => ({ value, label: value.includes('/') ? placeWords(value) : value })),
  }));
}

export const knownTimeZones = (): readonly string[] => Intl.supportedValuesOf('timeZone');
