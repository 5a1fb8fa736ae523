import type { FigureMention } from "../mentions/mention.ts";
import type { Slug } from "../text/slug.ts";
import type { Article } from "./article.ts";

/** A figure an article prints. `number` counts the article's figures from 0. */
export interface PrintedFigure {
  readonly article: Article;
  readonly sentence: number;
  readonly mention: FigureMention;
  readonly number: number;
}

/** One figure as a point of a series. `low`/`high` are null where the bound leaves that side open. */
export interface SeriesPoint {
  readonly figure: PrintedFigure;
  /** EDTF of when the figure holds, from the sentence; else what is known of the article's date. */
  readonly date: string | null;
  readonly dateFrom: "as-of" | "sentence" | "published" | "text" | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly scope: string;
}

/** A measure followed through time, as content/series/ defines it. */
export interface FigureSeries {
  readonly slug: Slug;
  readonly label: string;
  readonly measure: string;
  readonly of: string | null;
  readonly unit: string;
  readonly course: Course;
  readonly note: string;
  /** What the series counts where its file's words show no other scope. */
  readonly scope: string;
  /** Of every scope, by date, undated last. */
  readonly points: readonly SeriesPoint[];
}

/** The points that a series is about: those of its own scope, or of every scope where none is of its own. */
export function ownPoints({ scope, points }: Pick<FigureSeries, "scope" | "points">): readonly SeriesPoint[] {
  const own = points.filter((point) => point.scope === scope);
  return own.length > 0 ? own : points;
}

/** How a series can move: a running total only rises; anything else may go either way. */
export type Course = "rising" | "free";

/** Figures that look like a series and belong to none: one measure, unit and scope at several times. */
export interface SeriesSuggestion {
  readonly measure: string;
  readonly unit: string;
  readonly scope: string;
  readonly figures: readonly PrintedFigure[];
  readonly because: string;
}
