import type { FrontMatter } from "../source/front-matter.ts";

/** True where nothing of the file's front matter holds the article back at `now`, an instant as ISO 8601 in UTC. */
export function isReleased({ draft, publishAt, embargo }: FrontMatter, now: string): boolean {
  const instant = Date.parse(now);
  // A bare day is the instant at which it begins in UTC, which is how Date reads it too.
  const isPast = (written: string): boolean => Date.parse(written) <= instant;
  return (
    draft?.value !== true &&
    (publishAt === null || isPast(publishAt.value)) &&
    (embargo === null || isPast(embargo.value))
  );
}
