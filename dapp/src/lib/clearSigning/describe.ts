import { type Address, type Hex, zeroAddress } from "viem";
import { formatUnits, isAddress } from "viem/utils";
import * as words from "#words/clearSigning.ts";
import { ofDescriptor } from "#words/descriptors.ts";
import { sameAddress, shorten } from "../chain/addresses.ts";
import { findToken, knownToken } from "../chain/appChain.ts";
import { formatMoney } from "../money/amounts.ts";
import { numberFormat } from "../money/numberFormat.ts";
import { listed } from "../text/together.ts";
import { formatSpan, formatTime } from "../time/format.ts";
import type { Descriptor, Field, Format } from "./descriptors.ts";
import type { Circumstances, Coins, Line, Said } from "./meaning.ts";

/** What a descriptor's paths lead to: the fields by name, and `@`, what is around them. */
export interface Described {
  fields: Readonly<Record<string, unknown>>;
  around: { to: Address; value: bigint };
}

/** Says a call within a call, of the contract at this address. */
type SayCall = (to: Address, data: Hex) => Said;

/** Writes a coin's amount; of one that this page does not know, in base units. */
export function sayCoins({ chain }: Circumstances, { token, amount }: Coins): string {
  const isNative = sameAddress(token, zeroAddress);
  if (isNative) return formatMoney(amount, chain.nativeCurrency);
  const known = knownToken(chain, token);
  return known ? formatMoney(amount, known) : words.baseUnits(amount.toString(), token);
}

/** Says an address by its name, if the person knows it, and in full otherwise. */
export function sayAddress({ nameOf }: Circumstances, address: string): string {
  return nameOf(address) ?? address;
}

/** The same with both ends of an unknown address, for a sentence. */
export function sayShortly({ nameOf }: Circumstances, address: Address): string {
  return nameOf(address) ?? shorten(address);
}

/** Ticker of a coin, or of the chain's own. */
function tickerOf({ chain }: Circumstances, token: string): string {
  const isNative = sameAddress(token, zeroAddress);
  return isNative ? chain.nativeCurrency.symbol : findToken(chain, token).symbol;
}

/** Writes characters that are not seen by their numbers: they could hide or turn round what stands beside them. */
export function visible(text: string): string {
  return text.replace(
    /[^\P{C}\n\r\t]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}

/** Says a text of a descriptor in the reader's language; one that has no translation as it is. */
function inWords(text: string): string {
  return ofDescriptor[text] ?? text;
}

/** Says what a call or a message does, as its descriptor has it. */
export function describe(
  { metadata }: Descriptor,
  { fields, interpolatedIntent }: Format,
  described: Described,
  circumstances: Circumstances,
  sayCall: SayCall,
): Said {
  const sayValue = (
    { format, params = {} }: Field,
    { value, places }: Found,
    isShort: boolean,
  ): string => {
    const text = String(value);
    switch (format) {
      case "tokenAmount": {
        const amount = BigInt(text);
        const token = addressAt(described, params.tokenPath, places);
        const { threshold, message } = params;
        return threshold && message && amount >= BigInt(threshold)
          ? `${inWords(message)} ${tickerOf(circumstances, token)}`
          : sayCoins(circumstances, { token, amount });
      }
      case "amount":
        return formatMoney(BigInt(text), circumstances.chain.nativeCurrency);
      case "tokenTicker":
        return tickerOf(circumstances, text);
      case "addressName":
        return isShort
          ? sayShortly(circumstances, text as Address)
          : sayAddress(circumstances, text);
      case "date":
        return isTime(text) ? formatTime(Number(text)) : text;
      case "duration":
        return formatSpan(Number(text));
      case "enum": {
        const list = metadata.enums[params.$ref?.split(".").at(-1) ?? ""];
        return inWords(list?.[text] ?? text);
      }
      case "unit": {
        const { decimals = 0, base } = params;
        const number = formatUnits(BigInt(text), decimals) as `${number}`;
        return `${numberFormat({ maximumFractionDigits: decimals }).format(number)} ${base}`;
      }
      default:
        return visible(text);
    }
  };

  const sentence = inWords(interpolatedIntent).replace(/\{([^}]+)\}/g, (_, path: string) => {
    const field = fields.find((one) => one.path === path);
    if (!field) return "";
    return listed(valuesAt(described, path).map((found) => sayValue(field, found, true)));
  });
  const lines = fields.flatMap((field) =>
    valuesAt(described, field.path).flatMap((found): Line[] => {
      const { format, params } = field;
      const label = inWords(field.label);
      if (isHidden(field, found.value)) return [];
      if (format !== "calldata") return [{ label, value: sayValue(field, found, false) }];
      // A call within, by its sentence and then its own fields: the sentence shortens addresses, and names not all.
      const callee = addressAt(described, params?.calleePath, found.places);
      const said = sayCall(callee, String(found.value) as Hex);
      return [{ label, value: said.sentence }, ...said.lines];
    }),
  );
  return { sentence, lines };
}

/** Whether these seconds since 1970 are before the year 10000; some write the largest number for no end. */
function isTime(seconds: string): boolean {
  return Number(seconds) < 253_402_300_800;
}

function isHidden({ visible }: Field, value: unknown): boolean {
  if (visible === "never") return true;
  return visible?.ifNotIn.some((one) => String(one) === String(value)) ?? false;
}

interface Found {
  value: unknown;
  /** Places in the lists on the way. */
  places: number[];
}

/** Finds every value at a path; `[]` stands for each of a list. */
function valuesAt({ fields, around }: Described, path: string): Found[] {
  const [first = "", ...rest] = path.split(".");
  const root: unknown = first === "@" ? around : fields;
  const steps = first === "@" ? rest : [first, ...rest];
  return steps.reduce<Found[]>(
    (found, step) =>
      found.flatMap(({ value, places }) => {
        if (step !== "[]") return [{ value: Object(value)[step] as unknown, places }];
        const list = Array.isArray(value) ? (value as unknown[]) : [];
        return list.map((one, nth) => ({ value: one, places: [...places, nth] }));
      }),
    [{ value: root, places: [] }],
  );
}

/** Finds the one address at a path that belongs to these places in lists; zero where there is none. */
function addressAt(
  described: Described,
  path: string | undefined,
  places: readonly number[],
): Address {
  const found = valuesAt(described, path ?? "");
  const own = found.find((one) => one.places.every((place, nth) => places[nth] === place));
  const value = own?.value;
  return typeof value === "string" && isAddress(value, { strict: false }) ? value : zeroAddress;
}
