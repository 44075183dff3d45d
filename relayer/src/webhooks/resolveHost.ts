import { promises as dns, type LookupAddress } from "node:dns";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds for the name servers to answer. */
const LOOKUP_MS = 4_000;

const timedOut = Symbol("timed out");

/** Error for a host without an address: `ENOTFOUND` if the name servers say so, `EAI_AGAIN` if they say nothing. */
export class UnresolvedHostError extends Error {
  readonly code: "ENOTFOUND" | "EAI_AGAIN";

  constructor(code: "ENOTFOUND" | "EAI_AGAIN") {
    super("The host name has no address.");
    this.code = code;
  }
}

/** Resolves a host name to all its addresses. @throws UnresolvedHostError */
export type Resolver = (hostname: string) => Promise<LookupAddress[]>;

/**
 * Creates a resolver that asks name servers without the threads that `dns.lookup` shares with the rest
 * of the process: a name server that does not answer would otherwise hold them. Only a name without a
 * dot and one of the hosts file, which no merchant's name server answers, is looked up by the system.
 * @param servers addresses of name servers, with port if not 53; those of the system by default
 */
export function createResolver(servers?: readonly string[]): Resolver {
  const resolver = new dns.Resolver({ timeout: 1_000, tries: 2 });
  if (servers) resolver.setServers(servers);
  const find = async (name: string) => {
    if (!name.includes(".") || hostsFile().has(name)) return lookUp(name);
    const limit = sleep(LOOKUP_MS, timedOut, { ref: false });
    const found = await Promise.race([ask(resolver, name), limit]);
    if (found === timedOut) throw new UnresolvedHostError("EAI_AGAIN");
    return found;
  };
  /** Look-ups of now: a name is asked for once, however many of its merchant's deliveries wait for it. */
  const asked = new Map<string, Promise<LookupAddress[]>>();
  return (hostname) => {
    const name = hostname.replace(/\.$/, "").toLowerCase();
    const running = asked.get(name);
    if (running) return running;
    const found = find(name).finally(() => asked.delete(name));
    asked.set(name, found);
    return found;
  };
}

export const resolveHost = createResolver();

async function lookUp(name: string): Promise<LookupAddress[]> {
  try {
    return await dns.lookup(name, { all: true });
  } catch {
    throw new UnresolvedHostError("ENOTFOUND");
  }
}

const absent = new Set(["ENOTFOUND", "ENODATA"]);

async function ask(resolver: dns.Resolver, name: string): Promise<LookupAddress[]> {
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
  const addresses = answers.flatMap((answer, index) =>
    answer.status === "rejected"
      ? []
      : answer.value.map((address) => ({ address, family: index === 0 ? 4 : 6 })),
  );
  if (addresses.length > 0) return addresses;
  const isAbsent = answers.every(
    (answer) => answer.status === "rejected" && absent.has(answer.reason.code),
  );
  throw new UnresolvedHostError(isAbsent ? "ENOTFOUND" : "EAI_AGAIN");
}

let names: ReadonlySet<string> | undefined;

function hostsFile(): ReadonlySet<string> {
  names ??= readHostsFile();
  return names;
}

/** Reads the names of the system's hosts file; none where there is no such file. */
function readHostsFile(): ReadonlySet<string> {
  try {
    const lines = readFileSync("/etc/hosts", "utf8").split("\n");
    return new Set(
      lines.flatMap((line) => line.replace(/#.*/, "").trim().toLowerCase().split(/\s+/).slice(1)),
    );
  } catch {
    return new Set();
  }
}
