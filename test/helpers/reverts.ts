import { expect } from "chai";
import { BaseError, type ContractErrorName, ContractFunctionRevertedError } from "viem";
import type { escrowAbi } from "../../protocol/src/index.ts";

/** An error of the escrow, by its name in the contract. */
export type EscrowError = ContractErrorName<typeof escrowAbi>;

/**
 * Checks that a call of the escrow fails with this error and exactly these arguments.
 * @param call a transaction or a simulation
 * @param error an error of the escrow
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

/** Checks that a call fails with exactly these bytes, for errors that are not the escrow's own. */
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

function revertOf(failure: unknown): ContractFunctionRevertedError | null {
  if (!(failure instanceof BaseError)) return null;
  const reverted = failure.walk((cause) => cause instanceof ContractFunctionRevertedError);
  return reverted instanceof ContractFunctionRevertedError ? reverted : null;
}
