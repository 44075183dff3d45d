import { expect } from "chai";
import { BaseError, type ContractErrorName, ContractFunctionRevertedError } from "viem";
import type { escrowAbi } from "../../protocol/src/index.ts";

/** Name of an error of the escrow. */
export type EscrowError = ContractErrorName<typeof escrowAbi>;

/**
 * Checks that a call of the escrow reverts with this error and exactly these arguments.
 * @param call transaction or simulation
 * @param error error of the escrow
 */
export async function expectRevert(
  call: Promise<unknown>,
  error: EscrowError,
  args: readonly unknown[] = [],
): Promise<void> {
  const failure = await failureOf(call);
  const data = revertOf(failure)?.data;
  if (!data) throw failure;
  expect({ error: data.errorName, args: data.args ?? [] }).to.deep.equal({ error, args });
}

/** Checks that a call reverts with exactly this data, for errors other than the escrow's. */
export async function expectRevertData(call: Promise<unknown>, data: string): Promise<void> {
  const failure = await failureOf(call);
  const reverted = revertOf(failure);
  if (!reverted) throw failure;
  expect(reverted.raw ?? "0x").to.equal(data);
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => new Error("The call did not revert."),
    (failure: unknown) => failure,
  );
}

/** Returns the revert that a failed call of a contract ended with; null if it failed otherwise. */
export function revertOf(failure: unknown): ContractFunctionRevertedError | null {
  if (!(failure instanceof BaseError)) return null;
  const reverted = failure.walk((cause) => cause instanceof ContractFunctionRevertedError);
  return reverted instanceof ContractFunctionRevertedError ? reverted : null;
}
