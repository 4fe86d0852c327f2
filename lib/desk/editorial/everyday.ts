/** What every reader knows without being told, and units. The one place to add to. */
export const everyday: ReadonlySet<string> = new Set([
  ...['UN', 'US', 'USA', 'UK', 'EU', 'UAE', 'USSR', 'NATO', 'CEO', 'TV', 'GDP', 'COVID'],
  ...['MW', 'GW', 'MHz', 'GHz'],
]);
