import { gasPriceOracleAbi, gasPriceOracleAddress } from "@handsel/protocol";
import { encodeFunctionData, hexToBigInt, size } from "viem";
import type { ChainClient } from "../chains/clients.ts";
import type { PreparedCall } from "./preparedCall.ts";

/** Bytes of a transaction beside its data: fields and signature. */
const OTHER_BYTES = 160;

/**
 * Returns what an OP Stack chain takes from the sender for the data of a call, in wei, beside its gas; zero on other chains.
 * The price moves like any fee, so a quarter is added.
 * @throws BaseError if the chain does not answer
 */
export async function readDataFee(
  { client }: Pick<ChainClient, "client">,
  { data }: Pick<PreparedCall, "data">,
): Promise<bigint> {
  // Bytes that cannot be compressed away, as those of a signature.
  const other = Array.from({ length: OTHER_BYTES }, (_, index) =>
    ((index * 167 + 13) % 256).toString(16).padStart(2, "0"),
  ).join("");
  const answer = await client.call({
    to: gasPriceOracleAddress,
    data: encodeFunctionData({ abi: gasPriceOracleAbi, args: [`${data}${other}`] }),
  });
  if (answer.data === undefined || size(answer.data) !== 32) return 0n;
  return (hexToBigInt(answer.data) * 5n) / 4n;
}
