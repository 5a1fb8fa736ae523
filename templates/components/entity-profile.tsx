import type { VNode } from "preact";
import type { EntityProfile } from "../../src/publish/view-parts.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Sentence } from "./sentence.tsx";
import { Words } from "./words.tsx";

function Posts({ posts }: { readonly posts: EntityProfile["posts"] }): VNode | null {
  if (posts.length === 0) return null;
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">Posts, as the articles attest them</h2>
      <ul class="posts">
        {posts.map(({ post, affiliation, country, when, excerpts, others }) => (
          <li>
            <p>
              <b>
                <Words text={post} />
              </b>
              {affiliation !== null && (
                <>
                  , <Words text={affiliation} />
                </>
              )}
              {country !== null && ` (${country})`} <span class="note">{when}</span>
            </p>
            <ul>
              {excerpts.map((excerpt) => (
                <li>
                  <Sentence excerpt={excerpt} />
                </li>
              ))}
            </ul>
            {others > 0 && <p class="note">and {others} more</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recorded({ recorded }: { readonly recorded: EntityProfile["recorded"] }): VNode | null {
  if (recorded.length === 0) return null;
  return (
    <section aria-labelledby="recorded">
      <h2 id="recorded">Posts on record</h2>
      <ul class="posts">
        {recorded.map(({ post, organisation, when }) => (
          <li>
            <b>
              <Words text={post} />
            </b>
            {organisation !== null && (
              <>
                ,{" "}
                {typeof organisation === "string" ? (
                  <Words text={organisation} />
                ) : (
                  <a href={organisation.href}>
                    <Words text={organisation.text} />
                  </a>
                )}
              </>
            )}{" "}
            {when !== null && <span class="note">attested {when}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Spellings({ spellings }: { readonly spellings: EntityProfile["spellings"] }): VNode | null {
  if (spellings.length === 0) return null;
  return (
    <section aria-labelledby="spellings">
      <h2 id="spellings">As it is printed</h2>
      <ScrollBox label="Spellings">
        <table>
          <thead>
            <tr>
              <th scope="col">Spelling</th>
              <th scope="col" class="number">
                Times
              </th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {spellings.map(({ form, count, articles, others }) => (
              <tr>
                <th scope="row">
                  <Words text={form} />
                </th>
                <td class="number">{count}</td>
                <td>
                  {articles.map(({ text, href }, at) => (
                    <>
                      {at > 0 && "; "}
                      <a href={href}>
                        <Words text={text} />
                      </a>
                    </>
                  ))}
                  {others > 0 && ` and ${others} more`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** Posts and spellings: what stands on the first page of an entity above its mentions. */
export function EntityProfileSections({ profile }: { readonly profile: EntityProfile }): VNode {
  return (
    <>
      <Posts posts={profile.posts} />
      <Recorded recorded={profile.recorded} />
      <Spellings spellings={profile.spellings} />
    </>
  );
}
