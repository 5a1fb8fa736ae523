import { directionOf } from "../src/publish/direction-of.ts";
import { PICTURE_WIDTHS } from "../src/publish/picture-attributes.ts";
import type { ArticleView } from "../src/publish/views.ts";
import { definePages } from "./_define.ts";
import { ArticleItem } from "./components/article-item.tsx";
import { ArticlePanel } from "./components/article-panel.tsx";
import { PageShell } from "./components/page-shell.tsx";
import { Provenance } from "./components/provenance.tsx";
import { SentenceNumbers } from "./components/sentence.tsx";
import { SheetSections } from "./components/sheet-sections.tsx";
import { Words } from "./components/words.tsx";

function Credited({ text, href }: ArticleView["authors"][number]) {
  return href === null ? (
    <Words text={text} />
  ) : (
    <a href={href}>
      <Words text={text} />
    </a>
  );
}

function DateLine({ view }: { readonly view: ArticleView }) {
  return (
    <dl class="dateline">
      {view.dates.map(({ label, text, reason, value, href }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {href !== null ? (
              <a href={href}>{text}</a>
            ) : value !== null ? (
              <time dateTime={value}>{text}</time>
            ) : (
              text
            )}
            {reason !== null && <span class="note"> ({reason})</span>}
          </dd>
        </div>
      ))}
      {view.sources.length > 0 && (
        <div>
          <dt>Source</dt>
          <dd>
            {view.sources.map(({ name, href, url, details }, at) => (
              <>
                {at > 0 && "; "}
                <a href={href}>
                  <Words text={name} />
                </a>
                {details.length > 0 && (
                  <>
                    {", "}
                    <Words text={details.join(", ")} />
                  </>
                )}
                {url !== null && (
                  <>
                    {" "}
                    <a class="note" href={url} rel="external">
                      original
                    </a>
                  </>
                )}
              </>
            ))}
          </dd>
        </div>
      )}
      {view.authors.length > 0 && (
        <div>
          <dt>By</dt>
          <dd>
            {view.authors.map((author, at) => (
              <>
                {at > 0 && ", "}
                <Credited {...author} />
              </>
            ))}
          </dd>
        </div>
      )}
      {view.editor !== null && (
        <div>
          <dt>Editor</dt>
          <dd>
            <Credited {...view.editor} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Lead({ lead }: { readonly lead: NonNullable<ArticleView["lead"]> }) {
  return (
    <figure class="lead">
      <img
        src={lead.src}
        {...(lead.srcset === null ? {} : { srcset: lead.srcset, sizes: PICTURE_WIDTHS })}
        alt={lead.alt}
        width={lead.width}
        height={lead.height}
      />
      {(lead.caption !== null || lead.credit !== null) && (
        <figcaption>
          {lead.caption !== null && <Words text={lead.caption} />}
          {lead.caption !== null && lead.credit !== null && " "}
          {lead.credit !== null && (
            <span class="credit">
              <Words text={lead.credit} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}

function Corrections({ corrections }: { readonly corrections: ArticleView["corrections"] }) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections" class="kicker">
        Corrections
      </h2>
      <ul>
        {corrections.map(({ date, text, was }) => (
          <li>
            <b>{date}.</b> <Words text={text} />
            {was !== null && (
              <span class="note">
                {" "}
                It read: “<Words text={was} />”
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Article(view: ArticleView) {
  const language =
    view.language === "und" || view.language === view.frame.language ? undefined : view.language;
  // Said where it is another than the page's own.
  const written = directionOf(view.language);
  const direction = written === directionOf(view.frame.language) ? undefined : written;
  return (
    <PageShell view={view} kind="article">
      <article class="story">
        <header>
          {view.topics.length > 0 && (
            <nav class="topics" aria-label="Topics">
              <ul>
                {view.topics.map(({ text, href }) => (
                  <li>
                    <a href={href}>
                      <Words text={text} />
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {/* sanitised by the publisher */}
          <h1 lang={language} dir={direction} dangerouslySetInnerHTML={{ __html: view.titleHtml }} />
          {view.standfirst !== null && (
            <p class="standfirst" lang={language} dir={direction}>
              <Words text={view.standfirst} />
            </p>
          )}
          <DateLine view={view} />
        </header>
        <div class="text">
          {view.lead !== null && <Lead lead={view.lead} />}
          {/* sanitised by the publisher */}
          <div
            class="body"
            lang={language}
            dir={direction}
            dangerouslySetInnerHTML={{ __html: view.bodyHtml }}
          />
          {view.capturedTitleHtml !== null && (
            <p class="captured">
              Headline as captured: {/* sanitised by the publisher */}
              <span dangerouslySetInnerHTML={{ __html: view.capturedTitleHtml }} />
            </p>
          )}
          <Corrections corrections={view.corrections} />
          {view.topics.length > 0 && (
            <section class="filed" aria-labelledby="filed">
              <h2 id="filed" class="kicker">
                Filed under
              </h2>
              <ul>
                {view.topics.map(({ text, href, note, sentences }) => (
                  <li>
                    <a href={href}>
                      <Words text={text} />
                    </a>{" "}
                    <span class="note">{note}</span> <SentenceNumbers sentences={sentences} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SheetSections sections={view.notes} />
          <Provenance provenance={view.provenance} ledger={view.ledger} />
        </div>
        <ArticlePanel panel={view.panel} />
      </article>
      {view.related.length > 0 && (
        <section class="related" aria-labelledby="related">
          <h2 id="related" class="kicker">
            Related
          </h2>
          <div class="columns">
            {view.related.map((article) => (
              <ArticleItem article={article} level={3}>
                <p class="note">
                  <Words text={article.reason} />
                </p>
              </ArticleItem>
            ))}
          </div>
        </section>
      )}
      {(view.earlier !== null || view.later !== null) && (
        <nav class="neighbours" aria-label="Earlier and later articles">
          {view.earlier !== null && (
            <p>
              <span class="note">Earlier</span>{" "}
              <a href={view.earlier.href} rel="prev">
                <Words text={view.earlier.text} />
              </a>
            </p>
          )}
          {view.later !== null && (
            <p class="later">
              <span class="note">Later</span>{" "}
              <a href={view.later.href} rel="next">
                <Words text={view.later.text} />
              </a>
            </p>
          )}
        </nav>
      )}
    </PageShell>
  );
}

const template = definePages("articles", Article);
export const data = template.data;
export const render = template.render;
