import { errorsAbi, explainContractError } from "@handsel/protocol";
import {
  BaseError,
  getContractError,
  HttpRequestError,
  InsufficientFundsError,
  TimeoutError,
  UserRejectedRequestError,
} from "viem";
import { WalletSilent } from "../chain/askWallet.ts";
import { SimulationFailed } from "../chain/call.ts";
import { ChainMisdescribed } from "../chain/confirmChain.ts";
import { GasMissing } from "../chain/prepareCall.ts";
import { AccountChanged, WrongChain } from "../chain/sendCall.ts";
import { SignatureUnfit } from "../chain/signatureUnfit.ts";
import {
  TransactionCancelled,
  TransactionReverted,
  TransactionWithoutEffect,
} from "../chain/transactionErrors.ts";
import { isAlreadyAsking, isDeclined, isUnsupported } from "../chain/walletCodes.ts";
import { HistoryMissing } from "../payment/historyMissing.ts";
import { ActionOvertaken, PaymentChanged } from "../payment/paymentChanged.ts";
import { TermsForged } from "../payment/termsForged.ts";
import { type Explanation, explainBy, type Rule, rule } from "./explanation.ts";
import { isPartMissing, partMissing } from "./partMissing.ts";
import { serviceRules } from "./serviceRules.ts";

/** Whether an error, or one of its causes, is of this class. */
function has(error: unknown, kind: abstract new (...args: never[]) => Error): boolean {
  if (error instanceof kind) return true;
  return error instanceof BaseError && error.walk((cause) => cause instanceof kind) !== null;
}

const contractRefused: Rule = (error) => {
  const refusal = explainContractError(error instanceof SimulationFailed ? reasonOf(error) : error);
  return refusal && { title: "The contract refused this", sentence: refusal.sentence };
};

/** Decodes a simulation's failure. */
function reasonOf({ cause }: SimulationFailed): unknown {
  if (!(cause instanceof BaseError)) return cause;
  return getContractError(cause, { abi: errorsAbi, args: [], functionName: "" });
}

const otherNetwork = rule(
  (error) => error instanceof WrongChain,
  "Your wallet is on another network",
  "No money has moved. Change the network in your wallet, or try again and accept the change. If your wallet does not know the network, add it there first.",
);

const declined = rule(
  (error) => isDeclined(error) || has(error, UserRejectedRequestError),
  "You declined in your wallet",
  "Nothing was signed and no money has moved. Try again when you are ready.",
);

const walletSilent = rule(
  (error) => error instanceof WalletSilent,
  "You stopped waiting for your wallet",
  "Nothing was sent from here. If your wallet still shows the request, decline it there: a transaction that you confirm later counts, and this page then shows it.",
);

const walletBusy = rule(
  isAlreadyAsking,
  "Your wallet is already asking",
  "No money has moved. Open your wallet and answer its open request, then try again.",
);

const unsupported = rule(
  isUnsupported,
  "Your wallet cannot do this",
  "No money has moved. If you were asked to sign, choose to send your own transaction instead, or use another wallet.",
);

const termsForged = rule(
  (error) => error instanceof TermsForged,
  "The chain's node gave a wrong answer",
  "The terms that it showed are not this payment's, so nothing is shown. The money is not affected. Try again later, or ask the administrator of this service.",
);

const historyMissing = rule(
  (error) => error instanceof HistoryMissing,
  "The details of this payment cannot be read right now",
  "The contract has it, so the money is where its terms put it. Neither the public history nor the chain's log answers; this page asks again by itself.",
);

const chainMisdescribed = rule(
  (error) => error instanceof ChainMisdescribed,
  "The chain is not what this page shows",
  "The coin or the contract on it differs, so nothing was sent and no money has moved. Tell the administrator of this service.",
);

const accountChanged = rule(
  (error) => error instanceof AccountChanged,
  "The account in your wallet changed",
  "No money has moved. Check which account is connected and try again.",
);

const signatureUnfit = rule(
  (error) => error instanceof SignatureUnfit,
  "Your wallet signed with another account",
  "Or it gave something that is no signature. It was thrown away, and no money has moved. Choose the account shown here in your wallet, and try again.",
);

const transactionReplaced = rule(
  (error) => error instanceof TransactionCancelled,
  "You replaced the transaction",
  "Your wallet sent another transaction instead, so this one did nothing. Only its network fee was spent. Try again when you are ready.",
);

const transactionReverted = rule(
  (error) => error instanceof TransactionReverted,
  "The chain refused the transaction",
  "No money has moved but the network fee. Something changed while it was on its way: look at the page again before you retry.",
);

const gasMissing = rule(
  (error) => error instanceof GasMissing || has(error, InsufficientFundsError),
  "Not enough coins for the network fee",
  "No money has moved. Add some of the chain's own coin to your wallet and try again.",
);

const withoutEffect = rule(
  (error) => error instanceof TransactionWithoutEffect,
  "The transaction did not do this",
  "It is on the chain, but the escrow was not changed by it: a multisig or a batch may have failed inside. Look at the page again before you retry.",
);

const paymentChanged = rule(
  (error) => error instanceof PaymentChanged,
  "This payment has changed",
  "Something else happened to it meanwhile, so nothing was asked of your wallet and nothing was sent. Look at what it is now before you go on.",
);

const actionOvertaken = rule(
  (error) => error instanceof ActionOvertaken,
  "Something else came first",
  "This payment was changed by another transaction, so yours did nothing. Look at what it is now before you go on.",
);

const chainUnreachable = rule(
  (error) => has(error, HttpRequestError) || has(error, TimeoutError),
  "The chain does not answer",
  "If your wallet has already sent something, it is not lost and this page finds it; otherwise nothing has moved. Check your connection and try again.",
);

const partIsMissing: Rule = (error) => (isPartMissing(error) ? partMissing : null);

/** The order matters: a WrongChain also has the wallet's code for a refusal. */
const rules: readonly Rule[] = [
  partIsMissing,
  contractRefused,
  otherNetwork,
  declined,
  walletSilent,
  walletBusy,
  unsupported,
  termsForged,
  historyMissing,
  chainMisdescribed,
  accountChanged,
  signatureUnfit,
  transactionReplaced,
  transactionReverted,
  withoutEffect,
  paymentChanged,
  actionOvertaken,
  gasMissing,
  chainUnreachable,
  ...serviceRules,
];

/**
 * Explains any error that can end a signature or a transaction.
 * @param own a feature's rules for its own errors; they come first
 */
export function explainError(error: unknown, own: readonly Rule[] = []): Explanation {
  const explanation = explainBy([...own, ...rules], error);
  if (explanation) return explanation;
  const message = error instanceof BaseError ? error.shortMessage : "";
  return {
    title: "This did not work",
    sentence: message
      ? `Your wallet or the chain said: ${message} Look at the page again before you retry.`
      : "The reason is not known. Look at the page again before you retry.",
  };
}
