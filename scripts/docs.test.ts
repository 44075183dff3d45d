import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { root } from "@handsel/services/paths";
import { describe, expect, it } from "vitest";

const documents = globSync(["*.md", "docs/**/*.md", "*/README.md", "examples/*/README.md"], {
  cwd: root,
  exclude: (name) => /(^|\/)node_modules$/.test(String(name)),
}).map((path) => {
  const text = read(path);
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
  return { path, folder: dirname(path), text, prose, code: spans(prose) };
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function spans(prose: string): string[] {
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** Code blocks of a document in these languages. */
function blocks(text: string, ...languages: string[]): string[] {
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, language = ""]) => languages.includes(language))
    .map(([, , block = ""]) => block);
}

/** A command in a document, and the workspace whose script it is. */
interface Command {
  /** `npm run build`; for another workspace than the root: `npm run build (dapp)`. */
  name: string;
  words: string;
  document: string;
  workspace: string;
  /** The script of package.json; null for a Node program. */
  script: string | null;
  /** Arguments after `--`. */
  options: string[];
}

function commandsOf({ path, folder, text, code }: (typeof documents)[number]): Command[] {
  const lines = blocks(text, "sh", "bash", "shell", "console")
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, "").trim())
    .filter((line) => line !== "");
  const inline = code.filter((words) => /^(npm|npx|node) /.test(words));
  return [...lines, ...inline].map((words) => commandOf(words, path, folder));
}

function commandOf(words: string, document: string, folder: string): Command {
  const [own = "", after = ""] = words.split(/ -- /);
  const match = own.match(/^npm (?:run )?([\w:]+)(?: -w (\S+))?$/);
  const script = match?.[1] ?? null;
  const at = match?.[2] ?? nearestWorkspace(folder, script);
  return {
    name: at === "." ? words : `${words.replace(` -w ${at}`, "")} (${at})`,
    words,
    document,
    workspace: at,
    script,
    options: after.split(/\s+/).filter((option) => option !== ""),
  };
}

/** Nearest folder above a document whose package.json has the script; the root if none has. */
function nearestWorkspace(folder: string, script: string | null): string {
  if (script === null || folder === ".") return ".";
  const has = existsSync(join(root, folder, "package.json")) && scriptsOf(folder)[script];
  return has ? folder : nearestWorkspace(dirname(folder), script);
}

function scriptsOf(workspace: string): Record<string, string> {
  return JSON.parse(read(join(workspace, "package.json"))).scripts ?? {};
}

