import type { Entity } from "../../archive/entity.ts";
import { entityUrl, kindUrl } from "../../archive/urls.ts";
import type { EntityKind } from "../../authority/authority-record.ts";
import { countryName } from "../country-name.ts";
import { composeView, cutText, type Desk } from "../frame.ts";
import { counted, KIND_NAMES } from "../kind-names.ts";
import { letterKey, letterOf, sortByName } from "../letters.ts";
import { cutList, pageUrlAt } from "../page-list.ts";
import type { IndexEntry } from "../view-parts.ts";
import type { IndexView, Page } from "../views.ts";
import { composeListPages } from "./compose-list-pages.ts";
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
      : (entity.subkind.charAt(0).toUpperCase() + entity.subkind.slice(1)).replaceAll("-", " ");
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

/** Where each letter of a sorted list begins. */
function firstsOf(letters: readonly string[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const [at, letter] of letters.entries()) if (!firsts.has(letter)) firsts.set(letter, at);
  return firsts;
}

function composeKind(desk: Desk, kind: EntityKind, list: readonly Entity[]): readonly Page<IndexView>[] {
  const url = kindUrl(kind);
  const { many, about } = KIND_NAMES[kind];
  const sorted = sortByName(
    list,
    ({ sort }) => sort,
    ({ id }) => id,
  );
  const cut = cutList(url, sorted, ({ id }) => id);
  const letters = [...firstsOf(sorted.map(({ sort }) => letterOf(sort)))].map(([letter, first]) => ({
    text: letter,
    href: `${desk.href(pageUrlAt(cut, first))}#letter-${letterKey(letter)}`,
  }));
  return composeListPages(desk, cut, ({ url: own, entries: shown, paging }) => {
    const groups = new Map<string, IndexEntry[]>();
    for (const entity of shown) {
      const letter = letterOf(entity.sort);
      const entries = groups.get(letter) ?? [];
      entries.push(indexEntry(desk, entity));
      groups.set(letter, entries);
    }
    return {
      ...composeView(desk, own, {
        title: many,
        description: `${about} ${counted(sorted.length, "entry", "entries")}, A to Z.`,
        part: url,
        page: paging.page,
      }),
      title: many,
      introduction: about,
      letters,
      paging,
      groups: [...groups].map(([letter, entries]) => ({
        letter,
        anchor: `letter-${letterKey(letter)}`,
        entries,
      })),
    };
  });
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
