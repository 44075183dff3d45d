import {
  capturedHoursQuery,
  capturedHoursVariables,
  farFuture,
  payoutsAbi,
  type Split,
  splitListsQuery,
  splitsHash,
  type Token,
  withdrawalsQuery,
  withdrawalsVariables,
} from "@handsel/protocol";
import { type InfiniteData, infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { type Address, getAddress, type Hash, type Hex } from "viem";
import type { Config } from "wagmi";
import { querySubgraph, SubgraphUnavailable } from "../lib/api/subgraph.ts";
import { type AppChain, findToken } from "../lib/chain/appChain.ts";
import { readCredit } from "../lib/chain/readCredit.ts";
import { readEscrow } from "../lib/chain/readEscrow.ts";
import { type AppConfig, findChain } from "../lib/config/appConfig.ts";
import { chainsOfMode, type Mode } from "../lib/config/mode.ts";
import { backOff } from "../lib/polling/backOff.ts";
import { toHex } from "../lib/validation/hex.ts";
import { textAs, z } from "../lib/validation/zod.ts";
import { askChains } from "./askChains.ts";
import { type ChainCursor, type ChainRows, mergeRowsBy } from "./mergeRows.ts";

/** Credit that a chain's escrow keeps for one of the store's addresses. */
export interface KeptCredit {
  owner: Address;
  token: Token;
  /** Base units. */
  amount: bigint;
  /** Whether its owner alone may have it paid out. */
  onlyOwner: boolean;
}

/** Polls what a chain's escrow keeps for some accounts, in every coin of the service. */
export function creditsQuery(config: Config, chain: AppChain, owners: readonly Address[]) {
  const refusesOthers = async (owner: Address) =>
    !(await readEscrow(config, chain, {
      ...{ abi: payoutsAbi, functionName: "allowsWithdrawFor", args: [owner] },
    }));
  return queryOptions({
    queryKey: ["credit", "payouts", chain.id, owners],
    queryFn: async (): Promise<readonly KeptCredit[]> => {
      const pairs = owners.flatMap((owner) => chain.tokens.map((token) => ({ owner, token })));
      const read = await Promise.all(
        pairs.map(async ({ owner, token }) => ({
          ...{ owner, token, amount: await readCredit(config, chain, token.address, owner) },
        })),
      );
      return Promise.all(
        read
          .filter(({ amount }) => amount > 0n)
          .map(async (one) => ({ ...one, onlyOwner: await refusesOthers(one.owner) })),
      );
    },
    refetchInterval: backOff<readonly KeptCredit[]>(6_000, 60_000),
    retry: 1,
  });
}

/** Reads what waits in a pot, in base units. */
export function readPot(
  config: Config,
  chain: AppChain,
  token: Address,
  list: Hex,
): Promise<bigint> {
  return readEscrow(config, chain, {
    ...{ abi: payoutsAbi, functionName: "potOf", args: [token, list] },
  });
}

/** Split list with a share for the store, and its pots on one chain. */
export interface KnownSplits {
  /** Of the list. */
  hash: Hex;
  splits: readonly Split[];
  /** Amounts in base units, as the chain has them. */
  pots: readonly { token: Token; amount: bigint }[];
}

const hex = textAs(toHex);
const account = z.object({ id: hex });
const bigint = textAs(BigInt);
const seconds = textAs(Number);

const splitAnswer = z.object({
  splits: z.array(
    z.object({
      list: z.object({
        id: hex,
        recipients: z.array(z.object({ recipient: account, bps: z.number() })),
        pots: z.array(z.object({ token: account })),
      }),
    }),
  ),
});

/**
 * Polls the split lists with a share for some accounts, with what waits for them on a chain. The subgraph tells the lists, whose
 * hashes are checked; the chain tells the amounts. Fails with SubgraphUnavailable where nobody tells the lists.
 */
export function splitsQuery(config: Config, chain: AppChain, owners: readonly Address[]) {
  return queryOptions({
    queryKey: ["pots", chain.id, owners],
    queryFn: async (): Promise<readonly KnownSplits[]> => {
      const url = chain.subgraphUrl;
      if (url === null) throw new SubgraphUnavailable("The chain has no subgraph.");
      const variables = {
        recipients: owners.map((owner) => owner.toLowerCase()),
        escrow: chain.escrow.address.toLowerCase(),
      };
      const { splits } = await querySubgraph(url, splitListsQuery, variables, splitAnswer);
      const lists = new Map(splits.map(({ list }) => [list.id, list]));
      const known = await Promise.all(
        [...lists.values()].map(async ({ id, recipients, pots }) => ({
          hash: id,
          splits: recipients.map(({ recipient, bps }) => ({
            ...{ recipient: getAddress(recipient.id), bps },
          })),
          pots: await Promise.all(
            pots.map(async ({ token }) => ({
              token: findToken(chain, getAddress(token.id)),
              amount: await readPot(config, chain, token.id, id),
            })),
          ),
        })),
      );
      return known.filter(({ hash, splits }) => splitsHash(splits) === hash);
    },
    refetchInterval: backOff<readonly KnownSplits[]>(10_000, 60_000),
    retry: 1,
  });
}

/** Line of the history of payouts: an hour's captures of one coin, or a credit that was paid out. */
export type PayoutRow = CapturedHour | Withdrawn;

interface CapturedHour {
  kind: "captured";
  id: string;
  chainId: number;
  token: Address;
  /** Start of the hour, in Unix seconds. */
  at: number;
  /** Commission included, in base units. */
  captured: bigint;
  fees: bigint;
}

interface Withdrawn {
  kind: "withdrawn";
  id: string;
  chainId: number;
  token: Address;
  /** Unix seconds. */
  at: number;
  /** Base units. */
  amount: bigint;
  owner: Address;
  to: Address;
  transaction: Hash;
}

const volumes = z.object({
  merchantVolumes: z.array(
    z.object({ id: hex, token: account, start: seconds, captured: bigint, fees: bigint }),
  ),
});

const withdrawals = z.object({
  creditActions: z.array(
    z.object({
      ...{ id: hex, amount: bigint, to: z.nullable(hex), timestamp: seconds, transaction: hex },
      credit: z.object({ token: account, owner: account }),
    }),
  ),
});

/** Rows of a page of each source, and of all of them together. */
const size = 100;

interface Cursor extends ChainCursor {
  kind: PayoutRow["kind"];
}

/** Page of the history. */
export interface PayoutPage {
  rows: readonly PayoutRow[];
  /** Ids of chains whose history is missing, at least in part. */
  missing: readonly number[];
  next: { places: readonly Cursor[]; missing: readonly number[] } | null;
}

/** Lists what a store captured by the hour, and what its addresses were paid out of credits, the latest first. */
export function payoutHistoryQuery(
  config: AppConfig,
  mode: Mode,
  merchant: Address,
  owners: readonly Address[],
) {
  const kinds = ["captured", "withdrawn"] as const;
  const first = chainsOfMode(config, mode).flatMap(({ id }) =>
    kinds.map((kind): Cursor => ({ chainId: id, kind, before: farFuture, seen: [] })),
  );
  return infiniteQueryOptions({
    queryKey: ["payoutHistory", mode, merchant, owners],
    initialPageParam: { places: first, missing: [] } as NonNullable<PayoutPage["next"]>,
    queryFn: async ({ pageParam: place }): Promise<PayoutPage> => {
      const asked = await askChains(config, place.places, async (url, cursor) => {
        const rows =
          cursor.kind === "captured"
            ? await readHours(url, merchant, cursor)
            : await readWithdrawals(config, url, owners, cursor);
        return { cursor, rows, isEnd: rows.length < size } satisfies ChainRows<PayoutRow, Cursor>;
      });
      const { rows, next } = mergeRowsBy(asked.answers, size, ({ at }) => at);
      const missing = [...new Set([...place.missing, ...asked.missing])];
      return { rows, missing, next: next.length === 0 ? null : { places: next, missing } };
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: backOff<InfiniteData<PayoutPage>>(
      ...([6_000, 60_000] as const),
      undefined,
      ({ pages }) => pages,
    ),
    retry: false,
  });
}

async function readHours(url: string, merchant: Address, cursor: Cursor): Promise<PayoutRow[]> {
  const variables = capturedHoursVariables(merchant, size, cursor);
  const { merchantVolumes } = await querySubgraph(url, capturedHoursQuery, variables, volumes);
  return merchantVolumes.map(({ id, token, start, captured, fees }) => ({
    ...{ kind: "captured", id, chainId: cursor.chainId, token: getAddress(token.id) },
    ...{ at: start, captured, fees },
  }));
}

async function readWithdrawals(
  config: AppConfig,
  url: string,
  owners: readonly Address[],
  cursor: Cursor,
): Promise<PayoutRow[]> {
  const { chainId } = cursor;
  const chain = findChain(config, chainId);
  if (!chain) throw new RangeError(`The service has no chain ${chainId}.`);
  const tokens = chain.tokens.map(({ address }) => address);
  const variables = withdrawalsVariables(
    { escrow: chain.escrow.address, tokens, owners },
    ...([size, cursor] as const),
  );
  const { creditActions } = await querySubgraph(url, withdrawalsQuery, variables, withdrawals);
  return creditActions.map(({ id, amount, to, timestamp, transaction, credit }) => ({
    ...{ kind: "withdrawn", id, chainId, token: getAddress(credit.token.id), at: timestamp },
    ...{ amount, owner: getAddress(credit.owner.id), to: getAddress(to ?? credit.owner.id) },
    transaction,
  }));
}
