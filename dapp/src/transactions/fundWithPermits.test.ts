import { escrowAbi, permit2Address } from "@handsel/protocol";
import { hashTypedData, recoverTypedDataAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { expect, it } from "vitest";
import { inDollars } from "../testing/payment.ts";
import * as permit from "./fundWithPermit.ts";
import * as permit2 from "./fundWithPermit2.ts";

const { terms, escrow, token } = inDollars;
const domain = { name: "Coin", version: "1", chainId: 31337, verifyingContract: token.address };

it("permits exactly the amount, to the escrow alone, and pays with that signature", async () => {
  const payer = privateKeyToAccount(generatePrivateKey());
  const context = { ...inDollars, terms: { ...terms, payer: payer.address } };
  const data = permit.typedData(context, { domain, nonce: 7n });
  expect(data.message).toEqual({
    owner: payer.address,
    ...{ spender: escrow.address, value: terms.amount, nonce: 7n, deadline: BigInt(terms.fundBy) },
  });
  const { functionName, args, address } = permit.call(context, await payer.signTypedData(data));
  expect({ functionName, address }).toEqual({
    functionName: "fundWithPermit",
    address: escrow.address,
  });
  const [shown, deadline, v, r, s] = args as [object, bigint, number, `0x${string}`, `0x${string}`];
  expect([shown, deadline]).toEqual([context.terms, BigInt(terms.fundBy)]);
  const signature = { r, s, v: BigInt(v) };
  expect(await recoverTypedDataAddress({ ...data, signature })).toBe(payer.address);
  expect(permit.displayItems(context)[0]?.value).toBe("25.00\u00a0USDH");
});

it("signs with Permit2 all of the terms, the amount and the escrow that are shown", () => {
  const { message, domain: signedAt } = permit2.typedData(inDollars, 3n);
  expect(signedAt.verifyingContract).toBe(permit2Address);
  expect(message).toEqual({
    permitted: { token: token.address, amount: terms.amount },
    ...{ spender: escrow.address, nonce: 3n, deadline: BigInt(terms.fundBy), witness: terms },
  });
  expect(permit2.displayItems(inDollars)).toContainEqual({
    label: "You authorize",
    value: "25.00\u00a0USDH",
  });
  expect(hashTypedData(permit2.typedData(inDollars, 3n))).not.toBe(
    hashTypedData(permit2.typedData(inDollars, 4n)),
  );
  expect(escrowAbi.some((part) => "name" in part && part.name === "fundWithPermit2")).toBe(true);
});
