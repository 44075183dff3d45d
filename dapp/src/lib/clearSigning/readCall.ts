import { escrowAbi } from "@handsel/protocol";
import {
  type AbiFunction,
  type AbiParameter,
  type Address,
  decodeFunctionData,
  erc20Abi,
  type Hex,
  size,
  slice,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import * as words from "#words/clearSigning.ts";
import { sameAddress } from "../chain/addresses.ts";
import { findToken, knownToken } from "../chain/appChain.ts";
import { describe, sayAddress, sayCoins, sayShortly } from "./describe.ts";
import { type Descriptor, descriptors, type Format } from "./descriptors.ts";
import {
  type AskedCall,
  type Circumstances,
  type Coins,
  isUnlimited,
  type Meaning,
  type Read,
  type Warning,
} from "./meaning.ts";

/** Says what a transaction does: a transfer, an allowance, a call of the escrow, or that it is not known. */
export function readCall(call: AskedCall, circumstances: Circumstances): Meaning {
  const raw = JSON.stringify({ ...call, value: call.value.toString() }, null, 2);
  const { to, data, value } = call;
  const native: Coins[] = value > 0n ? [{ token: zeroAddress, amount: value }] : [];
  const known = to === null ? null : readKnown({ to, data, value }, circumstances);
  if (known) return { ...known, leaves: [...native, ...known.leaves], raw };
  const lines = [
    { label: words.calls, value: to === null ? words.newContract : sayAddress(circumstances, to) },
    ...(size(data) >= 4 ? [{ label: words.selector, value: slice(data, 0, 4) }] : []),
  ];
  return { sentence: words.unknownCall, lines, warnings: ["call_unknown"], leaves: native, raw };
}

interface Called extends AskedCall {
  to: Address;
}

/** Reads a call that this wallet has words for. What is sent along with it is not among what leaves. */
function readKnown(call: Called, circumstances: Circumstances): Read | null {
  const { to, data, value } = call;
  if (data === "0x") {
    const sent = readTransfer(circumstances, to, { token: zeroAddress, amount: value });
    return { ...sent, leaves: [] };
  }
  return readOfEscrow(call, circumstances) ?? readOfCoin(call, circumstances);
}

/** Says that coins go to somebody, for good. */
function readTransfer(circumstances: Circumstances, to: Address, coins: Coins): Read {
  return {
    sentence: words.send(sayCoins(circumstances, coins), sayShortly(circumstances, to)),
    lines: [{ label: words.goesTo, value: sayAddress(circumstances, to) }],
    warnings: ["no_undo"],
    leaves: [coins],
  };
}

/** Calls that pay from the account that makes them, whoever the payer is, to whom refunds go. */
const paying = /^fund(WithPermit|Batch)?$/;

/** Calls that pay from the payer's account, by the payer's signature. */
const payingBySignature = /^fundWith(Authorization|Permit2)$/;

function readOfEscrow({ to, data, value }: Called, circumstances: Circumstances): Read | null {
  if (!sameAddress(to, circumstances.chain.escrow.address)) return null;
  const found = formatOf(descriptors.escrowCalls, data);
  if (!found) return null;
  const { item, format } = found;
  const args = argsOf(item, data);
  if (!args) return null;
  const warnings = new Set<Warning>();
  const leaves: Coins[] = [];
  const sayCall = (callee: Address, inner: Hex) => {
    const read = readCall({ to: callee, data: inner, value: 0n }, circumstances);
    for (const warning of read.warnings) warnings.add(warning);
    leaves.push(...read.leaves);
    return read;
  };
  const described = { fields: args, around: { to, value } };
  const said = describe(descriptors.escrowCalls, format, described, circumstances, sayCall);
  leaves.push(...paidBy(item.name, args, circumstances));
  if (item.name === "withdrawTo") warnings.add("no_undo");
  return { ...said, warnings: [...warnings], leaves };
}

/** What a call of the escrow takes from the account: coins besides those sent along. */
function paidBy(name: string, args: Record<string, unknown>, { account }: Circumstances): Coins[] {
  const all = [args.terms ?? []].flat() as { payer: Address; token: Address; amount: bigint }[];
  const coins = all.filter(({ token }) => !sameAddress(token, zeroAddress));
  if (name === "refund") {
    const amount = args.fromCredit === true ? 0n : (args.amount as bigint);
    return amount === 0n ? [] : coins.map(({ token }) => ({ token, amount }));
  }
  const isPaid = ({ payer }: { payer: Address }) =>
    paying.test(name) || (payingBySignature.test(name) && sameAddress(payer, account));
  return coins.filter(isPaid).map(({ token, amount }) => ({ token, amount }));
}

function readOfCoin({ to, data, value }: Called, circumstances: Circumstances): Read | null {
  let decoded: { functionName: string; args: readonly unknown[] | undefined };
  try {
    decoded = decodeFunctionData({ abi: erc20Abi, data });
  } catch {
    return null;
  }
  if (value > 0n) return null;
  const [who, amount] = decoded.args as [Address, bigint];
  switch (decoded.functionName) {
    case "transfer": {
      const sent = readTransfer(circumstances, who, { token: to, amount });
      return { ...sent, warnings: [...unknownCoin(circumstances, to), ...sent.warnings] };
    }
    case "approve":
      return readAllowance(circumstances, to, who, amount);
    default:
      return null;
  }
}

function unknownCoin({ chain }: Circumstances, token: Address): Warning[] {
  return knownToken(chain, token) ? [] : ["coin_unknown"];
}

/** Says that somebody may take coins: how many, or all. Nothing leaves by that itself. */
export function readAllowance(
  circumstances: Circumstances,
  token: Address,
  spender: Address,
  amount: bigint,
): Read {
  const { symbol } = findToken(circumstances.chain, token);
  const warnings = unknownCoin(circumstances, token);
  const who = sayShortly(circumstances, spender);
  const isAll = isUnlimited(amount);
  if (isAll) warnings.push("unlimited");
  if (amount > 0n && circumstances.nameOf(spender) === null) warnings.push("recipient_unknown");
  const coins = sayCoins(circumstances, { token, amount });
  const sentence = isAll
    ? words.allowAll(who, symbol)
    : amount === 0n
      ? words.allowNone(who, symbol)
      : words.allow(who, coins);
  const lines = [
    { label: words.mayTake, value: isAll ? words.allOfIt(symbol) : coins },
    { label: words.takenBy, value: sayAddress(circumstances, spender) },
  ];
  return { sentence, lines, warnings, leaves: [] };
}

/** Finds how a descriptor formats a call of the escrow, by the first four bytes. */
function formatOf(
  { display }: Descriptor,
  data: Hex,
): { item: AbiFunction; format: Format } | null {
  if (size(data) < 4) return null;
  const selector = slice(data, 0, 4);
  for (const item of escrowAbi) {
    if (item.type !== "function" || toFunctionSelector(item) !== selector) continue;
    const format = display.formats[`${item.name}(${item.inputs.map(parameter).join(",")})`];
    return format ? { item, format } : null;
  }
  return null;
}

/** Writes a parameter with its name, as descriptors do. */
function parameter(given: AbiParameter): string {
  const inner = "components" in given ? given.components : null;
  const type = inner
    ? `(${inner.map(parameter).join(",")})${given.type.slice("tuple".length)}`
    : given.type;
  return [type, given.name].join(" ");
}

function argsOf(item: AbiFunction, data: Hex): Record<string, unknown> | null {
  try {
    const { args = [] } = decodeFunctionData({ abi: [item], data });
    return Object.fromEntries(
      item.inputs.map(({ name }, nth) => [name ?? "", (args as readonly unknown[])[nth]]),
    );
  } catch {
    return null;
  }
}
