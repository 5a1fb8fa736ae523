import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite } from "../../src/cli/build.ts";
import { findUnchanged } from "../../src/cli/find-unchanged.ts";
import { SILENT_PROGRESS } from "../../src/cli/progress.ts";
import { svgObjection } from "../../src/source/picture-files.ts";
import { makeFolder } from "../make-folder.ts";

const ARTICLE = `---
title: The quay opens
date: 2024-03-05
cover: /img/lock.webp
cover_alt: The lock
cover_caption: The lock at dawn
cover_credit: Ana Ruiz
---

The eastern quay opened on Friday.

![A quay in the sun](quay.jpg "The quay at noon. Photo: Ana Ruiz")

Ships ![a crane](/images/crane.png) wait.

![moves](/images/move.gif) ![plan](../../../images/plan.svg) ![cut short](/images/broken.jpg)

![gone](nowhere.jpg) ![out](../../../../outside.png) ![link](/images/link.png) ![remote](https://pictures.example/x.png)

{{< figure src="quay.jpg" caption="Once more" alt="B" >}} ![[crane.png]]

<img src="../turned.jpg" alt="turned" width="10">
`;
const HELD = "---\ntitle: Held\ndate: 2024-03-06\ndraft: true\n---\nSecret. ![s](secret.jpg)\n";
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50"><rect width="10" height="10"/></svg>';

let folder = "";
let codes: readonly string[] = [];

const colour = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

async function build(output: string, cache: string | null) {
  const result = await buildSite({
    content: join(folder, "content"),
    output: join(folder, output),
    cache: cache === null ? null : join(folder, cache),
    now: "2024-06-01T00:00:00Z",
    progress: SILENT_PROGRESS,
    note: () => {},
  });
  if (result.outcome !== "built") throw new Error(JSON.stringify(result));
  return result;
}

/** Every file of a site with the digest of its bytes. */
function filesOf(output: string): Readonly<Record<string, string>> {
  const root = join(folder, output);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length), createHash("sha256").update(readFileSync(file)).digest("hex")];
    }),
  );
}

const pageOf = (output: string): string =>
  readFileSync(join(folder, output, "articles/2024/bundle/index.html"), "utf8");

