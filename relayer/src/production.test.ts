import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "@handsel/services/child";
import { freePort } from "@handsel/services/ports";
import { answersOk } from "@handsel/services/relayer";
import { privateKeyToAddress } from "viem/accounts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parts } from "./parts.ts";
import {
  configurationsOf,
  readConfig,
  secretVariables,
} from "./platform/configuration/readConfig.ts";
import { registry } from "./platform/metrics.ts";
import { readBody } from "./testing/localServer.ts";
import { createTestDatabase } from "./testing/testDatabase.ts";
import { testDeps } from "./testing/testFollower.ts";
import { startTestServer } from "./testing/testServer.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFile(join(root, path), "utf8");

interface Service {
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  environment: Record<string, string>;
  secrets?: string[];
  volumes?: string[];
  ports?: string[];
  networks: string[];
  healthcheck?: object;
  build?: { context: string; dockerfile: string };
}

interface Compose {
  services: Record<string, Service>;
  secrets: Record<string, { file: string }>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, null>;
}

let compose: Compose;
let folder: string;
let prepared: { written: string[]; missing: string[]; hot_wallet: string };

/** Runs the administrator's command `relayer:prepare` in a temporary folder. */
async function prepare(): Promise<typeof prepared> {
  const command = join(import.meta.dirname, "commands", "prepare.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [command, "--folder", folder]);
  return JSON.parse(stdout);
}

beforeAll(async () => {
  compose = parse(await read("relayer/compose.yaml"), { merge: true });
  folder = await mkdtemp(join(tmpdir(), "handsel-production-"));
  prepared = await prepare();
});
afterAll(() => rm(folder, { recursive: true }));

function service(name: string): Service {
  const found = compose.services[name];
  if (!found) throw new Error(`compose.yaml has no service ${name}`);
  return found;
}

describe("relayer:prepare", () => {
  const secret = (name: string) => readFile(join(folder, "secrets", name), "utf8");

  test("makes every secret that compose.yaml mounts except the chains, readable by its owner alone", async () => {
    const names = Object.keys(compose.secrets);
    expect([...prepared.written, "chains"].sort()).toEqual(names.sort());
    expect(prepared.missing).toEqual([join(folder, "secrets", "chains")]);
    for (const name of prepared.written) {
      const { mode, uid } = await stat(join(folder, "secrets", name));
      expect(mode & 0o777).toBe(0o600);
      // The image's user cannot read files of root.
      expect(uid).not.toBe(0);
    }
    expect(await secret("database_url")).toContain(await secret("postgres_password"));
    const key = await secret("relay_private_key");
    expect(prepared.hot_wallet).toBe(privateKeyToAddress(key as `0x${string}`));
  });

  test("keeps existing secrets", async () => {
    const before = await secret("encryption_key");
    expect((await prepare()).written).toEqual([]);
    expect(await secret("encryption_key")).toBe(before);
  });
});

describe("compose.yaml", () => {
  test("gives the relayer each variable of the configuration and no other", () => {
    const names = Object.keys(service("relayer").environment);
    const secrets = secretVariables(parts);
    const known = configurationsOf(parts)
      .flatMap(({ configuration }) => Object.keys(configuration.variables))
      // Development wallets are for a local chain.
      .filter((name) => name !== "DEVELOPMENT_WALLETS")
      .map((name) => (secrets.includes(name) ? `${name}_FILE` : name));
    // If this fails: name the new variable in compose.yaml, and have prepareSecrets.ts make a secret.
    expect(names.sort()).toEqual(known.sort());
    const command = Object.keys(service("command").environment);
    expect(command.sort()).toEqual(known.sort());
  });

  test("configures a relayer that can start, given just its domain and chains", async () => {
    const deployment = {
      ...{ name: "Base", escrow: `0x${"11".repeat(20)}`, startBlock: 1 },
      tokens: [{ symbol: "USDC", name: "USDC", address: `0x${"22".repeat(20)}`, decimals: 6 }],
    };
    const chain = { id: 8453, rpcUrl: "https://rpc.example", confirmations: 12, deployment };
    await writeFile(join(folder, "secrets", "chains"), JSON.stringify([chain]));
    // The dApp is built in the image, but may not be on this machine.
    const { DAPP_DIR, ...variables } = service("relayer").environment;
    expect(DAPP_DIR).toBe("/handsel/dapp/dist");
    const resolved = Object.entries(variables).map(([name, value]) => [
      name,
      value
        .replace(/\$\{DOMAIN:\?[^}]*\}/, "pay.example.com")
        .replace(/\$\{\w+:-([^}]*)\}/, "$1")
        .replace("/run/secrets", join(folder, "secrets")),
    ]);
    const config = readConfig(parts, Object.fromEntries(resolved));
    expect(config).toMatchObject({
      ...{ publicUrl: "https://pay.example.com", host: "0.0.0.0", trustedProxies: 1 },
      chains: { followed: [{ id: 8453 }] },
    });
    expect(new URL(config.databaseUrl).hostname).toBe("postgres");
  });

  test("publishes the proxy's ports alone, and connects the relayer alone to PostgreSQL", () => {
    const published = Object.entries(compose.services).filter(([, { ports }]) => ports);
    expect(published.map(([name]) => name)).toEqual(["proxy"]);
    expect(service("postgres").networks).toEqual(["database"]);
    expect(compose.networks.database?.internal).toBe(true);
    expect(service("proxy").networks).not.toContain("database");
  });

  test("runs the relayer unprivileged, on a read-only file system", () => {
    for (const name of ["relayer", "command"]) {
      expect(service(name).user).toMatch(/^\$\{HANDSEL_USER:-1000:1000\}$/);
      expect(service(name)).toMatchObject({
        ...{ read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] },
      });
    }
    for (const name of ["relayer", "proxy", "postgres"]) {
      expect(service(name).healthcheck, name).toBeDefined();
    }
  });

  test("mounts files that exist", async () => {
    for (const [name, { secrets = [], volumes = [], networks, environment }] of Object.entries(
      compose.services,
    )) {
      expect(Object.keys(compose.secrets), name).toEqual(expect.arrayContaining(secrets));
      expect(Object.keys(compose.networks), name).toEqual(expect.arrayContaining(networks));
      for (const value of Object.values(environment)) {
        const [, secret] = /^\/run\/secrets\/(\w+)$/.exec(value) ?? [];
        if (secret !== undefined) expect(secrets, name).toContain(secret);
      }
      for (const volume of volumes) {
        const [source = ""] = volume.split(":");
        const isThere = source.startsWith("./")
          ? existsSync(join(root, "relayer", source)) || existsSync(join(folder, source))
          : source in compose.volumes;
        expect(isThere, volume).toBe(true);
      }
    }
    for (const [name, { file }] of Object.entries(compose.secrets)) {
      expect(file).toBe(`./secrets/${name}`);
    }
  });
});

