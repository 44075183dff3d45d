import { releaseMessage } from "@handsel/protocol";
import {
  concatHex,
  createClient,
  custom,
  type Hex,
  hashTypedData,
  parseSignature,
  RpcRequestError,
  serializeCompactSignature,
  signatureToCompactSignature,
  slice,
} from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { describe, expect, it } from "vitest";
import { inDollars } from "../../testing/payment.ts";
import { checkSignature, loadCurve, warmCurve } from "./checkSignature.ts";
import { SignatureUnfit } from "./signatureUnfit.ts";

const account = privateKeyToAccount(generatePrivateKey());
const stranger = privateKeyToAccount(generatePrivateKey());
const data = releaseMessage(inDollars.terms, inDollars.escrow, {
  ...{ amount: 1n, held: 1n, deadline: 2n },
});
const signature = await account.signTypedData(data);
const strangers = await stranger.signTypedData(data);
const ofOther = await account.signMessage({ message: "x" });
const compact = serializeCompactSignature(signatureToCompactSignature(parseSignature(signature)));
const recovery = concatHex([
  slice(signature, 0, 64),
  slice(signature, 64) === "0x1b" ? "0x00" : "0x01",
]);
const accepts = `0x1626ba7e${"0".repeat(56)}` as const;
const delegation = concatHex(["0xef0100", stranger.address]);

/** Node whose account has this code, and whose contract answers so. */
function node(code: Hex | Error = "0x", answer: Hex | Error = "0x") {
  const request = async ({ method }: { method: string }) => {
    const given = method === "eth_getCode" ? code : answer;
    if (given instanceof Error) throw given;
    return given;
  };
  return createClient({ transport: custom({ request }, { retryCount: 0 }) });
}

const refusal = (code: number, message: string) =>
  new RpcRequestError({ url: "http://x", body: {}, error: { code, message } });
const reverts = refusal(3, "execution reverted");
const down = refusal(-32005, "limit exceeded");

describe("a signature is the account's", () => {
  it.each<[string, Hex, ReturnType<typeof node>]>([
    ["by its key", signature, node()],
    ["by its key, with the recovery id 0 or 1", recovery, node()],
    ["by its key, in 64 bytes", compact, node()],
    ["by its key, with nobody to ask", signature, node(down)],
    ["by the key of an account with code", signature, node(delegation, reverts)],
    ["by its contract", "0x1234", node("0x60", accepts)],
    ["by its contract, that approved before", "0x", node("0x60", accepts)],
  ])("%s", async (_, given, client) => {
    await expect(checkSignature(client, account.address, data, given)).resolves.toBeUndefined();
  });
});

describe("it is not", () => {
  it.each<[string, unknown, ReturnType<typeof node>]>([
    ["when another account signed", strangers, node()],
    ["when it is of other data", ofOther, node()],
    ["when it is empty", "0x", node()],
    ["when it is no text", null, node()],
    ["when it is an object", {}, node()],
    ["when it is no hex", "signed", node("0x60", accepts)],
    ["when it is half a byte", "0x123", node("0x60", accepts)],
    ["when it is cut", slice(signature, 0, 63), node()],
    ["when it is noise", `0x${"f".repeat(130)}`, node()],
    ["when it is a transaction's hash", hashTypedData(data), node()],
    ["when the contract refuses", signature.replace("0x", "0x00"), node("0x60", "0xffffffff")],
    ["when the contract reverts", "0x12", node("0x60", reverts)],
    ["when the contract answers nothing", "0x12", node("0x60")],
  ])("%s", async (_, given, client) => {
    await expect(checkSignature(client, account.address, data, given as Hex)).rejects.toThrow(
      SignatureUnfit,
    );
  });
});

it("is unknown while the node does not answer", async () => {
  const check = (client: ReturnType<typeof node>) =>
    checkSignature(client, account.address, data, "0x12").catch((error: unknown) => error);
  expect(await check(node(down))).not.toBeInstanceOf(SignatureUnfit);
  expect(await check(node("0x60", down))).not.toBeInstanceOf(SignatureUnfit);
});

it("can be prepared for before there is one", async () => {
  await expect(loadCurve()).resolves.toBeUndefined();
  await expect(warmCurve()).resolves.toBeUndefined();
});
