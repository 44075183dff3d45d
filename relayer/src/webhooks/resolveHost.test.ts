import { createSocket, type Socket } from "node:dgram";
import { readFile } from "node:fs/promises";
import { afterEach, expect, test } from "vitest";
import { createResolver } from "./resolveHost.ts";

let socket: Socket | undefined;
afterEach(() => socket?.close());

/** Starts a name server that answers as told, or not at all. */
async function startNameServer(answer: (query: Buffer) => Buffer | null): Promise<string> {
  const server = createSocket("udp4");
  socket = server;
  server.on("message", (query, { port, address }) => {
    const bytes = answer(query);
    if (bytes) server.send(bytes, port, address);
  });
  await new Promise<void>((resolve) => server.bind(0, "127.0.0.1", resolve));
  return `127.0.0.1:${server.address().port}`;
}

/** Answers a query with a code and with the data of one record, if any. */
function reply(query: Buffer, code: number, data: Buffer | null): Buffer {
  const bytes = Buffer.from(query);
  bytes.writeUInt16BE(0x8180 + code, 2);
  bytes.writeUInt16BE(data ? 1 : 0, 6);
  // Without the additional section of the query.
  bytes.writeUInt16BE(0, 10);
  const end = bytes.indexOf(0, 12) + 5;
  const question = bytes.subarray(0, end);
  if (!data) return question;
  const type = question.subarray(end - 4, end);
  const head = Buffer.from([0xc0, 12, ...type, 0, 0, 0, 60, 0, data.length]);
  return Buffer.concat([question, head, data]);
}

const isIPv4 = (query: Buffer) => query.readUInt16BE(query.indexOf(0, 12) + 1) === 1;

test("name servers that say nothing hold none of the process's threads", async () => {
  const resolve = createResolver([await startNameServer(() => null)]);
  const ended: string[] = [];
  const lookups = Array.from({ length: 32 }, (_, index) =>
    resolve(`shop-${index}.example`).catch((error) => ended.push(error.code)),
  );
  await readFile(import.meta.filename);
  expect(ended).toEqual([]);
  await Promise.all(lookups);
  expect(new Set(ended)).toEqual(new Set(["EAI_AGAIN"]));
});

test("every address is found; one family alone is enough", async () => {
  const answers = (query: Buffer) =>
    reply(query, 0, isIPv4(query) ? Buffer.from([10, 1, 2, 3]) : null);
  const resolve = createResolver([await startNameServer(answers)]);
  expect(await resolve("shop.example")).toEqual([{ address: "10.1.2.3", family: 4 }]);
});

test("a name that does not exist is told from name servers that fail", async () => {
  const code = { missing: 3, broken: 2 };
  const answers = (query: Buffer) =>
    reply(query, query.includes("missing") ? code.missing : code.broken, null);
  const resolve = createResolver([await startNameServer(answers)]);
  await expect(resolve("missing.example")).rejects.toMatchObject({ code: "ENOTFOUND" });
  await expect(resolve("broken.example")).rejects.toMatchObject({ code: "EAI_AGAIN" });
});

test("a name of this machine is found without name servers", async () => {
  const resolve = createResolver([await startNameServer(() => null)]);
  expect((await resolve("localhost")).map(({ address }) => address)).toContain("127.0.0.1");
});

test("a name that many ask for is looked up once at a time, and again later", async () => {
  const names: string[] = [];
  const server = await startNameServer((query) => {
    names.push(query.toString("latin1", 13, 18));
    return reply(query, 0, isIPv4(query) ? Buffer.from([10, 1, 2, 3]) : null);
  });
  const resolve = createResolver([server]);
  await Promise.all(Array.from({ length: 64 }, () => resolve("busy1.example")));
  await resolve("BUSY1.example.");
  // Twice, for both families of addresses.
  expect(names.map((name) => name.toLowerCase())).toEqual(Array(4).fill("busy1"));
});
