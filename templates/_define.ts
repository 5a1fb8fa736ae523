import type { VNode } from "preact";
import type { Pages, ViewOf } from "../src/publish/views.ts";

/** A page as the build hands it over: its view is made when it is asked for. */
interface Item<V> {
  readonly url: string;
  readonly view: () => V;
}

interface Given<V> {
  readonly item: Item<V>;
}

/** What Eleventy is told of a template, and the function it calls for each view. */
interface Template<V> {
  readonly data: {
    readonly pagination: { readonly data: string; readonly size: 1; readonly alias: "item" };
    readonly eleventyExcludeFromCollections: true;
    readonly date: Date;
    readonly permalink: (given: Given<V>) => string;
  };
  readonly render: (given: Given<V>) => VNode;
}

/** The file a page is written to: `/people/x/` to `people/x/index.html`; an address that names a file is that file. */
export function fileOf(url: string): string {
  return url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
}

/** One template: a page for every view that the build hands over under `key`. */
export function definePages<K extends keyof Pages>(
  key: K,
  render: (view: ViewOf<K>) => VNode,
): Template<ViewOf<K>> {
  return {
    data: {
      pagination: { data: key, size: 1, alias: "item" },
      eleventyExcludeFromCollections: true,
      // Never printed: without one Eleventy asks the file system for the template's, page by page.
      date: new Date(0),
      permalink: ({ item }) => fileOf(item.url),
    },
    render: ({ item }) => render(item.view()),
  };
}
