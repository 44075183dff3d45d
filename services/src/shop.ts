import { join } from "node:path";
import { type Server, startServer } from "./child.ts";
import { root } from "./paths.ts";
import { answersOk } from "./relayer.ts";

/** Settings of the demo shop. */
export interface ShopOptions {
  port: number;
  /** The relayer's address. */
  relayerUrl: string;
  /** The merchant's API key. */
  apiKey: string;
  logFile: string;
}

/** Public URL of the demo shop. */
export function shopUrl(port: number): string {
  return `http://localhost:${port}`;
}

/** Starts the demo shop and waits until it answers. */
export async function startShop(options: ShopOptions): Promise<Server> {
  return startServer({
    name: "the demo shop",
    command: process.execPath,
    args: [join(root, "examples", "shop", "server.ts")],
    cwd: root,
    env: {
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(options.port),
      HANDSEL_URL: options.relayerUrl,
      HANDSEL_API_KEY: options.apiKey,
    },
    logFile: options.logFile,
    isReady: () => answersOk(`http://127.0.0.1:${options.port}/`),
    stopSignal: "SIGTERM",
  });
}
