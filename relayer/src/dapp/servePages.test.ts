import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, startLocalServer } from "../testing/localServer.ts";
import { testConfig } from "../testing/testConfig.ts";
import { servePages } from "./servePages.ts";

let folder: string;
let server: LocalServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "handsel-pages-"));
  await writeFile(join(folder, "index.html"), "the page");
  server = await startLocalServer(express().use(servePages(testConfig({}), folder)));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(["/pay/cs_0a", "/link/pl_0a", "/payment/31337/0xab"])(
  "%s is answered with the page, whatever a mail adds to it",
  async (path) => {
    for (const added of ["", ".", ",", ")", "%3E", "%22", "/", ".%20Thanks", "?from=mail"]) {
      const response = await fetch(server.url + path + added);
      expect([added, response.status, await response.text()]).toEqual([added, 200, "the page"]);
      expect(new URL(response.url).pathname).toBe(path);
    }
  },
);

test.each(["/v1", "/v1/x", "/v2/x", "/V2", "/api/checkouts", "/v10/checkouts/cs_0a"])(
  "%s is no page, so that a program that is wrong can read the answer",
  async (path) => {
    expect((await fetch(server.url + path)).status).toBe(404);
  },
);

test("what asks for JSON gets no page", async () => {
  const headers = { accept: "application/json" };
  expect((await fetch(`${server.url}/checkouts`, { headers })).status).toBe(404);
  const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
  expect((await fetch(`${server.url}/checkouts`, { headers: browser })).status).toBe(200);
  expect((await fetch(`${server.url}/vase`)).status).toBe(200);
});
