import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Deadline } from "./Deadline.tsx";
import { formatClock, formatMoment } from "./format.ts";
import { TimeRail } from "./TimeRail.tsx";

const HOUR = 3600;
/** Noon of a Saturday, in the reader's time zone. */
const noon = new Date(2026, 10, 28, 12).getTime() / 1000;

describe("Deadline", () => {
  it.each([
    [3 * HOUR + 900, "text-danger", "3\u00a0h 15\u00a0min · today, 15:15"],
    [6 * HOUR, "text-warn", "6\u00a0h 0\u00a0min · today, 18:00"],
    [24 * HOUR, "text-warn", "1\u00a0d 0\u00a0h · tomorrow, 12:00"],
    [48 * HOUR, null, "2\u00a0d 0\u00a0h · Mon 30 Nov, 12:00"],
    [0, null, "over"],
  ])("writes %s seconds before", (left, tone, text) => {
    const markup = renderToStaticMarkup(<Deadline at={noon + left} now={noon} />);
    expect(markup.replace(/<[^>]+>/g, "")).toBe(text);
    for (const known of ["text-danger", "text-warn"]) {
      expect(markup.includes(known)).toBe(known === tone);
    }
  });
});

it("names a day by the calendar, not by 24 hours", () => {
  const late = new Date(2026, 10, 28, 23, 30).getTime() / 1000;
  expect(formatClock(late + HOUR, late)).toBe("tomorrow, 00:30");
  expect(formatClock(late - 23 * HOUR, late)).toBe("today, 00:30");
});

it("says when something happened so that a sentence can end with it", () => {
  expect(formatMoment(noon - HOUR, noon)).toBe("today at 11:00");
  expect(formatMoment(noon - 24 * HOUR, noon)).toBe("yesterday at 12:00");
  expect(formatMoment(noon + 48 * HOUR, noon)).toBe("on Mon 30 Nov at 12:00");
});

it("draws how much of the time has passed, with a tick for each moment", () => {
  const moments = [0, 24, 96].map((hours) => ({ at: noon + hours * HOUR, label: `${hours}` }));
  const at = (hours: number) =>
    renderToStaticMarkup(<TimeRail moments={moments} now={noon + hours * HOUR} />);
  expect(at(48)).toContain('width="500"');
  expect(at(48).match(/fill-control/g)).toHaveLength(1);
  expect(at(1000)).not.toContain("fill-control");
  expect(at(-5)).toContain('width="0"');
});
