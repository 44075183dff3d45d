import { expect, it } from "vitest";
import { inDollars, merchant, payee } from "../testing/payment.ts";
import * as executeRuling from "./executeRuling.ts";
import * as voteRuling from "./voteRuling.ts";

const panel = "0x1111111111111111111111111111111111111111" as const;
const { terms, escrow, token } = inDollars;

it("votes for the part shown, on this escrow and payment", () => {
  const vote = {
    panel,
    escrow,
    token,
    paymentId: `0x${"1".repeat(64)}`,
    amount: 10_000_000n,
  } as const;
  const { address, functionName, args } = voteRuling.call(vote);
  expect({ address, functionName, args }).toEqual({
    ...{ address: panel, functionName: "vote" },
    args: [escrow.address, vote.paymentId, 10_000_000n],
  });
  expect(voteRuling.displayItems(vote)[0]?.value).toBe("10.00\u00a0USDH");
});

it("carries a ruling out with its voters in ascending order, and shows who gets what", () => {
  const ruling = {
    ...{ ...inDollars, panel, amount: 10_000_000n, held: 25_000_000n, refundable: 0n },
    members: [payee, merchant],
  } as const;
  const { functionName, args } = executeRuling.call(ruling);
  expect([functionName, args.slice(0, 4)]).toEqual([
    "resolve",
    [escrow.address, terms, 10_000_000n, 0n],
  ]);
  expect(args[4]).toEqual([
    { member: merchant, signature: "0x" },
    { member: payee, signature: "0x" },
  ]);
  expect(executeRuling.displayItems(ruling)[0]?.value).toBe("10.00\u00a0USDH");
});
