import { describe, expect, it } from "vitest";
import { directionOf } from "../../../src/mentions/dates/date-direction.ts";
import { tokenise } from "../../../src/text/tokens.ts";

function directionIn(text: string, words: string): string | null {
  const tokens = tokenise(text);
  const start = text.indexOf(words);
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === start + words.length) + 1;
  return directionOf(tokens, 0, tokens.length, first, last);
}

describe("directionOf", () => {
  it.each([
    ["She said Monday that rain would come.", "Monday", "past"],
    ["She said rain would come Monday.", "Monday", "future"],
    ["The hall will be opened on Friday.", "Friday", "future"],
    ["He is expected to be released on Friday.", "Friday", "future"],
    ["The vote is set for Friday.", "Friday", "future"],
    ["They set fire to it on Friday.", "Friday", "past"],
    ["They agreed to meet in March.", "March", "future"],
    ["They pledged to the board in March to act.", "March", "past"],
    ["They pledged to act in March.", "March", "future"],
    ["Until Friday they had not paid.", "Friday", "past"],
    ["They have until Friday to pay.", "Friday", "future"],
    ["It could come as early as Friday.", "Friday", "future"],
    ["They will look past Friday's ruling.", "Friday", "past"],
    ["They met ahead of Friday's ruling.", "Friday", "future"],
    ["On Friday the council voted.", "Friday", "past"],
    ["On Friday the council will vote.", "Friday", "future"],
    ["It was planned in March.", "March", "past"],
    ["They planned a rally on Friday.", "Friday", "future"],
    ["The pier should be ready on Friday.", "Friday", "future"],
    ["The pier should have been ready on Friday.", "Friday", "past"],
    ["He may have drowned on Friday.", "Friday", "past"],
    ["In May he swam and on Friday he sang.", "Friday", "past"],
    ["Talks resume Friday in the old mill.", "Friday", "future"],
    ["They failed to resume talks Friday.", "Friday", "past"],
    ["Snow is forecast for Friday.", "Friday", "future"],
    ["The nurses called a strike for Friday.", "Friday", "future"],
    ["The takings for Friday were poor.", "Friday", "past"],
    ["A march planned for Friday was called off.", "Friday", null],
    ["A march planned for Friday has been called off.", "Friday", "future"],
    ["The judge adjourned the case to Friday.", "Friday", "future"],
    ["They walked to Friday prayers.", "Friday", "past"],
    ["Friday's march would go ahead, he said.", "Friday", "future"],
    ["Friday's march went ahead.", "Friday", "past"],
    ["Friday's march might help them.", "Friday", "past"],
    ["They will gain if they win in May.", "May", "future"],
    ["They asked if it rained in May.", "May", "past"],
    ["If they were to win in May, they sang.", "May", "future"],
    ["It will grow by less than forecast in May.", "May", "past"],
    ["Until that day in May, the mayor had never sung.", "May", "past"],
    ["They put it off until noon Friday.", "Friday", "future"],
    ["Results (the last match to be played on Friday) follow.", "Friday", "future"],
    ["The boat had to be towed on Friday.", "Friday", "past"],
    ["He is due to be given a “Hand of Stone” prize on Friday.", "Friday", "future"],
    ["“We will win,” the mayor of the town on Friday.", "Friday", null],
    ["He trained until a test on Friday found a fault.", "Friday", "past"],
    ["They offered up to 20 percent in May.", "May", "past"],
    ["He sang then, but in May he will dance.", "May", "future"],
    ["They will dance, and on Friday they sang.", "Friday", "past"],
    ["They will sing and dance on Friday.", "Friday", "future"],
    ["Sales rose for May.", "May", "past"],
    ["The final is on Friday.", "Friday", "future"],
    ["The final is Friday at noon.", "Friday", "future"],
    ["Kick-off on Friday is at three.", "Friday", "future"],
    ["Friday's final is in the old stadium.", "Friday", "future"],
    ["Friday's fire is being looked into.", "Friday", "past"],
    ["Friday's final was long.", "Friday", "past"],
    ["The choir sings, and voters go to the polls on Friday.", "Friday", "future"],
    ["The hearing, set for Friday, was put off.", "Friday", null],
    ["The hearing set for Friday will be short.", "Friday", "future"],
    ["A verdict is likely on Friday.", "Friday", "future"],
    ["He likely fell on Friday.", "Friday", "past"],
    ["Floods were possible on Friday.", "Friday", "future"],
    ["He made it public on Friday.", "Friday", "past"],
    ["She called both sides to talks on Friday.", "Friday", null],
    ["She called for help on Friday.", "Friday", "past"],
    ["She told of the plan on Friday.", "Friday", "past"],
    ["They plan a fair on Friday.", "Friday", "future"],
    ["The court listed the case to July 9.", "July 9", "future"],
    ["It was on Friday.", "Friday", "past"],
    [
      "In May, a week after a fair that ran for the hundredth time in the old square of a town on the river where no one had ever seen so many carts, horses, hats and hawkers, fire destroyed it.",
      "May",
      "past",
    ],
    ["Rain on Friday, sun at the weekend.", "Friday", null],
    ["The case is heard in May.", "May", null],
  ])("reads the nearest verb: %s", (text, words, direction) => {
    expect(directionIn(text, words)).toBe(direction);
  });
});
