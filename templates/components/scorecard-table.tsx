import type { VNode } from "preact";
import type { Scorecard } from "../../src/publish/scorecard.ts";
import { ScrollBox } from "./scroll-box.tsx";

/** How often the finders are right, kind by kind. */
export function ScorecardTable({ scorecard }: { readonly scorecard: Scorecard }): VNode {
  return (
    <ScrollBox label="How often the finders are right">
      <table>
        <thead>
          <tr>
            <th scope="col">What is found</th>
            <th scope="col" class="number">
              Marked
            </th>
            <th scope="col" class="number">
              Precision
            </th>
            <th scope="col" class="number">
              Recall
            </th>
            <th scope="col" class="number">
              F1
            </th>
          </tr>
        </thead>
        <tbody>
          {scorecard.scores.map(({ measure, marked, precision, recall, f1 }) => (
            <tr>
              <th scope="row">{measure}</th>
              <td class="number score">{marked}</td>
              <td class="number score">{precision.toFixed(1)}</td>
              <td class="number score">{recall.toFixed(1)}</td>
              <td class="number score">{f1.toFixed(1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
