import {
  type Abi,
  BaseError,
  ContractFunctionRevertedError,
  decodeErrorResult,
  type Hex,
} from "viem";

/** Contract error, explained to a person. */
export interface ContractErrorExplanation {
  /** Name of the contract error, or `Error` for a token's text. */
  name: string;
  /** What happened, and what to do. */
  sentence: string;
}

/**
 * Explains why a call failed, from the errors of an ABI and a sentence for each, or for a text.
 * @param error error thrown by viem, or revert data
 * @returns null if the contract gave no reason
 */
export function explainRevert(
  abi: Abi,
  sentences: Readonly<Record<string, string>>,
  error: unknown,
): ContractErrorExplanation | null {
  const explain = (name: string, reason = name): ContractErrorExplanation => {
    const known = [name, reason].find((words) => Object.hasOwn(sentences, words));
    const sentence = known === undefined ? undefined : sentences[known];
    return { name, sentence: sentence ?? `The contract refused the call: ${reason}` };
  };
  const explainData = (data: Hex): ContractErrorExplanation | null => {
    try {
      const { errorName, args } = decodeErrorResult({ abi, data });
      return explain(errorName, args?.map(String).join(", "));
    } catch {
      return null;
    }
  };
  if (typeof error === "string") return explainData(error as Hex);
  if (!(error instanceof BaseError)) return null;
  const reverted = error.walk((cause) => cause instanceof ContractFunctionRevertedError);
  if (!(reverted instanceof ContractFunctionRevertedError)) return null;
  if (reverted.data) return explain(reverted.data.errorName, reverted.reason);
  if (reverted.raw) return explainData(reverted.raw);
  return reverted.reason ? explain("Error", reverted.reason) : null;
}
