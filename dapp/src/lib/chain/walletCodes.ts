import { RpcRequestError } from "viem";

/** Codes of EIP-1193, of JSON-RPC, and of wallets. */
const codes = {
  /** EIP-1193, WalletConnect, and the change of an account that a batch needs (EIP-5792). */
  rejected: [4001, 5000, 5750],
  alreadyAsking: -32002,
  /** The last three are a batch's (EIP-5792): what it needs, its chain, or that all of it is done at once. */
  unsupported: [4200, -32601, -32004, 5700, 5710, 5760],
  /** Wallets give these for anything, a person's no among it. */
  anything: [-32603, -32000],
};

const noInWords =
  /(user|person|request).{0,20}(denied|rejected|declined|cancell?ed)|action_rejected/i;

interface Said {
  code: unknown;
  message: string;
}

/** Returns what an error and its causes said, the outermost first. */
function saidBy(error: unknown, depth = 0): Said[] {
  if (typeof error !== "object" || error === null || depth > 8) return [];
  const { code, message, cause, info, data } = error as Record<string, unknown>;
  const inner = [cause, Object(info).error, Object(data).originalError];
  // Some wallets write the code as a text.
  const isNumber = typeof code === "string" && /^-?\d+$/.test(code);
  return [
    { code: isNumber ? Number(code) : code, message: typeof message === "string" ? message : "" },
    ...inner.flatMap((one) => saidBy(one, depth + 1)),
  ];
}

/** Whether the person said no in the wallet, by its code or in its words. */
export function isDeclined(error: unknown): boolean {
  return saidBy(error).some(
    ({ code, message }) =>
      codes.rejected.includes(code as number) ||
      code === "ACTION_REJECTED" ||
      ((code === undefined || codes.anything.includes(code as number)) && noInWords.test(message)),
  );
}

/** Whether the wallet has an open request. */
export function isAlreadyAsking(error: unknown): boolean {
  return saidBy(error).some(({ code }) => code === codes.alreadyAsking);
}

/** Whether the wallet does not know what it was asked for. A node's answer is none of the wallet's. */
export function isUnsupported(error: unknown): boolean {
  const isNodes = error instanceof Error && "walk" in error && hasNode(error);
  return !isNodes && saidBy(error).some(({ code }) => codes.unsupported.includes(code as number));
}

function hasNode(error: object): boolean {
  const { cause } = error as { cause?: unknown };
  return error instanceof RpcRequestError || (cause instanceof Error && hasNode(cause));
}
