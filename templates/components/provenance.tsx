import type { VNode } from "preact";
import type { ArticleView } from "../../src/publish/views.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { SentenceNumbers } from "./sentence.tsx";
import { Words } from "./words.tsx";

const OUTCOMES: Readonly<Record<string, string>> = {
  linked: "on record",
  provisional: "no record yet",
  ambiguous: "not linked: several records claim it",
  unlinked: "not linked",
};

/** Where a page's text and names come from: the file, what was left out and why, how each name was joined. */
export function Provenance({
  provenance,
  ledger,
}: {
  readonly provenance: ArticleView["provenance"];
  readonly ledger: string;
}): VNode {
  const { file, format, removed, joins, numerals } = provenance;
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance" class="kicker">
        How this page was made
      </h2>
      <p>
        From <code>{file}</code> ({format}). Every name, date and figure marked here was found in that file
        and leads back to its sentence. <a href={ledger}>Every numeral is accounted for</a>.
      </p>
      {removed.length > 0 && (
        <details>
          <summary>What was left out of the text, and why ({removed.length})</summary>
          <ul>
            {removed.map(({ reason, lines, words }) => (
              <li>
                {lines}: {reason}
                {words !== "" && (
                  <>
                    {" "}
                    <q>
                      <Words text={words} />
                    </q>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {joins.length > 0 && (
        <details>
          <summary>How each name was joined ({joins.length})</summary>
          <ScrollBox label="How each name was joined">
            <table>
              <thead>
                <tr>
                  <th scope="col">Words</th>
                  <th scope="col">Taken for</th>
                  <th scope="col">Because</th>
                  <th scope="col">Sentence</th>
                </tr>
              </thead>
              <tbody>
                {joins.map(({ words, outcome, entity, evidence, sentence }) => (
                  <tr>
                    <td>
                      <Words text={words} />
                    </td>
                    <td>
                      {entity !== null && (
                        <>
                          <a href={entity.href}>
                            <Words text={entity.text} />
                          </a>
                          ,{" "}
                        </>
                      )}
                      {OUTCOMES[outcome] ?? outcome}
                    </td>
                    <td>
                      <Words text={evidence} />
                    </td>
                    <td>
                      <SentenceNumbers sentences={[sentence]} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </details>
      )}
      {numerals.length > 0 && (
        <details>
          <summary>Every number, by what it is</summary>
          <dl class="facts">
            {numerals.map(({ label, words }) => (
              <div>
                <dt>
                  {label} ({words.length})
                </dt>
                <dd>
                  <Words text={words.join(", ")} />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
