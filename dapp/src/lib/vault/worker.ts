import type { Answer, Method, Parameters, RequestMessage, WorkerMessage } from "./requests.ts";
import { VaultError } from "./vaultError.ts";
import { browserStore } from "./vaultStore.ts";
import { type Siblings, Wallet } from "./wallet.ts";

// Typed by hand: the types of workers and of pages exclude each other.
const scope = globalThis as unknown as {
  postMessage(message: WorkerMessage): void;
  onmessage: ((event: MessageEvent<RequestMessage>) => void) | null;
  location: Location;
};

const channel = new BroadcastChannel("handsel.wallet");
const siblings: Siblings = { tell: (what) => channel.postMessage(what), onTold: null };
channel.onmessage = ({ data }) => siblings.onTold?.(data);

const wallet = new Wallet({
  store: browserStore(),
  siblings,
  site: scope.location.host,
  onChange: (status) => scope.postMessage({ status }),
});

scope.onmessage = ({ data: { id, method, parameters } }) => {
  request(method, parameters).then(
    (answer) => scope.postMessage({ id, answer }),
    (error: unknown) => {
      const { code, at } = error instanceof VaultError ? error : new VaultError("failed");
      scope.postMessage({ id, error: { code, at } });
    },
  );
};

function request(method: Method, parameters: unknown): Promise<Answer<Method>> {
  return wallet.request(method, parameters as Parameters<Method>);
}
