import { explainContractError } from "@handsel/protocol";
import {
  BaseError,
  HttpRequestError,
  InsufficientFundsError,
  TimeoutError,
  UserRejectedRequestError,
} from "viem";
import {
  AccountChanged,
  TransactionCancelled,
  TransactionReverted,
  WrongChain,
} from "../chain/sendCall.ts";
import { TermsForged } from "../payment/termsForged.ts";
import { type Explanation, explainApiError } from "./explainApiError.ts";

const rejected = 4001;
const alreadyAsking = -32002;

/** The code that the wallet or the node answered with, from the innermost error that has one. */
function codeOf(error: unknown): number | null {
  const { code, cause } = Object(error) as { code?: unknown; cause?: unknown };
  if (cause) {
    const inner = codeOf(cause);
    if (inner !== null) return inner;
  }
  return typeof code === "number" ? code : null;
}

function has(error: unknown, kind: abstract new (...args: never[]) => Error): boolean {
  if (error instanceof kind) return true;
  return error instanceof BaseError && error.walk((cause) => cause instanceof kind) !== null;
}

/**
 * Explains whatever can end a signature or a transaction: the person's own no, the wallet, the chain, the contract or
 * the service. Each sentence says what happened to the money and what to do.
 */
export function explainError(error: unknown): Explanation {
  const contract = explainContractError(error);
  if (contract) return { title: "The contract refused this", sentence: contract.sentence };
  if (error instanceof WrongChain) {
    return {
      title: "Your wallet is on another network",
      sentence:
        "No money has moved. Change the network in your wallet, or try again and accept the change.",
    };
  }
  if (codeOf(error) === rejected || has(error, UserRejectedRequestError)) {
    return {
      title: "You declined in your wallet",
      sentence: "Nothing was signed and no money has moved. Try again when you are ready.",
    };
  }
  if (codeOf(error) === alreadyAsking) {
    return {
      title: "Your wallet is already asking",
      sentence: "No money has moved. Open your wallet and answer its open request, then try again.",
    };
  }
  if (error instanceof TermsForged) {
    return {
      title: "The chain's node gave a wrong answer",
      sentence:
        "The terms that it showed are not this payment's, so nothing is shown. The money is not affected. Try again later, or ask the service's operator.",
    };
  }
  if (error instanceof AccountChanged) {
    return {
      title: "The account in your wallet changed",
      sentence: "No money has moved. Check which account is connected and try again.",
    };
  }
  if (error instanceof TransactionCancelled) {
    return {
      title: "You replaced the transaction",
      sentence:
        "Your wallet sent another transaction instead, so this one did nothing. Only its network fee was spent. Try again when you are ready.",
    };
  }
  if (error instanceof TransactionReverted) {
    return {
      title: "The chain refused the transaction",
      sentence:
        "No money has moved but the network fee. Something changed while it was on its way: look at the page again before you retry.",
    };
  }
  if (has(error, InsufficientFundsError)) {
    return {
      title: "Not enough coins for the network fee",
      sentence:
        "No money has moved. Add some of the chain's own coin to your wallet and try again.",
    };
  }
  if (has(error, HttpRequestError) || has(error, TimeoutError)) {
    return {
      title: "The chain does not answer",
      sentence:
        "What has been sent is not lost, and this page finds it again. Check your connection and try again.",
    };
  }
  const api = explainApiError(error);
  if (api) return api;
  const message = error instanceof BaseError ? error.shortMessage : "";
  return {
    title: "This did not work",
    sentence: message
      ? `Your wallet or the chain said: ${message} Look at the page again before you retry.`
      : "The reason is not known. Look at the page again before you retry.",
  };
}
