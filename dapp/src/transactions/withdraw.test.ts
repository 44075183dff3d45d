import { expect, it } from "vitest";
import { inDollars, payee } from "../testing/payment.ts";
import { call, displayItems } from "./withdraw.ts";

it("pays the credit out to its owner", () => {
  const { escrow, token } = inDollars;
  const withdrawal = { escrow, token, owner: payee, amount: 24_750_000n } as const;
  const { functionName, args } = call(withdrawal);
  expect({ functionName, args }).toEqual({ functionName: "withdraw", args: [token.address] });
  expect(displayItems(withdrawal)[0]?.value).toBe("24.75\u00a0USDH");
});
