import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "@handsel/services/paths";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createScratchProject, type ScratchProject } from "./scratchProject.ts";

let project: ScratchProject;

beforeAll(async () => {
  project = await createScratchProject([
    "viem",
    "react",
    "react-dom",
    "@types/react",
    "csstype",
    "@types/node",
  ]);
});
afterAll(() => project?.remove());

const printsExports = `
const names = [sdk, actions, webhooks, subgraph, embed, react, protocol].map((one) => Object.keys(one).filter((name) => name !== "default"));
const offer = protocol.newOffer({
  merchant: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC", payee: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
  amount: 25000000n, token: "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512", inspectionPeriod: 0, capturePeriod: 604800,
  refundPeriod: 2592000, fundBy: 1795874030, salt: 7n, feeBps: 0, feeRecipient: "0x0000000000000000000000000000000000000000",
});
const escrow = { chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" };
console.log(JSON.stringify([names.map((list) => list.length > 0), protocol.paymentId(offer, escrow),
  typeof sdk.createHandsel({ url: "http://localhost" }).createCheckout, actions.fundCall({ terms: offer, escrow }).to]));
`;

const answer =
  /^\[\[true,true,true,true,true,true,true\],"0x[0-9a-f]{64}","function","0x5FbDB2315678afecb367f032d93F642f64180aa3"\]\n$/;

