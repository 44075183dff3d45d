import type { DescriptorFieldFormat } from "@ethereum-sourcify/clear-signing";
import type { AbiParameter } from "viem";
import { zeroAddress, zeroHash } from "viem";
import { enums } from "./words.ts";

/** Any amount from here on stands for all that is there. */
const allThreshold = `0x8${"0".repeat(63)}`;

/** Values of terms that say "there is none"; a wallet leaves such a line out. */
const absent: Readonly<Record<string, string | number | boolean>> = {
  arbiter: zeroAddress,
  feeRecipient: zeroAddress,
  splits: zeroHash,
  orderReference: zeroHash,
  inspectionPeriod: 0,
  capturePeriod: 0,
  refundPeriod: 0,
  feeBps: 0,
  toLedger: false,
  "@.value": "0",
};

/** How a wallet shows a value, by what the contract says of it. */
function formatOf(
  { name = "", type }: AbiParameter,
  token: string,
  callee: string,
): Pick<DescriptorFieldFormat, "format" | "params"> {
  if (name in enums) return { format: "enum", params: { $ref: `$.metadata.enums.${name}` } };
  if (name === "token" || name === "returned") return { format: "tokenTicker" };
  if (type.startsWith("address")) {
    return { format: "addressName", params: { types: ["eoa", "wallet", "contract"] } };
  }
  if (/Period$/.test(name)) return { format: "duration" };
  if (/^(fundBy|deadline|validBefore)$/.test(name)) {
    return { format: "date", params: { encoding: "timestamp" } };
  }
  if (/bps$/i.test(name)) return { format: "unit", params: { base: "%", decimals: 2 } };
  // Coins sent with a call, or with one of the calls in it.
  if (name === SENT || (name === "value" && token === "")) return { format: "amount" };
  if (name === "data") return { format: "calldata", params: { calleePath: callee } };
  if (/amounts?$|^value$/i.test(name) && token !== "") {
    const params = {
      tokenPath: token,
      nativeCurrencyAddress: zeroAddress,
      threshold: allThreshold,
      message: "all held",
    };
    return { format: "tokenAmount", params };
  }
  return { format: "raw" };
}

/** Coins that are sent with a call, as ERC-7730 names them. */
export const SENT = "@.value";

/** A value that can be signed: where it is, and what it is. */
export interface Value {
  path: string;
  parameter: AbiParameter;
}

/** Each value below these parameters, with its path as ERC-7730 writes it. */
export function valuesOf(parameters: readonly AbiParameter[], prefix = ""): Value[] {
  return parameters.flatMap((parameter) => {
    const path = `${prefix}${parameter.name}${parameter.type.endsWith("[]") ? ".[]" : ""}`;
    return "components" in parameter
      ? valuesOf(parameter.components, `${path}.`)
      : [{ path, parameter }];
  });
}

/** A line of a wallet's screen; without a label the value is not shown. */
export function fieldOf(
  { path, parameter }: Value,
  label: string | undefined,
  token: string,
): DescriptorFieldFormat {
  if (label === undefined) {
    return { path, label: parameter.name ?? path, format: "raw", visible: "never" };
  }
  const none = absent[parameter.name ?? ""];
  return {
    path,
    label,
    ...formatOf(parameter, token, path === "calls.[].data" ? "calls.[].target" : "@.to"),
    ...(none === undefined ? {} : { visible: { ifNotIn: [none] } }),
  };
}
