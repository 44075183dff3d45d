import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { merchant } from "../../testing/payment.ts";
import { AddressChip } from "./AddressChip.tsx";

const chain = { id: 31337, rpcUrl: "", explorerUrl: "https://explorer.example" };

it("shows the owner's name first, then both ends of the address, and has the whole of it", () => {
  const markup = renderToStaticMarkup(
    <AddressChip value={merchant} name="merchant's address" owner="Demo Shop" />,
  );
  expect(markup.indexOf("Demo Shop")).toBeLessThan(markup.indexOf("0x3C44…"));
  expect(markup).toContain(`title="${merchant}"`);
  expect(markup).toContain("Copy merchant&#x27;s address");
});

it("leads to the chain's explorer where there is one", () => {
  const chip = (explorerUrl: string | null) =>
    renderToStaticMarkup(
      <AddressChip
        value={merchant}
        name="address"
        explorer={{ chain: { ...chain, explorerUrl }, kind: "address" }}
      />,
    );
  expect(chip(chain.explorerUrl)).toContain(`href="https://explorer.example/address/${merchant}"`);
  expect(chip(null)).not.toContain("href");
});

it("isolates foreign names and addresses from each other's direction", () => {
  const markup = renderToStaticMarkup(<AddressChip value={merchant} name="a" owner="متجر" />);
  expect(markup).toMatch(/<bdi[^>]*title="متجر">متجر<\/bdi><bdi dir="ltr"/);
});
