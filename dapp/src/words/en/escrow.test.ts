import { arbitrationPeriod } from "@handsel/protocol";
import { expect, it } from "vitest";
import * as words from "#words/escrow.ts";
import { formatSpan } from "../../lib/time/format.ts";

it("gives an arbiter the days that the contract gives", () => {
  expect(words.disputeText).toContain(`Without a decision in ${formatSpan(arbitrationPeriod)} `);
});
