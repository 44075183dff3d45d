import { createClient, custom } from "viem";
import { describe, expect, it } from "vitest";
import { type EnsRecords, ensDouble } from "../../testing/ensDouble.ts";
import { merchant, payee } from "../../testing/payment.ts";
import { readEnsName } from "./readEnsName.ts";

const read = (records: EnsRecords) => readEnsName(ensDouble(records).client, merchant);

/** Records of an address that claims a name, which leads back to it. */
const owned = (name: string): EnsRecords => ({
  names: { [merchant]: name },
  addresses: { [name]: merchant },
});

describe("readEnsName", () => {
  it.each(["shop.eth", "pay.shop.eth", "shop-2.example.com", "متجر.eth", "お店.eth"])(
    "tells %s, which leads back to the address",
    async (name) => {
      expect(await read(owned(name))).toBe(name);
    },
  );

  it("asks a chain without such a name one question", async () => {
    const { client, asked } = ensDouble({});
    expect(await readEnsName(client, merchant)).toBeNull();
    expect(asked).toEqual(["eth_call resolver"]);
  });

  it.each<[string, EnsRecords]>([
    ["that is somebody else's", { names: { [merchant]: "a.eth" }, addresses: { "a.eth": payee } }],
    ["that nobody has", { names: { [merchant]: "a.eth" } }],
    ["with no name in it", owned("")],
    ["without a dot", owned("shop")],
    ["of more than 64 characters", owned(`${"a".repeat(64)}.eth`)],
  ])("refuses a claimed name %s", async (_, records) => {
    expect(await read(records)).toBeNull();
  });

  it.each([
    ["another script's letter", "p\u0430ypal.eth"],
    ["a whole word of another script", "\u0430\u0440\u0440\u04cf\u0435.eth"],
    ["capitals", "Shop.eth"],
    ["full width", "\uff53hop.eth"],
    ["a control of direction", "\u202ehte.pohs.eth"],
    ["an isolate", "\u2066shop\u2069.eth"],
    ["nothing between its letters", "sh\u200bop.eth"],
    ["a mark that hides", "shop\u00ad.eth"],
    ["a space", "shop .eth"],
    ["an empty label", "shop..eth"],
    ["a line break", "shop\n.eth"],
  ])("refuses a name with %s", async (_, name) => {
    expect(await read(owned(name))).toBeNull();
  });

  it.each(["0x", "0x00", `0x${"f".repeat(64)}`] as const)(
    "takes no name from a resolver that answers %s",
    async (answer) => {
      expect(await read({ ...owned("shop.eth"), answer: () => answer })).toBeNull();
    },
  );

  it("takes no name from a resolver that refuses or asks for a server", async () => {
    const answer = () => {
      throw new Error("execution reverted: OffchainLookup");
    };
    expect(await read({ ...owned("shop.eth"), answer })).toBeNull();
  });

  it("fails while the chain does not answer, so that it is asked again", async () => {
    const request = () => Promise.reject(new Error("down"));
    const client = createClient({ transport: custom({ request }, { retryCount: 0 }) });
    await expect(readEnsName(client, merchant)).rejects.toThrow();
  });
});