const caddy = (process.env.PATH ?? "")
  .split(delimiter)
  .map((place) => join(place, "caddy"))
  .find((program) => existsSync(program));

/** Asks for exactly this path: `fetch` would tidy it up. */
function ask(port: number, path: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, agent: false }, async (response) => {
      resolve({ status: response.statusCode ?? 0, text: `${await readBody(response)}` });
    });
    request.on("error", reject);
  });
}

describe("Caddyfile", () => {
  test.skipIf(caddy === undefined)(
    "forwards the API and nothing that is for the administrator (needs caddy in PATH)",
    async () => {
      const database = await createTestDatabase();
      const relayer = await startTestServer(
        testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }),
      );
      const [port, healthPort] = [await freePort(), await freePort()];
      // The file as it is, but for names and ports that exist only within Compose.
      const inside = "dynamic a relayer 3000 {";
      const shipped = await read("relayer/Caddyfile");
      expect(shipped).toContain(inside);
      const file = join(folder, "Caddyfile");
      await writeFile(
        file,
        shipped
          .replace(
            inside,
            `dynamic a localhost ${new URL(relayer.url).port} {\n\t\t\tversions ipv4`,
          )
          .replace(":2020", `:${healthPort}`),
      );
      const proxy = await startServer({
        ...{ name: "Caddy", command: caddy ?? "", cwd: folder },
        args: ["run", "--adapter", "caddyfile", "--config", file],
        env: { ...process.env, DOMAIN: `http://127.0.0.1:${port}`, HOME: folder },
        logFile: join(folder, "caddy.log"),
        isReady: () => answersOk(`http://127.0.0.1:${healthPort}`),
        stopSignal: "SIGTERM",
      });
      try {
        expect((await ask(port, "/v1/config")).status).toBe(200);
        for (const name of ["metrics", "readyz"]) {
          for (const path of [
            ...[`/${name}`, `/${name}/`, `//${name}`, `/./${name}`, `/v1/../${name}`],
            ...[
              `/${name.toUpperCase()}`,
              `/${name}?`,
              `/${name};a`,
              `/%${name.charCodeAt(0).toString(16)}${name.slice(1)}`,
            ],
          ]) {
            expect([path, (await ask(port, path)).status]).toEqual([path, 404]);
          }
        }
      } finally {
        await proxy.stop();
        await relayer.close();
        await database.remove();
      }
    },
  );
});

