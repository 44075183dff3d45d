import { expect, test } from "vitest";
import { dataElement, escapeHtml } from "./escapeHtml.ts";

test("text of others can end no element and no attribute, and turns no words around it", () => {
  expect(escapeHtml(`<b title="x" id='y'>&amp;\u202e\u2066\u0000`)).toBe(
    "&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;   ",
  );
});

test("data can end no element, and is read as it was", () => {
  const data = { name: "</script><!--<script>\u2028" };
  const element = dataElement("served", data);
  expect(element.match(/</g)).toHaveLength(2);
  expect(JSON.parse(/>(.*)<\/script>/s.exec(element)?.[1] ?? "")).toEqual(data);
});
