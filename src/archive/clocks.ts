import type { Article } from "./article.ts";

/** The four clocks of an article: what happened, when it was published, when it was changed, when the archive took it in. */
export type Clock = "event" | "published" | "updated" | "captured";

export interface ClockReading {
  readonly clock: Clock;
  readonly edtf: string;
}

/** What each clock of an article says, as far as anything is known; the dates its text prints are the event clock's. */
export function readClocks({ appeared, sources, mentions }: Article): readonly ClockReading[] {
  const events = new Set(mentions.dates.flatMap(({ value }) => value.edtf ?? []));
  const captured = new Set(
    [appeared.added, ...sources.map((source) => source.captured)].filter((day) => day !== null),
  );
  return [
    ...[...events].map((edtf): ClockReading => ({ clock: "event", edtf })),
    ...(appeared.published === null ? [] : [{ clock: "published" as const, edtf: appeared.published }]),
    ...(appeared.updated === null ? [] : [{ clock: "updated" as const, edtf: appeared.updated }]),
    ...[...captured].map((edtf): ClockReading => ({ clock: "captured", edtf })),
  ];
}
