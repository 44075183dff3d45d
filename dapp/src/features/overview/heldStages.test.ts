import { expect, it } from "vitest";
import { chain, dollar, inEther } from "../../testing/payment.ts";
import { heldCoins, stageOf } from "./heldStages.ts";

const now = new Date(2026, 10, 30, 12).getTime() / 1000;
const never = 1_099_511_627_775;
const DAY = 86_400;

it.each([
  ["disputed", { disputed: true, captureStart: never, captureEnd: never }],
  ["lapsed", { disputed: false, captureStart: now - DAY, captureEnd: now }],
  ["ready", { disputed: false, captureStart: now, captureEnd: now + 1 }],
  ["ready", { disputed: false, captureStart: now - 1, captureEnd: never }],
  ["today", { disputed: false, captureStart: now + 11 * 3600, captureEnd: never }],
  ["week", { disputed: false, captureStart: now + 13 * 3600, captureEnd: never }],
  ["week", { disputed: false, captureStart: now + 7 * DAY - 1, captureEnd: never }],
  ["later", { disputed: false, captureStart: now + 7 * DAY, captureEnd: never }],
])("held money is %s", (stage, part) => {
  expect(stageOf(part, now)).toBe(stage);
});

it("is added up by coin", () => {
  const part = { chainId: chain.id, token: dollar.address, held: 5n, disputed: false };
  const times = { captureStart: now, captureEnd: never };
  const coins = heldCoins(
    [chain],
    [
      { ...part, ...times },
      { ...part, ...times, held: 2n },
      { ...part, ...times, token: inEther.terms.token },
      { ...part, ...times, chainId: 1 },
    ],
  );
  expect(Object.fromEntries(coins.map(({ token, amount }) => [token.symbol, amount]))).toEqual({
    ...{ USDH: 7n, ETH: 5n },
  });
});
