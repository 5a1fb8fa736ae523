import type { SeriesPoint, SeriesSuggestion } from "./series.ts";

/**
 * Groups of loose figures that look like a series: the same measure, unit and scope, holding at two or more times. The
 * longest first.
 */
export function suggestSeries(groups: readonly (readonly SeriesPoint[])[]): readonly SeriesSuggestion[] {
  const suggestions: SeriesSuggestion[] = [];
  for (const group of groups) {
    const dates = new Set(group.flatMap(({ date }) => date ?? []));
    const [first] = group;
    if (first === undefined || dates.size < 2) continue;
    const { measures, scope, quantity } = first.figure.mention;
    suggestions.push({
      measure: measures ?? "",
      unit: quantity.unit ?? "",
      scope: scope ?? "",
      figures: group.map(({ figure }) => figure),
      because: `${group.length} figures give ${measures} of ${scope} in ${quantity.unit}, at ${dates.size} times.`,
    });
  }
  return suggestions.sort((a, b) => b.figures.length - a.figures.length || (a.measure < b.measure ? -1 : 1));
}
