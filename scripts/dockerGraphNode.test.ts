import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDockerGraphNode } from "@handsel/services/dockerGraphNode";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { writeDockerProgram } from "./test/dockerProgram.ts";
import type { DockerRun } from "./test/dockerStandIn.ts";

const folder = mkdtempSync(join(tmpdir(), "handsel-docker-"));
const { DOCKER_BIN: program, DOCKER_RECORD: record } = writeDockerProgram(folder);
/** Chain that only tells its head. */
let chain: Server;
let rpcUrl: string;

beforeAll(async () => {
  chain = createServer((_, response) =>
    response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, result: "0x10" })),
  );
  await new Promise<void>((resolve) => chain.listen(0, "127.0.0.1", resolve));
  rpcUrl = `http://127.0.0.1:${(chain.address() as AddressInfo).port}`;
});

afterAll(() => {
  chain?.closeAllConnections();
  chain?.close();
  rmSync(folder, { recursive: true, force: true });
});

afterEach(() => vi.unstubAllEnvs());

/** Starts graph-node as on a platform and stops it again. */
async function runOn(platform: NodeJS.Platform) {
  writeFileSync(record, "");
  vi.stubEnv("DOCKER_BIN", program);
  vi.stubEnv("DOCKER_RECORD", record);
  const port = await freePort();
  const logFile = join(folder, "docker.log");
  const graphNode = await startDockerGraphNode({ port, rpcUrl, logFile, platform });
  const { url, openPorts } = graphNode;
  await graphNode.stop();
  const [before, up, served, after, ...more] = readFileSync(record, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(more).toEqual([]);
  const runs: [DockerRun, DockerRun, DockerRun] = [before, up, after];
  return { port, url, openPorts, runs, served };
}

// The stand-in is a shell script.
describe.skipIf(process.platform === "win32")("graph-node in Docker", () => {
  it.each([
    ["darwin", ["compose.yaml"]],
    ["win32", ["compose.yaml"]],
    ["linux", ["compose.yaml", "compose.host.yaml"]],
  ] as const)(
    "on %s runs the Compose files, gets the subgraph, and leaves no data",
    async (platform, files) => {
      const { runs, url, port, openPorts, served } = await runOn(platform);
      const compose = [
        ...["compose", "--project-name", `handsel-local-${port}`],
        ...files.flatMap((file) => ["-f", join(root, "subgraph", file)]),
      ];
      expect(runs.map(({ args }) => args)).toEqual([
        [...compose, "down", "--volumes"],
        [...compose, "up"],
        [...compose, "down", "--volumes"],
      ]);
      const { env } = runs[1];
      const reached = platform === "linux" ? "127.0.0.1" : "host.docker.internal";
      expect(new URL(env.ETHEREUM_RPC?.replace(/^local:/, "") ?? "")).toMatchObject({
        hostname: reached,
        port: new URL(rpcUrl).port,
      });
      expect(env.GRAPHQL_PORT).toBe(String(port));
      expect(url).toBe(`http://127.0.0.1:${port}/subgraphs/name/subgraph-0`);
      expect(env.POSTGRES_PASSWORD).toMatch(/^[0-9a-f]{32}$/);
      expect(served.calls.map(({ method }: { method: string }) => method)).toEqual([
        "subgraph_create",
        "subgraph_deploy",
      ]);
      expect(served.manifest).toContain("network: local\n");
      const { ADMIN_PORT, STATUS_PORT, METRICS_PORT } = env;
      const own = [env.GRAPHQL_PORT, ADMIN_PORT, STATUS_PORT, METRICS_PORT].map(Number);
      expect(openPorts).toEqual(platform === "linux" ? own : []);
      // Every variable that the files need is given.
      for (const file of files) {
        const text = readFileSync(join(root, "subgraph", file), "utf8");
        for (const [, name = ""] of text.matchAll(/\$\{(\w+)/g)) {
          expect(env, `${file}: ${name}`).toHaveProperty(name);
        }
      }
    },
  );

  it("says in a sentence that there is no Docker, or how it failed", async () => {
    const options = { port: await freePort(), rpcUrl, logFile: join(folder, "docker.log") };
    vi.stubEnv("DOCKER_BIN", "");
    vi.stubEnv("PATH", folder.replace("handsel", "nothing"));
    await expect(startDockerGraphNode(options)).rejects.toThrow(/^Docker is not in the PATH/);
    vi.stubEnv("DOCKER_BIN", join(folder, "broken"));
    writeFileSync(join(folder, "broken"), "#!/bin/sh\necho no daemon\nexit 1\n", { mode: 0o755 });
    await expect(startDockerGraphNode(options)).rejects.toThrow(/exit code 1[\s\S]*no daemon/);
  });

  it("has the services of compose.yaml on Linux, on the network of the machine", () => {
    const read = (file: string) =>
      parse(readFileSync(join(root, "subgraph", file), "utf8"), {
        customTags: [{ tag: "!reset", collection: "seq" }],
      });
    const [base, addition] = [read("compose.yaml"), read("compose.host.yaml")];
    expect(Object.keys(base.services)).toEqual(
      expect.arrayContaining(Object.keys(addition.services)),
    );
    const graphNode = addition.services["graph-node"];
    expect(graphNode.network_mode).toBe("host");
    const { postgres_db, postgres_user } = base.services["graph-node"].environment;
    expect(graphNode.command.join(" ")).toContain(`postgresql://${postgres_user}:`);
    expect(graphNode.command.join(" ")).toContain(`/${postgres_db} `);
  });
});
