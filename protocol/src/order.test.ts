import { keccak256, stringToBytes, toHex } from "viem";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonicalJson.ts";
import { type Order, orderReference } from "./order.ts";

const order: Order = {
  salt: toHex(7n, { size: 32 }),
  description: "Two mugs",
  currency: "EUR",
  line_items: [{ name: "Mug “M”", quantity: 2, unit_amount: "1250" }],
};

test("canonical JSON has one text, whatever the order of keys", () => {
  expect(canonicalJson({ b: [1, "\u20ac", null, true], a: { d: 1e21, "": 0.1 } })).toBe(
    '{"a":{"":0.1,"d":1e+21},"b":[1,"€",null,true]}',
  );
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
  expect(() => canonicalJson("\ud800")).toThrow(TypeError);
});

test("an order's reference is the hash of a text that anyone can write", () => {
  const text = `{"currency":"EUR","description":"Two mugs","line_items":[{"name":"Mug “M”","quantity":2,"unit_amount":"1250"}],"salt":"${order.salt}"}`;
  expect(orderReference(order)).toBe(keccak256(stringToBytes(text)));
});

test("taxes are in the text if there are any", () => {
  const taxed = {
    ...order,
    tax_lines: [{ name: "VAT", rate: "23", amount: "467", included: true }],
  };
  const text = `{"currency":"EUR","description":"Two mugs","line_items":[{"name":"Mug “M”","quantity":2,"unit_amount":"1250"}],"salt":"${order.salt}","tax_lines":[{"amount":"467","included":true,"name":"VAT","rate":"23"}]}`;
  expect(orderReference(taxed)).toBe(keccak256(stringToBytes(text)));
  expect(orderReference({ ...order, tax_lines: [] })).toBe(orderReference(order));
});

test("each part of an order changes its reference", () => {
  const [line] = order.line_items;
  if (!line) throw new Error("the order has no line");
  const others: Order[] = [
    { ...order, salt: toHex(8n, { size: 32 }) },
    { ...order, description: "Two cups" },
    { ...order, currency: "USD" },
    { ...order, line_items: [] },
    { ...order, line_items: [{ ...line, quantity: 3 }] },
    { ...order, line_items: [{ ...line, unit_amount: null }] },
    { ...order, line_items: [{ ...line, name: "Mug" }] },
  ];
  const tax = { name: "VAT", rate: "23", amount: "467", included: true };
  const taxes = [
    ...[tax, { ...tax, name: "GST" }, { ...tax, rate: null }, { ...tax, amount: "466" }],
    { ...tax, included: false },
  ];
  others.push(...taxes.map((one) => ({ ...order, tax_lines: [one] })));
  const references = [order, ...others].map(orderReference);
  expect(new Set(references).size).toBe(references.length);
});
