import { Children, isValidElement, type ReactElement, type ReactNode } from "react";
import { expect, it } from "vitest";
import { PartBoundary } from "../../../lib/errors/PartBoundary.tsx";
import { Way } from "./Way.tsx";

/** Whether one element is inside a boundary of this page. */
function isGuarded(node: ReactNode, wanted: ReactElement, guarded = false): boolean {
  return Children.toArray(node).some((child) => {
    if (!isValidElement<{ children?: ReactNode }>(child)) return false;
    if (child.type === wanted.type) return guarded;
    return isGuarded(child.props.children, wanted, guarded || child.type === PartBoundary);
  });
}

it("that fails leaves the other ways, of which one is the dispute", () => {
  const Broken = () => {
    throw new RangeError("The service told no amount.");
  };
  const content = <Broken />;
  const way = Way({ number: 2, title: "Split", hint: "Free.", children: content });
  expect(isGuarded(way, content)).toBe(true);
});
