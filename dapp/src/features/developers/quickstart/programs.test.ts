import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "@handsel/services/paths";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import openApi from "../../../../../relayer/openapi.json" with { type: "json" };
import { chain } from "../../../testing/payment.ts";
import {
  checkoutCall,
  eventsCall,
  firstCoin,
  type OwnValues,
  programOf,
  runOf,
  testCall,
  valuesFile,
} from "./programs.ts";

/** Values that no example has. */
const values: OwnValues = {
  url: "https://pay.alder.example",
  coin: { chainId: 84532, symbol: "EURC", decimals: 8 },
};
const asDocumented: OwnValues = {
  url: "http://localhost:3000",
  coin: { chainId: 31337, symbol: "USDH", decimals: 6 },
};
const programs = ["typescript", "python", "go"] as const;
const files = {
  typescript: "examples/quickstart/server.mjs",
  python: "examples/python/server.py",
  go: "examples/go/main.go",
};

describe.each(programs)("the program in %s", (language) => {
  it("is the documentation's, but for what says how that is started", () => {
    const documented = readFileSync(join(root, files[language]), "utf8").trimEnd();
    const shown = programOf(language, asDocumented);
    expect(documented.endsWith(shown)).toBe(true);
    const before = documented.slice(0, -shown.length).trimEnd();
    expect(before).toMatch(/^(?:"""[\s\S]*"""|(?:\/\/.*\n?)*)$/);
  });

  it("has the store's coin in place of the example's, and an amount of it", () => {
    const shown = programOf(language, values);
    expect(shown).toMatch(/"?chain_id"?: 84532, "?token"?: "EURC", "?amount"?: "2500000000"/);
    expect(shown).not.toMatch(/31337|USDH/);
  });

  it("reads address, key and secret from the file of values, and has none of its own", () => {
    const shown = programOf(language, values);
    for (const [name] of valuesFile(values).matchAll(/^\w+/gm)) expect(shown).toContain(name);
    expect(`${shown}${runOf(language)}`).not.toMatch(/whsec_|hs_[sr]k_|whsk_/);
    expect(runOf(language)).toContain("handsel.env");
    expect(runOf(language)).toMatch(/server\.mjs|server\.py|go run/);
  });
});

/** Whether a program is there to judge its language. */
const has = (command: string) => spawnSync(command, ["--version"]).error === undefined;

describe("what is shown", () => {
  it("parses as TypeScript", () => {
    expect(() => parseAst(programOf("typescript", values), { lang: "ts" })).not.toThrow();
  });

  it.runIf(has("python3"))("parses as Python", () => {
    const program = programOf("python", values);
    execFileSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], {
      input: program,
    });
  });

  it.runIf(has("gofmt"))("parses as Go", () => {
    execFileSync("gofmt", ["-e"], { input: programOf("go", values) });
  });

  it.runIf(has("bash"))("parses as commands of a shell", () => {
    const folder = mkdtempSync(join(tmpdir(), "handsel-quickstart-"));
    try {
      writeFileSync(join(folder, "handsel.env"), valuesFile(values));
      const calls = [checkoutCall(values), testCall("we_1"), eventsCall()];
      for (const commands of [...programs.map(runOf), ...calls])
        execFileSync("bash", ["-n"], { input: commands });
      const read = 'set -a; . ./handsel.env; printf "%s" "$HANDSEL_URL"';
      const url = execFileSync("bash", ["-c", read], { cwd: folder, encoding: "utf8" });
      expect(url).toBe(values.url);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the calls", () => {
  it("are operations of the API, with fields that it takes", () => {
    const taken = JSON.stringify(openApi.components.schemas.NewCheckout);
    const [, body = ""] = /-d '(.+)'/.exec(checkoutCall(values)) ?? [];
    expect(JSON.parse(body)).toEqual({
      ...{ chain_id: 84532, token: "EURC", amount: "2500000000", description: "A lamp" },
    });
    for (const field of Object.keys(JSON.parse(body))) expect(taken).toContain(`"${field}":`);
    expect(testCall("{id}")).toContain("/v1/webhook_endpoints/{id}/test");
    expect(openApi.paths["/v1/webhook_endpoints/{id}/test"].post).toBeDefined();
    expect(eventsCall()).toContain("/v1/events?order=newest");
    const { parameters } = openApi.paths["/v1/events"].get;
    expect(parameters.find(({ name }) => name === "order")?.schema.enum).toContain("newest");
  });

  it("ask for little of a coin that has as many decimals as a chain's own", () => {
    const ether = { ...values, coin: { chainId: 1, symbol: "ETH", decimals: 18 } };
    expect(checkoutCall(ether)).toContain('"amount":"2500000000000000"');
  });

  it("begin with the first coin of the mode", () => {
    const [token] = chain.tokens;
    expect(firstCoin([chain])).toEqual({
      ...{ chainId: chain.id, symbol: token?.symbol, decimals: token?.decimals },
    });
    expect(firstCoin([])).toEqual(asDocumented.coin);
  });
});
