import type { Request } from "express";
import { clientNetwork } from "../../platform/http/clientNetwork.ts";

/** Browser and network of a session. */
export interface Client {
  /** `User-Agent`, shortened. */
  client: string;
  network: string;
}

/** Reads browser and network of a request. */
export function clientOf(req: Request): Client {
  return {
    client: (req.get("user-agent") ?? "").slice(0, 200),
    network: clientNetwork(req.ip),
  };
}
