import { panelDomain, permit2Address } from "@handsel/protocol";
import { type Address, isAddress, type TypedDataDefinition, zeroAddress } from "viem";
import * as words from "#words/clearSigning.ts";
import { sameAddress } from "../chain/addresses.ts";
import { knownToken } from "../chain/appChain.ts";
import { describe, sayAddress, sayCoins, sayShortly, visible } from "./describe.ts";
import { type Descriptor, descriptors } from "./descriptors.ts";
import type { Circumstances, Coins, Line, Meaning, Read, Said } from "./meaning.ts";
import { readAllowance } from "./readCall.ts";

/** Typed data as a page gives it. */
interface Given {
  domain: Readonly<Record<string, unknown>>;
  types: Readonly<Record<string, readonly { name: string; type: string }[]>>;
  primaryType: string;
  message: Readonly<Record<string, unknown>>;
}

/** Whether a type is a permit to take coins (ERC-2612), or one to take all (DAI's). */
function isPermit(type: string): boolean {
  return (
    type === "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)" ||
    type === "Permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed)"
  );
}

/** Says what a signature over typed data allows. */
export function readTypedData(data: TypedDataDefinition, circumstances: Circumstances): Meaning {
  const given = data as unknown as Given;
  const raw = JSON.stringify(
    { domain: given.domain, primaryType: given.primaryType, message: given.message },
    (_, one) => (typeof one === "bigint" ? one.toString() : one),
    2,
  );
  return { ...(read(given, circumstances) ?? unknown(given)), raw };
}

function read(given: Given, circumstances: Circumstances): Read | null {
  const { domain, message } = given;
  const contract = String(domain.verifyingContract);
  if (!isAddress(contract, { strict: false })) return null;
  const type = encodeType(given);
  const { chain } = circumstances;
  if (isPermit(type)) return readPermit(given, contract, circumstances);
  const said = (descriptor: Descriptor) => {
    const format = descriptor.display.formats[type];
    if (!format) return null;
    const described = { fields: message, around: { to: contract, value: 0n } };
    // No message has a call in it.
    const sayCall = () => ({ sentence: type, lines: [] });
    return describe(descriptor, format, described, circumstances, sayCall);
  };
  const movesNothing = (descriptor: Descriptor): Read | null => {
    const told = said(descriptor);
    return told && { ...told, warnings: [], leaves: [] };
  };
  if (sameAddress(contract, permit2Address)) {
    const permitted = Object(message.permitted) as { token: Address; amount: unknown };
    return pays(said(descriptors.permit2Messages), String(message.spender), circumstances, {
      token: permitted.token,
      amount: whole(permitted.amount),
    });
  }
  if (sameAddress(contract, chain.escrow.address)) return movesNothing(descriptors.escrowMessages);
  if (knownToken(chain, contract)) {
    const coins = { token: contract, amount: whole(message.value) };
    return pays(said(descriptors.authorizations), String(message.to), circumstances, coins);
  }
  // A panel's address is in no list; its message moves nothing of who signs it.
  if (domain.name === panelDomain.name) return movesNothing(descriptors.panelMessages);
  return null;
}

/** A payment by signature, which is into escrow only if the escrow is who may take it. */
function pays(
  said: Said | null,
  taker: string,
  circumstances: Circumstances,
  coins: Coins,
): Read | null {
  if (!said) return null;
  if (sameAddress(taker, circumstances.chain.escrow.address)) {
    return { ...said, warnings: [], leaves: [coins] };
  }
  return {
    sentence: words.send(
      sayCoins(circumstances, coins),
      sayShortly(circumstances, taker as Address),
    ),
    lines: [{ label: words.takenBy, value: sayAddress(circumstances, taker) }],
    warnings: ["recipient_unknown"],
    leaves: [coins],
  };
}

function readPermit({ message }: Given, token: Address, circumstances: Circumstances): Read {
  const all = 2n ** 256n - 1n;
  const amount =
    "value" in message ? whole(message.value) : String(message.allowed) === "true" ? all : 0n;
  const spender = String(message.spender) as Address;
  return readAllowance(circumstances, token, spender, amount);
}

function unknown({ domain, primaryType, message }: Given): Read {
  const contract = String(domain.verifyingContract ?? zeroAddress);
  const lines = [
    { label: words.forContract, value: contract },
    ...(typeof domain.name === "string" ? [{ label: words.namesItself, value: domain.name }] : []),
    { label: words.kind, value: primaryType },
    ...linesOf(message).slice(0, MOST_LINES),
  ];
  const shown = lines.map(({ label, value }) => ({ label: visible(label), value: visible(value) }));
  const sentence = words.unknownMessage;
  return { sentence, lines: shown, warnings: ["message_unknown"], leaves: [] };
}

/** Most lines of a message that is not known; the raw request has all of it. */
const MOST_LINES = 60;

/** Writes every value of a message, also those within others. */
function linesOf(value: unknown, path = ""): Line[] {
  if (typeof value !== "object" || value === null) return [{ label: path, value: String(value) }];
  return Object.entries(value).flatMap(([name, one]) =>
    linesOf(one, path === "" ? name : `${path}.${name}`),
  );
}

/** Reads a whole number as JSON has it. */
function whole(value: unknown): bigint {
  try {
    return BigInt(value as string);
  } catch {
    return 0n;
  }
}

/** Writes the type of a message with those that it needs, as EIP-712 hashes it. */
function encodeType({ primaryType, types }: Pick<Given, "primaryType" | "types">): string {
  const needed = new Set<string>();
  const collect = (name: string) => {
    if (needed.has(name) || !types[name]) return;
    needed.add(name);
    for (const { type } of types[name]) collect(type.replace(/\[.*$/, ""));
  };
  collect(primaryType);
  needed.delete(primaryType);
  return [primaryType, ...[...needed].sort()]
    .map((name) => {
      const fields = (types[name] ?? []).map((field) => `${field.type} ${field.name}`);
      return `${name}(${fields.join(",")})`;
    })
    .join("");
}
