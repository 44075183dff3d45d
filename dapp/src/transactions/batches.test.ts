import { allHeld, batchAbi } from "@handsel/protocol";
import { decodeFunctionData, type Hex } from "viem";
import { expect, it } from "vitest";
import { toTransaction } from "../lib/chain/call.ts";
import { chain, inEther, merchant, terms } from "../testing/payment.ts";
import * as captureBatch from "./captureBatch.ts";
import * as voidBatch from "./voidBatch.ts";

const other = { ...terms, salt: 8n, orderReference: `0x${"f".repeat(64)}` } as const;
const decode = (data: Hex) => decodeFunctionData({ abi: batchAbi, data });
const sent = (call: ReturnType<typeof captureBatch.call>) => {
  const { to, data, value } = toTransaction(call, merchant);
  expect([to, value]).toEqual([chain.escrow.address, "0x0"]);
  return decode(data);
};

it("captures all that is held of payments that share their terms in one batch", () => {
  const { functionName, args } = sent(captureBatch.call(chain.escrow, [terms, other]));
  expect(functionName).toBe("captureBatch");
  expect(args[1]).toMatchObject([
    { salt: 7n, captureAmount: allHeld },
    { salt: 8n, captureAmount: allHeld },
  ]);
});

it("captures payments of several coins in one call of a batch each", () => {
  const { functionName, args } = sent(
    captureBatch.call(chain.escrow, [terms, inEther.terms, other]),
  );
  expect(functionName).toBe("multicall");
  expect((args[0] as readonly Hex[]).map(decode)).toMatchObject([
    { functionName: "captureBatch", args: [{ token: terms.token }, [{ salt: 7n }, { salt: 8n }]] },
    { functionName: "captureBatch", args: [{ token: inEther.terms.token }, [{ salt: 7n }]] },
  ]);
});

it("returns all that is held of each payment", () => {
  const { functionName, args } = sent(voidBatch.call(chain.escrow, [terms, other]));
  expect(functionName).toBe("multicall");
  expect((args[0] as readonly Hex[]).map(decode)).toMatchObject([
    { functionName: "void", args: [{ salt: 7n }, allHeld] },
    { functionName: "void", args: [{ salt: 8n }, allHeld] },
  ]);
  const one = sent(voidBatch.call(chain.escrow, [terms]));
  expect(one).toMatchObject({ functionName: "void", args: [{ salt: 7n }, allHeld] });
});
