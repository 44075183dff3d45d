import { createServer } from "node:net";
import { UserError } from "./userError.ts";

/** Every address under which "localhost" may be reached, so that nobody else answers in our place. */
const ADDRESSES = ["127.0.0.1", "::1", "::"];

/** A port as it was asked for: `asked` is what the person typed, `preferred` our default. */
export interface PortWish {
  asked?: number | undefined;
  preferred: number;
  /** What will listen there, as a person calls it: "the dApp". */
  purpose: string;
  /** The option that chooses another one: "--port". */
  option: string;
}

/** Finds a port of 127.0.0.1 that nothing uses, as the system hands them out. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === "string") reject(new Error("no port"));
        else resolve(address.port);
      });
    });
  });
}

/** Whether nothing listens on a port of this machine. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const address of ADDRESSES) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
}

/**
 * Chooses a port: the asked one, or else the first free one from the preferred one on.
 *
 * @param taken ports already promised to others in this run; the choice is added to it.
 * @throws UserError when the port that was asked for is in use.
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
      // An address this machine does not have cannot be taken on it.
      resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT");
    });
    server.listen({ port, host, ipv6Only: true }, () => server.close(() => resolve(true)));
  });
}
