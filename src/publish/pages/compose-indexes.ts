import type { Entity } from "../../archive/archive.ts";
import { entityUrl, kindUrl, pagedUrl } from "../../archive/urls.ts";
import type { EntityKind } from "../../authority/authority-record.ts";
import { countryName } from "../country-name.ts";
import { composeView, cutText, type Desk } from "../frame.ts";
import { counted, KIND_NAMES } from "../kind-names.ts";
import { letterKey, letterOf, sortByName } from "../letters.ts";
import { cutPage, PAGE_SIZE, pageNumbers } from "../page-list.ts";
import type { Counted, IndexEntry, IndexView, Page } from "../views.ts";
import { formatPost } from "./compose-panel.ts";

/** What an entity is by its post, kind or country; null where neither a record nor an article says. */
export function kindOfEntity(entity: Entity): string | null {
  const [recorded] = entity.record?.roles ?? [];
  if (recorded !== undefined) return recorded.title;
  const [post] = entity.posts;
  if (post !== undefined) return formatPost(post.title, post.affiliation);
  const kind =
    entity.subkind === null || entity.subkind === "other"
      ? null
      : entity.subkind.charAt(0).toUpperCase() + entity.subkind.slice(1);
  const country = entity.country === null ? null : countryName(entity.country);
  if (kind !== null && country !== null && country !== entity.name) return `${kind}, ${country}`;
  return kind ?? country;
}

/** The same, with the first words of the record's note where nothing shorter is known. */
export function describeEntity(entity: Entity): string | null {
  return kindOfEntity(entity) ?? (entity.record?.note ? cutText(entity.record.note, 90) : null);
}

function indexEntry(desk: Desk, entity: Entity): IndexEntry {
  return {
    name: entity.kind === "person" ? entity.sort : entity.name,
    href: desk.href(entityUrl(entity.id)),
    note: describeEntity(entity),
    count: entity.articles.length,
    isProvisional: entity.record === null,
  };
}

/** Where each letter of a sorted list begins, and how many entries it has. */
export function lettersOf<T>(
  list: readonly T[],
  sort: (item: T) => string,
): readonly { letter: string; first: number; count: number }[] {
  const letters = new Map<string, { letter: string; first: number; count: number }>();
  list.forEach((item, at) => {
    const letter = letterOf(sort(item));
    const entry = letters.get(letter) ?? { letter, first: at, count: 0 };
    entry.count += 1;
    letters.set(letter, entry);
  });
  return [...letters.values()];
}

function composeKind(desk: Desk, kind: EntityKind, list: readonly Entity[]): readonly Page<IndexView>[] {
  const url = kindUrl(kind);
  const { many, about } = KIND_NAMES[kind];
  const sorted = sortByName(
    list,
    ({ sort }) => sort,
    ({ id }) => id,
  );
  const letters: readonly Counted[] = lettersOf(sorted, ({ sort }) => sort).map(
    ({ letter, first, count }) => ({
      text: letter,
      href: `${desk.href(pagedUrl(url, Math.floor(first / PAGE_SIZE) + 1))}#letter-${letterKey(letter)}`,
      count,
      note: null,
    }),
  );
  return pageNumbers(sorted.length).map((page) => ({
    url: pagedUrl(url, page),
    compose: () => {
      const cut = cutPage(url, sorted, page, desk.href);
      const groups = new Map<string, IndexEntry[]>();
      for (const entity of cut.entries) {
        const letter = letterOf(entity.sort);
        const entries = groups.get(letter) ?? [];
        entries.push(indexEntry(desk, entity));
        groups.set(letter, entries);
      }
      return {
        ...composeView(desk, cut.url, {
          title: many,
          description: `${about} ${counted(sorted.length, "entry", "entries")}, A to Z.`,
          part: url,
          page,
        }),
        title: many,
        introduction: about,
        letters,
        paging: cut.paging,
        groups: [...groups].map(([letter, entries]) => ({
          letter,
          anchor: `letter-${letterKey(letter)}`,
          entries,
        })),
      };
    },
  }));
}

/** The A–Z of each kind of entity. */
export function composeIndexPages(desk: Desk): readonly Page<IndexView>[] {
  const kinds: readonly EntityKind[] = ["person", "organisation", "place", "event", "topic"];
  const all = [...desk.archive.entities.values()];
  return kinds.flatMap((kind) =>
    composeKind(
      desk,
      kind,
      all.filter((entity) => entity.kind === kind),
    ),
  );
}
