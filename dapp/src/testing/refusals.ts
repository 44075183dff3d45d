/** Each way in which a wallet is known to word a person's no. Keys end the sentence "a wallet that refuses …". */
export const noes: Readonly<Record<string, object>> = {
  "in EIP-1193's code": { code: 4001, message: "x" },
  "as MetaMask": {
    ...{ code: 4001, message: "MetaMask Tx Signature: User denied transaction signature." },
  },
  "as an internal error": { code: -32603, message: "User denied transaction signature" },
  "as a server's error": { code: -32000, message: "User rejected the request" },
  "as ethers": { code: "ACTION_REJECTED", message: "user rejected transaction" },
  "as WalletConnect": { code: 5000, message: "User rejected." },
  "without a code": { message: "Request was rejected by the user: user cancelled" },
  "inside another error": {
    ...{ code: -32603, message: "Internal error", data: { originalError: { code: 4001 } } },
  },
  "with a code as text": { code: "4001", message: "User canceled the request" },
};

/** Each other failure. Keys end the sentence "a wallet that …". */
export const failures: Readonly<Record<string, unknown>> = {
  "is locked": { code: 4100, message: "Locked" },
  "is disconnected": { code: 4900, message: "Disconnected" },
  "is asking already": { code: -32002, message: "Already pending" },
  "fails inside": { code: -32603, message: "Internal JSON-RPC error." },
  "throws a text": "a text",
  "throws nothing": undefined,
};

/** Each way to say that it knows no such method. */
export const unknowns: Readonly<Record<string, object>> = Object.fromEntries(
  [4200, -32601, -32004].map((code) => [
    `knows no such method (${code})`,
    { code, message: "The method is not supported." },
  ]),
);

/** Answers in forms that no standard has. */
export const oddForms: Readonly<Record<string, unknown>> = {
  nothing: null,
  "no value": undefined,
  "an empty text": "",
  "a text": "odd",
  "a number": 7,
  "an empty list": [],
  "a list of nothing": [null],
  "an object": { odd: { odd: true } },
  "a long text": `0x${"12".repeat(3_000)}`,
};
