/** `npm start`: the whole product on this machine, from an empty chain, until Ctrl-C. */
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildLanguages } from "@handsel/services/dapp";
import { findGnd, GRAPH_NODE_MISSING } from "@handsel/services/graphNode";
import { root } from "@handsel/services/paths";
import { abandonRuns } from "@handsel/services/run";
import { type Stack, startStack } from "@handsel/services/stack";
import { onStopRequest } from "@handsel/services/stopSignals";
import { printFailure, UserError } from "@handsel/services/userError";
import { progressLines } from "./lib/progressLines.ts";
import { claimDataFolder } from "./start/dataFolder.ts";

const HELP = `npm start [-- options]   runs the whole product on this machine until Ctrl-C

  --port <port>            the dApp and the API (3000)
  --shop-port <port>       the demo shop (4000)
  --chain-port <port>      the local chain (8545)
  --postgres-port <port>   PostgreSQL (5433)
  --subgraph-port <port>   graph-node's GraphQL (8000)
  --data <folder>          logs, the database and the demo merchant's API key (.data)
  --webhook <url>          send the demo merchant's webhooks to a program of yours on this machine
  --chain <rpc url>        use a local chain that runs already, instead of starting one
  --no-subgraph            without graph-node: lists and history are unavailable
  --graph-node docker      graph-node in Docker, where npm has none for this platform
  --help                   this text

A port that is not asked for moves to the next free one. Every run starts from an empty chain, so
the databases start empty as well; what an earlier run left in the data folder is deleted, except
the demo merchant's API key, which stays the same.

<data>/integration.env has what a program of yours needs: HANDSEL_URL, HANDSEL_API_KEY and, with --webhook,
HANDSEL_WEBHOOK_SECRET, which is another at every start:
  node --env-file=.data/integration.env your-server.mjs

While it runs, <data>/relayer.env holds the relayer's environment, with its secrets. A second merchant:
  npm run relayer:merchant -- --name "Second Shop" --address 0x…
and with another data folder than .data:
  node --env-file=<data>/relayer.env relayer/src/commands/createMerchant.ts --name …`;

interface Arguments {
  help: boolean;
  dataDir: string;
  chainRpcUrl: string | undefined;
  webhookUrl: string | undefined;
  subgraph: boolean;
  graphNodeInDocker: boolean;
  ports: Record<"dapp" | "shop" | "chain" | "postgres" | "subgraph", number | undefined>;
}

function readArguments(): Arguments {
  const { values } = parse();
  return {
    help: values.help ?? false,
    dataDir: resolve(values.data ?? resolve(root, ".data")),
    chainRpcUrl: values.chain,
    webhookUrl: webhook(values.webhook),
    subgraph: values.subgraph ?? true,
    graphNodeInDocker: isDocker(values["graph-node"]),
    ports: {
      dapp: port("--port", values.port),
      shop: port("--shop-port", values["shop-port"]),
      chain: port("--chain-port", values["chain-port"]),
      postgres: port("--postgres-port", values["postgres-port"]),
      subgraph: port("--subgraph-port", values["subgraph-port"]),
    },
  };
}

function parse() {
  try {
    return parseArgs({
      allowNegative: true,
      options: {
        port: { type: "string" },
        "shop-port": { type: "string" },
        "chain-port": { type: "string" },
        "postgres-port": { type: "string" },
        "subgraph-port": { type: "string" },
        data: { type: "string" },
        chain: { type: "string" },
        webhook: { type: "string" },
        subgraph: { type: "boolean" },
        "graph-node": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const words = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UserError(`${words}. The options are told by: npm start -- --help`);
  }
}

function isDocker(place: string | undefined): boolean {
  if (place === undefined || place === "docker") return place === "docker";
  throw new UserError(`--graph-node takes "docker" alone, not "${place}".`);
}

/** Reads the URL of the developer's program, before anything is started for it. */
function webhook(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol)) return text;
  throw new UserError(
    `--webhook needs a URL such as http://127.0.0.1:4242/webhook, not "${text}".`,
  );
}

function port(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= 65_535) return number;
  throw new UserError(`${option} needs a port number from 1 to 65535, not "${text}".`);
}

