import type { Article } from "../archive/article.ts";

/** The moment an article appeared, as written; null where no time is given, or no zone: then nobody knows when it was. */
export const zonedMoment = ({ moment }: Article["appeared"]): string | null =>
  moment !== null && /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? moment : null;