test("each documented call of Docker Compose names existing files and services", async () => {
  const page = await read("docs/production.md");
  const calls = [...page.matchAll(/`docker compose -f (\S+) ([^`]+)`/g)];
  expect(calls.length).toBeGreaterThan(4);
  for (const [call, file = "", words = ""] of calls) {
    expect(existsSync(join(root, file)), call).toBe(true);
    expect(words.split(" ")[0], call).toMatch(/^(up|build|stop|exec|run)$/);
    const [, name, program] = /^run --rm (\w+) node (\S+)/.exec(words) ?? [];
    if (!words.startsWith("run")) continue;
    expect(service(`${name}`), call).toBeDefined();
    expect(existsSync(join(root, `${program}`)), call).toBe(true);
  }
});

describe("the image", () => {
  test("is built from files that exist and are sent to the builder", async () => {
    const { build } = service("relayer");
    expect(build).toEqual({ context: "..", dockerfile: "relayer/Dockerfile" });
    const copied = [...(await read("relayer/Dockerfile")).matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
      .flatMap(([, sources = ""]) => sources.split(" "))
      .filter((source) => source !== "dapp");
    const sent = [...(await read("relayer/Dockerfile.dockerignore")).matchAll(/^!(.+)$/gm)].map(
      ([, path = ""]) => path,
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const path of [...copied, ...sent]) expect(existsSync(join(root, path)), path).toBe(true);
    for (const path of copied) expect(sent).toContain(path);
  });

  test("has the whole dApp, built from what is sent to the builder", async () => {
    const folder = await mkdtemp(join(tmpdir(), "handsel-image-"));
    try {
      const ignore = await read("relayer/Dockerfile.dockerignore");
      for (const [, path = ""] of ignore.matchAll(
        /^!((?:protocol|dapp|examples|sdk)\/.+|clear-signing|tsconfig.json)$/gm,
      )) {
        await cp(join(root, path), join(folder, path), { recursive: true });
      }
      for (const path of ["node_modules", "dapp/node_modules"]) {
        if (existsSync(join(root, path))) await symlink(join(root, path), join(folder, path));
      }
      const [, command = ""] =
        /^RUN cd dapp && NODE_ENV=production (.+)$/m.exec(await read("relayer/Dockerfile")) ?? [];
      // The other languages are built from the same folders.
      await promisify(execFile)("sh", ["-c", `${command} -- en ar`], {
        cwd: join(folder, "dapp"),
        env: { ...process.env, NODE_ENV: "production" },
      });
      const built = await readdir(join(folder, "dapp", "dist"));
      const wanted = ["index.html", "pay.html", "preload.json", "embed-v1.js", "ar"];
      expect(built).toEqual(expect.arrayContaining(wanted));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 180_000);

  test("runs the Node version of the tests, and never as root", async () => {
    const dockerfile = await read("relayer/Dockerfile");
    const [, version] = /^const NODE_VERSION = "(.+)";$/m.exec(await read("scripts/go.mjs")) ?? [];
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toEqual([`node:${version}-slim`, `node:${version}-slim`]);
    expect(dockerfile.trimEnd().split("\n").slice(-3)[0]).toBe("USER node");
  });
});

describe("monitoring", () => {
  test("each alert uses existing metrics", async () => {
    const { groups }: { groups: { rules: { alert: string; expr: string }[] }[] } = parse(
      await read("relayer/alerts.yaml"),
    );
    const metrics = await registry.getMetricsAsJSON();
    const names = metrics.flatMap(({ name, type }) =>
      `${type}` === "histogram" ? [`${name}_count`, `${name}_sum`, `${name}_bucket`] : [name],
    );
    const rules = groups.flatMap((group) => group.rules);
    const asked = rules.flatMap(({ expr }) => expr.match(/\b(handsel|nodejs)_\w+/g) ?? []);
    expect(asked.length).toBeGreaterThan(rules.length - 1);
    for (const name of asked) expect(names).toContain(name);
  });

  test("every metric of Handsel's own is documented", async () => {
    const page = await read("docs/production.md");
    const metrics = await registry.getMetricsAsJSON();
    const own = metrics.map(({ name }) => name).filter((name) => name.startsWith("handsel_"));
    expect(own.length).toBeGreaterThan(5);
    for (const name of own) expect(page).toContain(`\`${name}\``);
  });
});
