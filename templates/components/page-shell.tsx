import type { ComponentChildren, VNode } from "preact";
import { directionOf } from "../../src/publish/direction-of.ts";
import type { Frame, View } from "../../src/publish/views.ts";
import { Words } from "./words.tsx";

// No page runs a script or asks another site for anything.
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'";

function Masthead({
  frame,
  part,
  isFront,
}: {
  readonly frame: Frame;
  readonly part: string | null;
  readonly isFront: boolean;
}) {
  const title = (
    <a href={frame.home} aria-current={isFront ? "page" : undefined}>
      <Words text={frame.siteTitle} />
    </a>
  );
  return (
    <header class={isFront ? "masthead front" : "masthead"}>
      <div class="wide">
        {isFront ? <h1 class="site-title">{title}</h1> : <p class="site-title">{title}</p>}
        {isFront && (
          <p class="site-description">
            <Words text={frame.description} />
          </p>
        )}
      </div>
      <nav class="sections" aria-label="Sections">
        <ul class="wide">
          {frame.navigation.map(({ text, href }) => (
            <li>
              <a href={href} aria-current={href === part ? "true" : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer({ frame }: { readonly frame: Frame }) {
  const { licence, desk } = frame;
  return (
    <footer class="colophon">
      <div class="wide">
        <ul>
          {frame.footer.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
          <li>
            <a href={frame.feed}>RSS feed</a>
          </li>
        </ul>
        {licence !== null && (
          <p>
            Texts:{" "}
            {licence.href === null ? (
              licence.name
            ) : (
              <a href={licence.href} rel="license external">
                {licence.name}
              </a>
            )}
            .
          </p>
        )}
        {desk.name !== null && (
          <p>
            Kept by {desk.name}
            {desk.email !== null && (
              <>
                , <a href={`mailto:${desk.email}`}>{desk.email}</a>
              </>
            )}
            .
          </p>
        )}
      </div>
    </footer>
  );
}

function Trail({ view }: { readonly view: View }) {
  if (view.trail.length === 0) return null;
  return (
    <nav class="trail wide" aria-label="Above this page">
      <ol>
        {view.trail.map(({ text, href }) => (
          <li>
            <a href={href}>
              <Words text={text} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The whole document round a page's own matter. */
export function PageShell({
  view,
  kind,
  isHidden = false,
  leadsTo,
  children,
}: {
  readonly view: View;
  readonly kind: string;
  /** True where search engines are asked to leave the page alone. */
  readonly isHidden?: boolean;
  /** The address a browser goes on to at once. */
  readonly leadsTo?: string;
  readonly children: ComponentChildren;
}): VNode {
  const { frame, head } = view;
  return (
    <html lang={frame.language} dir={directionOf(frame.language) === "rtl" ? "rtl" : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="color-scheme" content="light dark" />
        {isHidden && <meta name="robots" content="noindex" />}
        {leadsTo !== undefined && <meta http-equiv="refresh" content={`0; url=${leadsTo}`} />}
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <link rel="canonical" href={head.canonical} />
        <link rel="stylesheet" href={frame.stylesheet} />
        <link rel="icon" href={frame.icon} type="image/svg+xml" />
        <link rel="alternate" type="application/rss+xml" title={frame.siteTitle} href={frame.feed} />
        {head.jsonLd !== null && (
          // The composer has escaped what could close the element.
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} />
        )}
      </head>
      <body class={kind}>
        <a class="skip" href="#main">
          Skip to the text
        </a>
        <Masthead frame={frame} part={head.part} isFront={kind === "home"} />
        <Trail view={view} />
        <main id="main" tabIndex={-1} class="wide">
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  );
}
