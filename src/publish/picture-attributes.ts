import type { PublishedPicture } from "../archive/compose-pictures.ts";
import type { Site } from "../archive/site.ts";
import { hrefOf } from "./addresses.ts";

/** What an `img` element says of a picture's files. */
export interface PictureAttributes {
  readonly src: string;
  /** Null where there is one size alone. */
  readonly srcset: string | null;
  readonly width: number;
  readonly height: number;
}

/** How wide a picture stands: the column of the text, or the screen where that is narrower. */
export const PICTURE_WIDTHS = "(min-width: 44rem) 40rem, 100vw";

/** The attributes of a picture in all its sizes; the widest is the one that stands for it. */
export function pictureAttributes(site: Site, { sizes }: PublishedPicture): PictureAttributes | null {
  const widest = sizes.at(-1);
  if (widest === undefined) return null;
  const srcset = sizes.map(({ url, width }) => `${hrefOf(site, url)} ${width}w`).join(", ");
  const { width, height } = widest;
  return { src: hrefOf(site, widest.url), srcset: sizes.length > 1 ? srcset : null, width, height };
}
