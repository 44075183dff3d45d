import { escrowAbi } from "@handsel/protocol";
import {
  BaseError,
  encodeErrorResult,
  HttpRequestError,
  InsufficientFundsError,
  RpcRequestError,
  UserRejectedRequestError,
} from "viem";
import { describe, expect, it } from "vitest";
import { ApiProblem, ApiUnreachable } from "../api/api.ts";
import { WalletSilent } from "../chain/askWallet.ts";
import { SimulationFailed } from "../chain/call.ts";
import { ChainMisdescribed } from "../chain/confirmChain.ts";
import { AccountChanged, WrongChain } from "../chain/sendCall.ts";
import { SignatureUnfit } from "../chain/signatureUnfit.ts";
import { TransactionCancelled, TransactionReverted } from "../chain/transactionErrors.ts";
import { TermsForged } from "../payment/termsForged.ts";
import { explainError } from "./explainError.ts";

const wallet = (code: unknown, words = "wallet") => Object.assign(new Error(words), { code });
const denied = "MetaMask Tx Signature: User denied transaction signature.";

describe("explainError", () => {
  it.each([
    ["a request of the service that was lost", new ApiUnreachable("x")],
    ["a step declined, perhaps after another one", wallet(4001)],
    ["a chain that does not answer", new HttpRequestError({ url: "http://x", body: {} })],
  ])("denies nothing that may have been signed or moved before %s", (_, error) => {
    expect(explainError(error).sentence).not.toMatch(
      /nothing (was|has)|no money has moved(?! by this:)/i,
    );
  });

  it("says of a question without an answer only that it had none", () => {
    const { sentence } = explainError(new ApiUnreachable("x", { isRead: true }));
    expect(sentence).not.toMatch(/sent|signed/);
    expect(explainError(new ApiUnreachable("x")).sentence).toMatch(/may have got what you sent/);
  });

  it.each([
    ["a no in the wallet", wallet(4001), /declined/],
    ["a no, wrapped", new BaseError("x", { cause: wallet(4001) }), /declined/],
    ["a no, as viem has it", new UserRejectedRequestError(new Error("no")), /declined/],
    ["a no under another code", wallet(-32603, denied), /declined/],
    ["a no under a node's code", new BaseError("x", { cause: wallet(-32000, denied) }), /declined/],
    ["a no in ethers' code", wallet("ACTION_REJECTED"), /declined/],
    ["a no deep inside", { info: { error: wallet(4001) } }, /declined/],
    [
      "a no without a code",
      new Error("Request was rejected by the user: user cancelled"),
      /declined/,
    ],
    ["a failure inside a wallet", wallet(-32603), /did not work/],
    ["what a wallet does not know", wallet(4200), /cannot do this/],
    ["a method that it does not have", wallet(-32601), /cannot do this/],
    ["a silent wallet", new WalletSilent("x"), /stopped waiting/],
    ["an open request", new BaseError("x", { cause: wallet(-32002) }), /already asking/],
    ["a network change declined", new WrongChain("x", { cause: wallet(4001) }), /another network/],
    ["another account", new AccountChanged("x"), /account in your wallet changed/],
    ["a stranger's signature", new SignatureUnfit("x"), /signed with another account/],
    ["a replaced transaction", new TransactionCancelled("x"), /replaced/],
    ["a reverted transaction", new TransactionReverted("x"), /refused/],
    ["forged terms", new TermsForged("x"), /wrong answer/],
    ["another coin on the chain", new ChainMisdescribed("x"), /not what this page shows/],
    ["no coins for gas", new InsufficientFundsError(), /network fee/],
    [
      "no answer of the node",
      new HttpRequestError({ url: "http://x", body: {} }),
      /chain does not/,
    ],
    ["no answer of the service", new ApiUnreachable("x"), /service does not answer/],
    ["anything else", new Error("x"), /did not work/],
    ["what is no error", "x", /did not work/],
  ])("names %s", (_, error, title) => {
    const explanation = explainError(error);
    expect(explanation.title).toMatch(title);
    expect(explanation.sentence).toMatch(/\.$/);
  });

  it("says what the contract said, from a node's answer", () => {
    const data = encodeErrorResult({
      abi: escrowAbi,
      errorName: "FundingClosed",
      args: [2n, 1n],
    });
    const node = new RpcRequestError({
      url: "http://x",
      body: {},
      error: { code: 3, message: "reverted", data },
    });
    const error = new SimulationFailed("x", { cause: node });
    expect(explainError(error)).toEqual({
      title: "The contract refused this",
      sentence:
        "The time to pay is over and no money has moved. Ask the merchant for a new checkout.",
    });
  });

  it("gives the service's own sentence for a problem", () => {
    const problem = new ApiProblem(409, "checkout_paid", "It was paid before.");
    expect(explainError(problem)).toEqual({
      title: "This order is already paid",
      sentence: "It was paid before.",
    });
    const unfit = new ApiProblem(422, "signature_invalid", "signature must be 0x and 130 digits.");
    expect(explainError(unfit).sentence).not.toMatch(/0x/);
    expect(explainError(new ApiProblem(418, "teapot", "No.")).title).toBe(
      "The service refused this",
    );
  });
});
