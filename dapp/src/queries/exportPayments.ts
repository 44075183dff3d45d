import { isHash } from "viem";
import { answerOf, merchantApi } from "../lib/api/api.ts";
import { sameAddress } from "../lib/chain/addresses.ts";
import { knownToken } from "../lib/chain/appChain.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import type { Mode } from "../lib/config/mode.ts";
import { readCsv } from "../lib/text/readCsv.ts";
import { toHex } from "../lib/validation/hex.ts";
import { keysOf, type MerchantFilter, readOne, recordQuery } from "./paymentRecord.ts";

/**
 * Exports a merchant's payments as CSV from the relayer's record: all that match, whether they are shown or not. Lines stay as they were
 * written.
 * @throws ApiProblem, ApiUnreachable
 */
export async function exportPayments(
  config: AppConfig,
  mode: Mode,
  filter: MerchantFilter,
): Promise<{ csv: string; count: number }> {
  const { q } = filter;
  const [one] = q !== null && isHash(q) ? await readOne(mode, q) : [];
  const [first, reference] = keysOf(filter);
  const key = one ? { transaction_hash: toHex(one.transaction_hash) } : first;
  const read = await readLines(mode, recordQuery(filter, key));
  const isNone = read.length < 2 && !one && reference !== undefined;
  const [head, ...lines] = isNone ? await readLines(mode, recordQuery(filter, reference)) : read;
  if (!head) return { csv: "", count: 0 };
  const cell = (cells: readonly string[], name: string) => cells[head.cells.indexOf(name)] ?? "";
  const kept = lines.filter(({ cells }) => {
    const chainId = Number(cell(cells, "chain_id"));
    const token = cell(cells, "token_address");
    return (
      (!one || cell(cells, "id") === one.id) &&
      (filter.chain === null || chainId === filter.chain) &&
      (filter.customer === null || sameAddress(cell(cells, "payer"), filter.customer)) &&
      (filter.coin === null ||
        knownToken(findChain(config, chainId), token)?.symbol === filter.coin)
    );
  });
  return { csv: [head, ...kept].map(({ text: line }) => line).join(""), count: kept.length };
}

/** Lines of the API's file, the first with the names of its columns. */
async function readLines(mode: Mode, query: ReturnType<typeof recordQuery>) {
  const text: unknown = await answerOf(
    merchantApi[mode].GET("/v1/payments.csv", { params: { query } }),
  );
  return readCsv(String(text));
}