beforeAll(async () => {
  folder = makeFolder({
    "content/site.yaml": "title: The Quay\nbase: https://example.org/news/\n",
    "content/articles/2024/bundle/index.md": ARTICLE,
    "content/articles/2024/held/index.md": HELD,
    "content/images/plan.svg": SVG,
  });
  const put = async (path: string, image: Sharp): Promise<void> => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    await image.toFile(file);
  };
  const gps = {
    IFD0: { Copyright: "WHO-TOOK-IT" },
    IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" },
  };
  await put("content/articles/2024/bundle/quay.jpg", colour(2400, 1600, "#345").withExif(gps).jpeg());
  await put("content/images/crane.png", colour(300, 200, "#a34").png());
  await put("static/img/lock.webp", colour(700, 500, "#3a4").webp());
  await put(
    "content/articles/2024/turned.jpg",
    colour(800, 600, "#aa4").withMetadata({ orientation: 6 }).jpeg(),
  );
  await put("content/articles/2024/held/secret.jpg", colour(50, 50, "#000").jpeg());
  await put("content/images/move.gif", colour(400, 300, "#111").gif());
  await put("outside.png", colour(60, 60, "#999").png());
  writeFileSync(
    join(folder, "content/images/broken.jpg"),
    readFileSync(join(folder, "content/articles/2024/bundle/quay.jpg")).subarray(0, 900),
  );
  symlinkSync(join(folder, "outside.png"), join(folder, "content/images/link.png"));
  const { faults } = await build("site", "cache");
  codes = faults.map(({ code, span, text, path }) => {
    const line = span === null || text === null ? 0 : text.slice(0, span.start).split("\n").length;
    return `${path.split("/").at(-1)}:${line} ${code}`;
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the pictures of an archive", () => {
  it("are published in few sizes, the one that stands for them as large as it says", async () => {
    const page = pageOf("site");
    const images = [
      ...page.matchAll(/<img src="\/news(\/pictures\/[^"]*)"[^>]*?width="(\d+)" height="(\d+)"/g),
    ];
    expect(images.map(([, , width, height]) => `${width}x${height}`)).toEqual([
      "700x500",
      "1600x1067",
      "300x200",
      "400x300",
      "100x50",
      "1600x1067",
      "300x200",
      "600x800",
    ]);
    for (const [, path = "", width, height] of images) {
      const found = await sharp(join(folder, "site", path)).metadata();
      expect([path, `${found.width}x${found.height}`]).toEqual([path, `${width}x${height}`]);
    }
    for (const [, path = ""] of page.matchAll(/\/news(\/pictures\/\S+) \d+w/g))
      expect(existsSync(join(folder, "site", path))).toBe(true);
  });

  it("have their words about them: the alternative text, the caption, the credit", () => {
    const page = pageOf("site");
    expect(page).toMatch(
      /<figure class="lead"><img [^>]*alt="The lock"[^>]*><figcaption>The lock at dawn <span class="credit">Ana Ruiz<\/span>/,
    );
    expect(page).toMatch(
      /<figure><img [^>]*alt="A quay in the sun"[^>]*loading="lazy"[^>]*><figcaption>.*The quay at noon\./,
    );
    expect(page).toContain(
      '<a class="picture" href="https://pictures.example/x.png" rel="external">remote</a>',
    );
    expect(page).not.toMatch(/<img[^>]*pictures\.example/);
    for (const words of ["gone", "out", "link", "cut short"])
      expect(page).toContain(`<span class="picture">${words}</span>`);
  });

  it("are told of at their place where they are missing or not published", () => {
    expect(codes).toEqual([
      "index.md:18 picture/missing",
      "index.md:18 picture/refused",
      "index.md:18 picture/refused",
      "index.md:16 picture/refused",
    ]);
  });

  it("hold nothing that a camera wrote, nothing held back and nothing from outside", () => {
    const pictures = Object.keys(filesOf("site")).filter((path) => path.startsWith("/pictures/"));
    expect(pictures.map((path) => path.replace(/\/pictures\/[\da-f]{12}\//, "")).sort()).toEqual([
      "crane-300.png",
      "lock-480.webp",
      "lock-700.webp",
      "move-400.gif",
      "plan-100.svg",
      "quay-1600.jpg",
      "quay-480.jpg",
      "quay-960.jpg",
      "turned-600.jpg",
    ]);
    for (const path of pictures) {
      const bytes = readFileSync(join(folder, "site", path)).toString("latin1");
      expect(bytes).not.toMatch(/Exif|WHO-TOOK-IT|GPS/);
    }
  });

  it("are the same bytes in a clean build, in one after an edit, and from what was kept", async () => {
    await build("clean", null);
    expect(filesOf("clean")).toEqual(filesOf("site"));
    await build("again", "cache");
    expect(filesOf("again")).toEqual(filesOf("site"));
    const kept = readFileSync(join(folder, "content/images/crane.png"));
    cpSync(join(folder, "outside.png"), join(folder, "content/images/crane.png"));
    await build("site", "cache");
    await build("clean", null);
    expect(filesOf("site")).toEqual(filesOf("clean"));
    expect(pageOf("site")).toContain("crane-60.png");
    writeFileSync(join(folder, "content/images/crane.png"), kept);
  }, 120_000);

  it("make a build anew where one beside the content folder was changed", async () => {
    rmSync(join(folder, "content/images/link.png"), { force: true });
    await build("beside", "beside-cache");
    const paths = {
      content: join(folder, "content"),
      output: join(folder, "beside"),
      cache: join(folder, "beside-cache"),
    };
    await new Promise((resume) => setTimeout(resume, 120));
    await build("beside", "beside-cache");
    expect(findUnchanged(paths, "2024-06-01T00:00:00Z")).not.toBeNull();
    await colour(650, 500, "#3a4").webp().toFile(join(folder, "static/img/lock.webp"));
    expect(findUnchanged(paths, "2024-06-01T00:00:00Z")).toBeNull();
  }, 120_000);
});

describe("svgObjection", () => {
  const draw = (inner: string): Uint8Array =>
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inner}</svg>`,
    );

  it.each([
    "<script>x()</script>",
    '<s:script xmlns:s="http://www.w3.org/2000/svg">x()</s:script>',
    '<rect onload="x()"/>',
    "<rect\nonclick = 'x()'/>",
    '<a href="javascript:x()"><rect/></a>',
    '<a xlink:href="&#106;avascript:x()"><rect/></a>',
    '<image href="https://pictures.example/x.png"/>',
    '<image xlink:href="//pictures.example/x.png"/>',
    '<use href="other.svg#a"/>',
    "<foreignObject><p>x</p></foreignObject>",
    '<style>@import "x.css";</style>',
    "<style>rect { fill: url(https://pictures.example/x) }</style>",
    '<set attributeName="href" to="javascript:x()"/>',
  ])("finds something in %s", (inner) => {
    expect(svgObjection(draw(inner))).not.toBeNull();
  });

  it.each([
    '<rect width="10" height="10" fill="url(#a)"/>',
    '<use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    "<style>rect { fill: red }</style>",
    "<title>On the quay</title>",
  ])("finds nothing in %s", (inner) => {
    expect(svgObjection(draw(inner))).toBeNull();
  });

  it("finds fault with what is not UTF-8 and with entities", () => {
    expect(svgObjection(Uint8Array.from([0xff, 0xfe, 0x3c, 0x00]))).not.toBeNull();
    expect(svgObjection(new TextEncoder().encode('<!DOCTYPE svg [<!ENTITY a "x">]><svg/>'))).not.toBeNull();
  });
});
