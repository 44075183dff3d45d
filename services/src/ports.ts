import { randomInt } from "node:crypto";
import { createServer } from "node:net";
import { UserError } from "./userError.ts";

/** Addresses of "localhost"; a port must be free on each, or another program could answer. */
const ADDRESSES = ["127.0.0.1", "::1", "::"];

/** A wish for a port: `asked` is the port that a person named, `preferred` the default. */
export interface PortWish {
  asked?: number | undefined;
  preferred: number;
  /** What will listen there, in a sentence: "the dApp". */
  purpose: string;
  /** The option that chooses another one: "--port". */
  option: string;
}

/**
 * Below these the system chooses the ports of outgoing connections on no platform, and no browser refuses one of them. A port that the
 * system chose could be a connection's by the time that a server, seconds later, listens there.
 */
const FIRST_FREE = 11_000;
const LAST_FREE = 32_767;

const promised = new Set<number>();

/** Returns a free port that this process has not returned yet. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST_FREE, LAST_FREE + 1);
    if (promised.has(port)) continue;
    promised.add(port);
    if (await isPortFree(port)) return port;
  }
}

/** Whether a port is free on every address of localhost. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const address of ADDRESSES) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

/**
 * Chooses a port: the asked one, or the first free one from the preferred one on.
 *
 * @param taken ports already chosen in this run; the choice is added.
 * @throws UserError when the asked port is in use.
 */
export async function choosePort(wish: PortWish, taken: Set<number>): Promise<number> {
  const first = wish.asked ?? wish.preferred;
  for (let port = first; port < first + 50 && port < 65_536; port++) {
    if (!taken.has(port) && (await isPortFree(port))) {
      taken.add(port);
      return port;
    }
    if (wish.asked !== undefined) break;
  }
  throw new UserError(
    `Port ${first} is taken, so ${wish.purpose} cannot listen there: stop what uses it, or choose another with ${wish.option}.`,
  );
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", (error: NodeJS.ErrnoException) => {
      // An address that this machine does not have counts as free.
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
    });
    server.listen({ port, host, ipv6Only: true }, () => server.close(() => resolve(true)));
  });
}
