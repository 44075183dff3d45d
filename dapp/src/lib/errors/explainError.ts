import { errorsAbi, explainContractError } from "@handsel/protocol";
import {
  BaseError,
  getContractError,
  HttpRequestError,
  InsufficientFundsError,
  TimeoutError,
  UserRejectedRequestError,
} from "viem";
import { ofContract } from "#words/contractRefusals.ts";
import * as words from "#words/errors.ts";
import * as problem from "#words/problem.ts";
import { WalletSilent } from "../chain/askWallet.ts";
import { SimulationFailed } from "../chain/call.ts";
import { ChainMisdescribed } from "../chain/confirmChain.ts";
import { GasMissing } from "../chain/prepareCall.ts";
import { AccountChanged, WrongChain } from "../chain/sendCall.ts";
import { SignatureUnfit } from "../chain/signatureUnfit.ts";
import {
  TransactionCancelled,
  TransactionReverted,
  TransactionSlow,
  TransactionWithoutEffect,
} from "../chain/transactionErrors.ts";
import { isAlreadyAsking, isDeclined, isUnsupported } from "../chain/walletCodes.ts";
import { StatementForged } from "../evidence/statement.ts";
import { PasskeyFailed, type PasskeyFailure } from "../passkey/passkeyFailed.ts";
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
  if (!refusal) return null;
  const { name, sentence } = refusal;
  return { title: words.refusedByContract, sentence: ofContract[name] ?? sentence };
};

/** Decodes a simulation's failure. */
function reasonOf({ cause }: SimulationFailed): unknown {
  if (!(cause instanceof BaseError)) return cause;
  return getContractError(cause, { abi: errorsAbi, args: [], functionName: "" });
}

const otherNetwork = rule(
  (error) => error instanceof WrongChain,
  words.otherNetwork,
  words.otherNetworkAdvice,
);

const declined = rule(
  (error) => isDeclined(error) || has(error, UserRejectedRequestError),
  words.declined,
  words.declinedAdvice,
);

const walletSilent = rule(
  (error) => error instanceof WalletSilent,
  words.stoppedWaiting,
  words.stoppedWaitingAdvice,
);

const walletBusy = rule(isAlreadyAsking, words.alreadyAsking, words.alreadyAskingAdvice);

const unsupported = rule(isUnsupported, words.walletCannot, words.walletCannotAdvice);

const termsForged = rule(
  (error) => error instanceof TermsForged,
  words.termsForged,
  words.termsForgedAdvice,
);

const statementForged = rule(
  (error) => error instanceof StatementForged,
  problem.forgedStatement,
  problem.forgedStatementAdvice,
);

const passkeyWords: Record<PasskeyFailure, Explanation> = {
  declined: { title: words.passkeyDeclined, sentence: words.passkeyDeclinedAdvice },
  known: { title: words.passkeyKnown, sentence: words.passkeyKnownAdvice },
  unable: { title: words.passkeyUnable, sentence: words.passkeyUnableAdvice },
};

const passkeyFailed: Rule = (error) =>
  error instanceof PasskeyFailed ? passkeyWords[error.reason] : null;

const historyMissing = rule(
  (error) => error instanceof HistoryMissing,
  words.historyMissing,
  words.historyMissingAdvice,
);

const chainMisdescribed = rule(
  (error) => error instanceof ChainMisdescribed,
  words.otherChain,
  words.otherChainAdvice,
);

const accountChanged = rule(
  (error) => error instanceof AccountChanged,
  words.accountChanged,
  words.accountChangedAdvice,
);

const signatureUnfit = rule(
  (error) => error instanceof SignatureUnfit,
  words.signatureUnfit,
  words.signatureUnfitAdvice,
);

const transactionReplaced = rule(
  (error) => error instanceof TransactionCancelled,
  words.replaced,
  words.replacedAdvice,
);

const transactionReverted = rule(
  (error) => error instanceof TransactionReverted,
  words.reverted,
  words.revertedAdvice,
);

const transactionSlow = rule(
  (error) => error instanceof TransactionSlow,
  words.slow,
  words.slowAdvice,
);

const gasMissing = rule(
  (error) => error instanceof GasMissing || has(error, InsufficientFundsError),
  words.noGas,
  words.noGasAdvice,
);

const withoutEffect = rule(
  (error) => error instanceof TransactionWithoutEffect,
  words.withoutEffect,
  words.withoutEffectAdvice,
);

const paymentChanged = rule(
  (error) => error instanceof PaymentChanged,
  words.paymentChanged,
  words.paymentChangedAdvice,
);

const actionOvertaken = rule(
  (error) => error instanceof ActionOvertaken,
  words.overtaken,
  words.overtakenAdvice,
);

const chainUnreachable = rule(
  (error) => has(error, HttpRequestError) || has(error, TimeoutError),
  words.chainSilent,
  words.chainSilentAdvice,
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
  statementForged,
  passkeyFailed,
  historyMissing,
  chainMisdescribed,
  accountChanged,
  signatureUnfit,
  transactionReplaced,
  transactionReverted,
  transactionSlow,
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
    title: words.unknown,
    sentence: message ? words.unknownSaid(message) : words.unknownAdvice,
  };
}