describe("the packed packages", () => {
  test("are imported by Node as ECMAScript modules", async () => {
    project.write(
      "esm.mjs",
      `import * as sdk from "@handsel/sdk"; import * as actions from "@handsel/sdk/actions";
       import * as webhooks from "@handsel/sdk/webhooks"; import * as subgraph from "@handsel/sdk/subgraph";
       import * as embed from "@handsel/sdk/embed"; import * as react from "@handsel/sdk/react"; import * as protocol from "@handsel/protocol";${printsExports}`,
    );
    expect(await project.node("esm.mjs")).toMatch(answer);
  });

  test("are required by Node as CommonJS, without require() of an ECMAScript module", async () => {
    project.write(
      "cjs.cjs",
      `const sdk = require("@handsel/sdk"), actions = require("@handsel/sdk/actions"),
       webhooks = require("@handsel/sdk/webhooks"), subgraph = require("@handsel/sdk/subgraph"),
       embed = require("@handsel/sdk/embed"), react = require("@handsel/sdk/react"), protocol = require("@handsel/protocol");${printsExports}`,
    );
    expect(await project.node("--no-experimental-require-module", "cjs.cjs")).toMatch(answer);
  });

  const use = `
    import { createHandsel, HandselApiError, verifyWebhook, type Checkout, type HandselEvent } from "@handsel/sdk";
    import { pay, type FundingPath } from "@handsel/sdk/actions";
    import { handleWebhook } from "@handsel/sdk/webhooks";
    import { listMerchantPayments } from "@handsel/sdk/subgraph";
    import { type CheckoutDetail, defineHandselElements } from "@handsel/sdk/embed";
    import { HandselButton, HandselCheckout } from "@handsel/sdk/react";
    import { escrowAbi, type PaymentTerms } from "@handsel/protocol";
    export const handsel = createHandsel({ url: "https://pay.example.com", apiKey: "hs_sk_test_1" });
    export async function sell(): Promise<Checkout> {
      for await (const payment of handsel.listPayments({ status: "authorized" })) payment.id satisfies string;
      return handsel.createCheckout({ chain_id: 8453, token: "USDC", amount: "1", description: "A lamp" }, { dryRun: true });
    }
    export async function shipped(event: HandselEvent) {
      if (event.type === "checkout.paid") return event.data.object.id;
      return null;
    }
    // @ts-expect-error: an amount is text
    export const wrong = () => handsel.createCheckout({ chain_id: 8453, token: "USDC", amount: 1, description: "A lamp" });
    export const path: FundingPath = "native";
    export const told = (detail: CheckoutDetail) => detail.payment;
    export const button = HandselButton({ url: "https://pay.example.com/pay/cs_1", children: "Pay", onPaid: told });
    // @ts-expect-error: a checkout has an address
    export const nowhere = () => HandselCheckout({ children: "Pay" });
    export async function held(merchant: \`0x\${string}\`, escrow: \`0x\${string}\`) {
      for await (const { held } of listMerchantPayments("", { merchant, escrow })) held satisfies bigint;
    }
    export const rest = [defineHandselElements, HandselApiError, verifyWebhook, pay, handleWebhook, escrowAbi];
    export type Terms = PaymentTerms;`;

  test.each([
    ["node16", "node16", "use.mts"],
    ["node16 from CommonJS", "node16", "use.cts"],
    ["bundler", "bundler", "use.ts"],
  ])("have types in TypeScript's resolution %s", async (_, resolution, file) => {
    project.write(file, use);
    // viem declares itself as ECMAScript modules alone, so its files are not checked from CommonJS.
    const config = project.write(
      "tsconfig.json",
      JSON.stringify({
        compilerOptions: {
          ...{
            strict: true,
            noEmit: true,
            target: "es2022",
            lib: ["es2022", "dom", "dom.iterable"],
            types: ["node"],
            skipLibCheck: file === "use.cts",
          },
          ...{ module: resolution === "bundler" ? "esnext" : resolution },
          moduleResolution: resolution,
        },
        files: [file],
      }),
    );
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    expect(await project.node(tsc, "--project", config)).toBe("");
  });

  /** Bundles an entry for browsers, without viem, and returns its code. */
  async function bundle(code: string): Promise<string> {
    const entry = project.write("entry.js", code);
    const result = await build({
      ...{ root: project.folder, configFile: false, logLevel: "silent" },
      build: {
        write: false,
        lib: { entry, formats: ["es"], fileName: "out" },
        rolldownOptions: { external: /^(?:viem|react)/ },
        minify: true,
      },
    });
    const [bundled] = [result].flat();
    if (!bundled || !("output" in bundled)) throw new Error("Vite built nothing");
    return bundled.output.map((one) => ("code" in one ? one.code : "")).join("");
  }

  test("make a browser bundle of at most 12 KB beside viem, without a module of Node", async () => {
    const code = await bundle('export * from "@handsel/sdk";');
    expect(code).toContain("webhook-");
    expect(code).not.toMatch(/node:|require\(/);
    expect(gzipSync(code).length).toBeLessThanOrEqual(12 * 1024);
  });

  test("leave at most 3 KB of one who verifies webhooks alone", async () => {
    const code = await bundle('export { verifyWebhook } from "@handsel/sdk";');
    expect(code).not.toMatch(/from"viem|PaymentFunded/);
    expect(gzipSync(code).length).toBeLessThanOrEqual(3 * 1024);
  });

  test("show a checkout by at most 8 KB, and by 1 KB more for React", async () => {
    const code = await bundle('export * from "@handsel/sdk/embed";');
    expect(code).toContain("handsel-checkout");
    expect(code).not.toMatch(/\bfrom ?"|innerHTML|eval\(/);
    expect(gzipSync(code).length).toBeLessThanOrEqual(8 * 1024);
    const wrapped = await bundle('export * from "@handsel/sdk/react";');
    expect(wrapped).toMatch(/from ?"react"/);
    expect(gzipSync(wrapped).length - gzipSync(code).length).toBeLessThanOrEqual(1024);
  });

  test("have components that a server renders as links, and a framework takes for a client's", async () => {
    project.write(
      "render.mjs",
      `import { createElement } from "react"; import { renderToStaticMarkup } from "react-dom/server";
       import { HandselButton } from "@handsel/sdk/react";
       const url = "https://pay.example.com/pay/cs_1";
       console.log(renderToStaticMarkup(createElement(HandselButton, { url, mode: "window" }, "Pay")));`,
    );
    expect(await project.node("render.mjs")).toBe(
      '<handsel-button mode="window"><a href="https://pay.example.com/pay/cs_1">Pay</a></handsel-button>\n',
    );
    for (const kind of ["esm", "cjs"]) {
      const file = join(project.folder, "node_modules/@handsel/sdk", kind, "react/index.js");
      expect(readFileSync(file, "utf8")).toMatch(/^"use client"/);
    }
  });

  test("say what they are, under which licence", () => {
    for (const name of ["sdk", "protocol", "contracts"]) {
      const folder = join(project.folder, "node_modules", "@handsel", name);
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      expect(manifest).toMatchObject({ name: `@handsel/${name}`, license: "MIT" });
      expect(manifest).not.toHaveProperty("private");
      expect(manifest).not.toHaveProperty("devDependencies");
      expect(readFileSync(join(folder, "LICENSE"), "utf8")).toContain("MIT License");
      expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`# @handsel/${name}`);
    }
  });
});