function announce(
  { urls, apiKey, webhook, handles }: Stack,
  { dataDir, subgraph }: Arguments,
): void {
  const inProject = relative(root, dataDir);
  const lines = [
    `Shop       ${urls.shop}`,
    `dApp       ${urls.dapp}`,
    `Merchant   ${urls.dapp}/merchant`,
    `API        ${urls.dapp}/v1, described by ${urls.dapp}/docs`,
    `Subgraph   ${urls.subgraph ?? "none"}`,
    `Chain      ${urls.chain} (id 31337)`,
    `API key    ${apiKey} (the demo merchant's)`,
    ...(webhook ? [`Webhook    ${webhook.url}, signed with ${webhook.secret}`] : []),
    `Logs       ${inProject.startsWith("..") ? dataDir : inProject}/logs`,
  ];
  console.log(`\nHandsel runs, from an empty chain and empty databases.\n`);
  for (const line of lines) console.log(`  ${line}`);
  if (subgraph && urls.subgraph === null) console.log(`\n${GRAPH_NODE_MISSING}`);
  const { openPorts = [] } = handles.graphNode ?? {};
  if (openPorts.length > 0) {
    const inOrder = [...openPorts].sort((one, other) => one - other);
    console.log(
      `\ngraph-node listens on every network interface, on the ports ${inOrder.join(", ")}: it has no option for
the address. All else listens on 127.0.0.1. On a network you do not trust, close these ports in
the firewall, or start with --no-subgraph.`,
    );
  }
  console.log(`
The pages are in English at first. The other languages are built now, which takes about a minute.

Try this:
  1. Open the shop and buy something. On the page it leads to, connect "Demo customer" and pay:
     one signature, no gas. The shop shows the order as paid by itself.
  2. Open the merchant page, sign in with "Demo merchant", and capture, refund or void the payment;
     the customer's payment page follows.
  3. Or let the relayer send the call, as the operator that the demo merchant has appointed:
     curl -X POST ${urls.dapp}/v1/payments/<payment id>/void \\
       -H "authorization: Bearer ${apiKey}" -H "content-type: application/json" -d '{}'
  4. Or dispute a held payment as "Demo customer" on its page, and divide the money as "Demo arbiter",
     which the terms name.
  5. Or open a store of your own, with any wallet, and sell by a link: ${urls.dapp}/welcome

Ctrl-C stops everything.`);
}

/** Reports a server that stops by itself; the others keep running. */
function watch(stack: Stack, isStopping: () => boolean): void {
  const { chain, postgres, graphNode, relayer, shop } = stack.handles;
  for (const server of [chain.server, postgres.server, graphNode?.server, relayer, shop]) {
    server?.exited.then(() => {
      if (!isStopping()) console.error(`${server.name} has stopped by itself: ${server.logFile}`);
    });
  }
}

async function main(): Promise<void> {
  const chosen = readArguments();
  if (chosen.help) {
    console.log(HELP);
    return;
  }
  const release = claimDataFolder(chosen.dataDir);
  const stopping = new AbortController();
  onStopRequest(() => {
    console.log("\nStopping …");
    stopping.abort();
  });
  const lines = progressLines();
  try {
    const without = !chosen.graphNodeInDocker && findGnd() === null;
    console.log(`Starting Handsel${without ? " without graph-node" : ""}`);
    const stack = await startStack(
      { ...chosen, openRegistration: true, signal: stopping.signal },
      lines.listen,
    );
    lines.end();
    announce(stack, chosen);
    const languages = buildLanguages().then(
      () => console.log("\nThe pages are there in every language now."),
      (error: unknown) => {
        if (!stopping.signal.aborted) printFailure(error);
      },
    );
    watch(stack, () => stopping.signal.aborted);
    await aborted(stopping.signal);
    abandonRuns();
    await Promise.all([languages, stack.stop()]);
    console.log("Stopped.");
  } catch (error) {
    lines.end();
    if (!stopping.signal.aborted) throw error;
    console.log("Stopped.");
  } finally {
    release();
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // Keeps this process alive while only its children have work.
    const hold = setInterval(() => {}, 60_000);
    const done = () => {
      clearInterval(hold);
      resolve();
    };
    if (signal.aborted) done();
    else signal.addEventListener("abort", done, { once: true });
  });
}

try {
  await main();
  process.exit(0);
} catch (error) {
  printFailure(error);
  process.exit(1);
}
