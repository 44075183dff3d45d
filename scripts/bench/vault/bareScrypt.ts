import { scrypt } from "@noble/hashes/scrypt";

// Nothing but the derivation that every unlock has to do: what an unlock is compared with.
const scope = globalThis as unknown as {
  postMessage(message: number): void;
  onmessage: ((event: { data: number }) => void) | null;
};

scope.onmessage = ({ data }) => {
  const begun = performance.now();
  scrypt("four mugs on a shelf", new Uint8Array(32), { N: data, r: 8, p: 1, dkLen: 32 });
  scope.postMessage(performance.now() - begun);
};