/** Runs a command as its document says, in its workspace or a copy of it. */
function run({ words, workspace }: Command, cwd = join(root, workspace)) {
  const [program = "", ...args] = words.split(" ");
  const { CI: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { status, stdout, words: stdout + stderr };
}

const commands = documents.flatMap(commandsOf);

/** Commands that another test runs: its file, and the text in it that runs them. */
const RUN_ELSEWHERE: Record<string, { file: string; says: RegExp }> = {
  "npm start": { file: "scripts/start.test.ts", says: /\[go, "start", "--data", / },
  "npm start -- --no-subgraph": {
    file: "scripts/start.test.ts",
    says: /start\("killed", "--no-subgraph"/,
  },
  "npm start -- --graph-node docker": {
    file: "scripts/start.test.ts",
    says: /start\("docker", "--graph-node", "docker"\)/,
  },
  ...Object.fromEntries(
    [
      "npm start -- --webhook http://localhost:4242/webhook",
      "npm run quickstart",
      "npm run quickstart:pay -- http://localhost:3000/pay/cs_…",
      "npm run handsel -- doctor",
    ].map((words) => [
      words,
      {
        file: "scripts/quickstart.test.ts",
        says: /= "http:\/\/localhost:4242\/webhook"[\s\S]*task\("quickstart"\)[\s\S]*run\(go, "quickstart:pay", url\)[\s\S]*handsel\("doctor"\)/,
      },
    ]),
  ),
  "npm run packages": { file: ".ci/run", says: /^npm run packages$/m },
  "npm test": { file: ".ci/run", says: /^npm test$/m },
  "npm run check": { file: ".ci/run", says: /^npm run check$/m },
  "npm run format": { file: ".ci/run", says: /^npm run format\b/m },
  "npm run build": { file: ".ci/run", says: /^npm run build$/m },
  "npm run gas": { file: ".ci/run", says: /^npm run gas$/m },
  "npm run deploy -- --network base": {
    file: "scripts/deploy.test.ts",
    says: /\["base", 8453\][\s\S]*"deploy", "--network", name, /,
  },
  "npm run deploy -- --network base --instance demo-market": {
    file: "scripts/deploy.test.ts",
    says: /ownEscrow = \["--instance", [\s\S]*"deploy", "--network", name, /,
  },
  ...Object.fromEntries(
    [
      "npm run deploy -- --network exampleChain",
      "npm run deploy -- --chain-id 424242 --rpc-url https://rpc.example.com",
      "npm run subgraph:deploy -- --chain 424242 --label v1.0.0 --node http://127.0.0.1:8020 --ipfs http://127.0.0.1:5001",
      "npm run subgraph:deploy -- --chain 424242 --network example-chain --label v1.0.0 --node http://127.0.0.1:8020 --ipfs http://127.0.0.1:5001",
    ].map((words) => [
      words,
      {
        file: "scripts/addingAChain.test.ts",
        says: /blocksOf\([\s\S]*run\(sh\[0\][\s\S]*\(sh\[1\]\)/,
      },
    ]),
  ),
  "npm run subgraph:deploy -- --chain 8453 --label v1.0.0": {
    file: "scripts/subgraphDeploy.test.ts",
    says: /"--chain", "8453", "--label", "v1\.0\.0"/,
  },
  "npm run subgraph:deploy -- --chain 8453 --label v1.0.0 --node http://127.0.0.1:8020 --ipfs http://127.0.0.1:5001":
    {
      file: "scripts/subgraphDeploy.test.ts",
      says: /"--label", "v1\.0\.0", \.\.\.own\(\)[\s\S]*\["--node", graphNode\.url, "--ipfs", graphNode\.url\]/,
    },
  "npm run soak -- relayer": { file: "scripts/soak.test.ts", says: /"relayer", "--payments"/ },
  "npm run soak -- subgraph": { file: "scripts/soak.test.ts", says: /"subgraph", "--steps"/ },
  "npm run soak -- simulation": { file: "scripts/soak.test.ts", says: /"simulation", "--steps"/ },
  "npm run simulate -- --seed 1": { file: "scripts/simulate.test.ts", says: /"--seed", / },
  // Takes a quarter of an hour, so the committed result is checked.
  "npm run faults": {
    file: "docs/measurements/simulation.json",
    says: /"fault":"[a-z-]+","sentence":"/,
  },
  // Installs real shops and takes minutes, so the committed result is checked.
  "npm run test:shops": {
    file: "docs/measurements/shops.json",
    says: /"medusa: contract cases failed","value":0,/,
  },
  "npm test -- shops": { file: "scripts/test/parts.ts", says: /shops: vitestPart\("shops"/ },
  // Needs the npm registry and minutes, so the committed result is checked.
  "npm run bench:start": {
    file: "docs/measurements/start.json",
    says: /"clean clone to verified webhook, npm cache empty"[\s\S]*"clean clone to verified webhook, npm cache warm"/,
  },
  // Needs a quiet machine, so the committed result is checked.
  "npm run bench:api": {
    file: "docs/measurements/api.json",
    says: /"create a checkout, CPU over a bare route's"/,
  },
  "npm run bench:chain": {
    file: "docs/measurements/chain.json",
    says: /"block to database, p50 over the bare loop's"/,
  },
  "npm run bench:webhooks": {
    file: "docs/measurements/webhooks.json",
    says: /graphile-worker/,
  },
  "npm run bench:dapp": {
    file: "docs/measurements/dapp.json",
    says: /"checkout, able to pay: size"[\s\S]*"click on Pay to paid: median"[\s\S]*"payment, held: calls to the chain"/,
  },
  "npm run bench:vault": {
    file: "docs/measurements/vault.json",
    says: /"unlock, as a multiple of scrypt"[\s\S]*"worker: size, gzipped"/,
  },
  // They take minutes to hours, so the committed result is checked.
  "npm run bench:subgraph": {
    file: "docs/measurements/subgraph.json",
    says: /"indexing rate, [\s\S]*"head lag, p95"[\s\S]*"dApp: a merchant's totals, p95"/,
  },
  "npm run bench:size": {
    file: "docs/measurements/size.json",
    says: /"relayer: payments, rows"[\s\S]*"subgraph: payment, indexes"/,
  },
  "npm run coverage": {
    file: "docs/measurements/coverage.json",
    says: /"lines that the tests reach","value":100,/,
  },
  "npm run audit": { file: "scripts/audit.test.ts", says: /audit\(\["secrets", "solhint"\]\)/ },
  "npm run mutate": {
    file: "docs/measurements/mutation.json",
    says: /"mutants noticed by the tests"/,
  },
  // Takes as long as the browser tests, so one of them is run.
  "npm run screens": { file: "scripts/screens.test.ts", says: /screens\("pageChecks"/ },
  "npm run compare": { file: "scripts/compare.test.ts", says: /"compare\.ts"\)/ },
  "npm run fuzz": {
    file: "docs/measurements/fuzz.json",
    says: /"random calls without a broken invariant"/,
  },
  // Takes minutes, so a part of it is run.
  "npm run fuzz -- --faults": {
    file: "scripts/fuzz.test.ts",
    says: /\[fuzz, "--faults", "--only", "none"\]/,
  },
  "npm run prove": {
    file: "docs/measurements/proofs.json",
    says: /"theorems proved"/,
  },
  "node relayer/start.mjs": {
    file: "scripts/withoutDocker.test.ts",
    says: /const \[program, \.\.\.args\] = `\$\{start\}`/,
  },
  ...Object.fromEntries(
    [
      "node --env-file=relayer/.env relayer/start.mjs",
      'node --env-file=relayer/.env relayer/src/commands/createMerchant.ts --name "Demo Shop" --address 0x…',
    ].map((words) => [
      words,
      {
        file: "scripts/withoutDocker.test.ts",
        says: /blocksOf\(page, "Without Docker"\)[\s\S]*`\$\{start\}`[\s\S]*run\(createMerchant/,
      },
    ]),
  ),
  "npm run relayer:prepare": {
    file: "relayer/src/production.test.ts",
    says: /"prepare\.ts"\)/,
  },
  'npm run relayer:merchant -- --name "Demo Shop" --address 0x…': {
    file: "services/src/relayer.ts",
    says: /"commands", "createMerchant\.ts"\)/,
  },
  'npm run relayer:merchant -- --name "Second Shop" --address 0x…': {
    file: "scripts/start.test.ts",
    says: /"createMerchant\.ts"\),\s+\.\.\.\["--name", "Second Shop", "--address", address\]/,
  },
  "npm run relayer:commission -- --address 0x… --bps 50": {
    file: "relayer/src/accounts/apiKeys.test.ts",
    says: /"setCommission\.ts"\)/,
  },
  "npm run relayer:audit": {
    file: "relayer/src/accounts/audit/audit.test.ts",
    says: /"verifyAudit\.ts"\)/,
  },
  "npm run relayer:resync": {
    file: "relayer/src/commands/resync.test.ts",
    says: /join\(import\.meta\.dirname, "resync\.ts"\)/,
  },
  "npm run relayer:reconcile": {
    file: "relayer/src/commands/reconcile.test.ts",
    says: /join\(import\.meta\.dirname, "reconcile\.ts"\)/,
  },
  "npm run relayer:backup -- handsel.backup.gz": {
    file: "relayer/src/platform/database/backup.test.ts",
    says: /await run\("backup", /,
  },
  "npm run relayer:restore -- handsel.backup.gz": {
    file: "relayer/src/platform/database/backup.test.ts",
    says: /await run\("restore", /,
  },
  "npm run relayer:rotate": {
    file: "relayer/src/platform/database/rotateKey.test.ts",
    says: /"rotateKey\.ts"\)/,
  },
  "npm run generate": { file: ".ci/run", says: /^npm run generate\b/m },
  "npm test -- contracts capture": {
    file: "scripts/test/chooseTests.test.ts",
    says: /choose\("contracts", "capture"\)/,
  },
  "npm test -- dapp": {
    file: "scripts/test/chooseTests.test.ts",
    says: /choose\("relayer"\)/,
  },
  // The same build, with the network of the committed manifest.
  "npm run build (subgraph)": {
    file: "scripts/docs.test.ts",
    says: /"npm run build -- --network <name> \(subgraph\)": buildsSubgraph/,
  },
  "npm test (subgraph)": { file: "scripts/test/parts.ts", says: /vitestPart\("subgraph"/ },
};

/** Commands that this file runs. */
const RUN_HERE: Record<string, (command: Command) => void> = {
  "npm start -- --help": tellsItself,
  "npm run deploy -- --help": tellsItself,
  "npm run subgraph:deploy -- --help": tellsItself,
  "npm test -- --help": tellsItself,
  "npm test -- relayer checkouts": (command) => {
    const { status, stdout, words } = run(command);
    expect(status, words).toBe(0);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(/^[1-9]\d* passed, 0 failed$/);
  },
  "npm run build -- --network <name> (subgraph)": buildsSubgraph,
};

function tellsItself(command: Command): void {
  const { status, words, stdout } = run(command);
  expect(status, words).toBe(0);
  expect(stdout).toContain("--help");
}

function helpOf(script: string): string {
  const go = join(root, "scripts", "go.mjs");
  return `${spawnSync(process.execPath, [go, script, "--help"]).stdout}`;
}

/** Builds a copy of the subgraph, because another test may read the folder. */
function buildsSubgraph(command: Command): void {
  const copy = mkdtempSync(join(root, ".cache", "subgraph-"));
  try {
    cpSync(join(root, "subgraph"), copy, {
      recursive: true,
      filter: (path) =>
        !/[\\/](node_modules|generated|build)$/.test(relative(join(root, "subgraph"), path)),
    });
    const words = command.words.replace("<name>", "local");
    const built = run({ ...command, words }, copy);
    expect(built.status, built.words).toBe(0);
    expect(existsSync(join(copy, "build", "subgraph.yaml"))).toBe(true);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe("every command in the documents", () => {
  const byName = new Map(commands.map((command) => [command.name, command]));

  it("is found", () => {
    expect([...byName.keys()]).toEqual(
      expect.arrayContaining(["npm start", "npm test", "npm run gas", "npm start -- --help"]),
    );
  });

  it.each(commands)("$document: $words exists", ({ words, workspace, script }) => {
    if (script !== null) expect(Object.keys(scriptsOf(workspace))).toContain(script);
    else
      expect(existsSync(join(root, words.match(/^node (?:--\S+ )*(\S+)/)?.[1] ?? words))).toBe(
        true,
      );
  });

  it("names only options that its help tells", () => {
    const helps = new Map<string, string>();
    for (const { words, workspace, script, options } of commands) {
      if (workspace !== "." || script === null || options.length === 0) continue;
      // The files of the quickstart are examples, with no more in them than a shop needs.
      if (script.startsWith("quickstart")) continue;
      const help = helps.get(script) ?? helpOf(script);
      helps.set(script, help);
      // The value of an option is its reader's own.
      const told = options.filter(
        (option, index) => option.startsWith("--") || !options[index - 1]?.startsWith("--"),
      );
      for (const option of told) expect(help, words).toContain(option);
    }
  });

  it.each([...byName.values()])("$name is run", (command) => {
    const here = RUN_HERE[command.name];
    if (here !== undefined) return here(command);
    const elsewhere = RUN_ELSEWHERE[command.name];
    if (elsewhere === undefined) {
      throw new Error(`Nothing runs "${command.name}" of ${command.document}: add it here.`);
    }
    expect(existsSync(join(root, elsewhere.file)), `${elsewhere.file} exists`).toBe(true);
    expect(read(elsewhere.file), elsewhere.file).toMatch(elsewhere.says);
  });

  it("is what the tables above name, and nothing else is", () => {
    const known = [...Object.keys(RUN_ELSEWHERE), ...Object.keys(RUN_HERE)];
    expect(known.filter((name) => !byName.has(name))).toEqual([]);
  });
});

describe.each(documents)("$path", ({ folder, prose, code }) => {
  const exists = (path: string) => [folder, "."].some((from) => existsSync(join(root, from, path)));

  it("links to what exists", () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    const local = links.filter((target) => !/^(https?:|mailto:|#)/.test(target));
    expect(
      local.filter((target) => !existsSync(join(root, folder, target.replace(/#.*$/, "")))),
    ).toEqual([]);
  });

  it("names paths that exist", () => {
    const paths = code.filter(
      (words) =>
        /^[\w.$-]+(\/[\w.$*{},<>-]+)*\/?$/.test(words) &&
        (words.includes("/") || /\w\.(tsx?|mjs|sol|json|md|ya?ml|graphql|css|sh)$/.test(words)),
    );
    expect(paths.filter((path) => !isBuilt(path) && !somewhere(path))).toEqual([]);
  });

  /** Finds a path relative to the document, the root, a workspace or a source folder; `<verb>` matches any name. */
  function somewhere(path: string): boolean {
    if (exists(path)) return true;
    const pattern = path.replace(/<\w+>/g, "*").replace(/\/$/, "");
    const places = [folder, ".", "*", `${folder}/src/**`].map((place) => `${place}/${pattern}`);
    return globSync(places, { cwd: root }).some(
      (found) => !path.endsWith("/") || statSync(join(root, found)).isDirectory(),
    );
  }

  /** Whether the path is a build output, which is not committed. */
  function isBuilt(path: string): boolean {
    const ignored = [".gitignore", join(folder, ".gitignore")]
      .filter((file) => existsSync(join(root, file)))
      .flatMap((file) => read(file).split("\n"));
    return ignored.some((line) => line !== "" && path.startsWith(line.replace(/^\//, "")));
  }
});

describe("the map in the README", () => {
  const folders = blocks(read("README.md"), "text")
    .flatMap((block) => block.split("\n"))
    .map((line) => line.match(/^([\w-]+)\/ {2,}\S/)?.[1])
    .filter((name) => name !== undefined);

  it("names every folder of the project and no other", () => {
    const tracked = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).stdout;
    const real = tracked
      .split("\n")
      .filter((path) => path.includes("/") && !path.startsWith("."))
      .map((path) => path.replace(/\/.*/, ""));
    expect(folders.toSorted()).toEqual([...new Set(real)].sort());
  });
});
