import { expect, it } from "vitest";
import { inDollars, merchant, payee } from "../testing/payment.ts";
import { call, displayItems } from "./withdrawTo.ts";

it("pays the credit out to the account shown", () => {
  const { escrow, token } = inDollars;
  const withdrawal = { escrow, token, owner: payee, to: merchant, amount: 24_750_000n } as const;
  const { functionName, args } = call(withdrawal);
  expect({ functionName, args }).toEqual({
    ...{ functionName: "withdrawTo", args: [token.address, merchant, 24_750_000n] },
  });
  const [line] = displayItems(withdrawal);
  expect(line?.label).toContain(merchant.slice(0, 6));
  expect(line?.value).toBe("24.75\u00a0USDH");
});
