import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { queryLimits } from "@handsel/services/graphNodeSettings";
import { toEventSignature } from "viem";
import { describe, expect, it } from "vitest";
import escrowEvents from "../abis/HandselEscrow.json" with { type: "json" };
import factoryEvents from "../abis/HandselFactory.json" with { type: "json" };
import networks from "../networks.json" with { type: "json" };

const folder = join(import.meta.dirname, "..");
const compose = await readFile(join(folder, "compose.yaml"), "utf8");
const manifest = await readFile(join(folder, "subgraph.yaml"), "utf8");

describe("what the subgraph takes from the rest of the project", () => {
  it("is in the manifest: the local contracts and the blocks they start at", () => {
    for (const [name, { address, startBlock }] of Object.entries(networks.local)) {
      expect(manifest).toContain(`    name: ${name}
    network: local
    source:
      address: "${address}"
      abi: ${name}
      startBlock: ${startBlock}
`);
    }
  });

  it("is in the manifest: a handler for every event that escrow and factory emit of their own", () => {
    const handled = [...manifest.matchAll(/- event: (.*)\n/g)].map(([, event]) =>
      event?.replaceAll("indexed ", ""),
    );
    const emitted = [...escrowEvents, ...factoryEvents]
      .filter(({ name }) => name !== "EIP712DomainChanged")
      .map((event) => toEventSignature(event as Parameters<typeof toEventSignature>[0]));
    expect(handled.sort()).toEqual(emitted.sort());
  });
});

describe("the Compose file for a graph-node of one's own", () => {
  it("runs fixed versions, graph-node in the one that the tests run", async () => {
    const { optionalDependencies }: { optionalDependencies: Record<string, string> } = JSON.parse(
      await readFile(join(folder, "..", "services", "package.json"), "utf8"),
    );
    const images = [...compose.matchAll(/^ {4}image: (.*)$/gm)].map(([, image]) => image);
    const tested = optionalDependencies["@graphprotocol/gnd-linux-x64"];
    expect(images).toContain(`graphprotocol/graph-node:v${tested}`);
    for (const image of images) expect(image).toMatch(/:v?\d+(\.\d+)*$/);
  });

  it("opens no port to other machines", () => {
    const ports = [...compose.matchAll(/^ {6}- "(.*:\d+)"$/gm)].map(([, port]) => port);
    expect(ports).toHaveLength(5);
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{\w+_PORT:-(\d+)\}:\1$/);
  });

  it("limits queries as the tests and npm start do, and as docs/subgraph.md says", async () => {
    const environment = Object.fromEntries(
      [...compose.matchAll(/^ {6}((?:GRAPH_GRAPHQL|GRAPH_SQL|\w+_GRAPHQL)_\w+): "(.*)"$/gm)].map(
        ([, name, value]) => [name, value],
      ),
    );
    expect(environment).toEqual(queryLimits);
    const page = await readFile(join(folder, "..", "docs", "subgraph.md"), "utf8");
    const documented = [...page.matchAll(/^\| `(\w+)` \| `(\w+)` \|/gm)];
    expect(Object.fromEntries(documented.map(([, name, value]) => [name, value]))).toEqual(
      queryLimits,
    );
  });

  it("contains no password", () => {
    const secrets = [...compose.matchAll(/pass(?:word)?: (.*)$/gim)].map(([, value]) => value);
    expect(secrets).toHaveLength(2);
    for (const value of secrets) expect(value).toMatch(/^\$\{POSTGRES_PASSWORD:\?[^}]+\}$/);
  });
});
