import { parseAst } from "vite";

/** Words in a source file that a person reads: their place, and the text with `{}` for each inserted value. */
export interface InlineWords {
  line: number;
  text: string;
  start: number;
  end: number;
}

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Attributes whose values are never read by a person. */
const TECHNICAL =
  /^(className|id|type|role|key|href|to|rel|target|viewBox|preserveAspectRatio|d|x|y|cx|cy|r|rx|width|height|fill|stroke.*|opacity|textAnchor|dominantBaseline|shapeRendering|look|size|tone|state|section|scope|method|accept|inputMode|autoComplete|autoCapitalize|pattern|htmlFor|aria-(hidden|live|current|describedby|labelledby|haspopup|atomic)|popover(Target)?|mode|hue|autoHighlight|of|dir|lang|translate|spellCheck|data-.*)$/;

/** Media queries, commands, code for pages, style rules, and names that are the same in every language. */
const NO_WORDS = /^\s*(\(|curl |<script |#root |(Handsel|Ether)\s*$)/;

const CLASSES = new Set(
  "flex grid block hidden relative absolute fixed sticky static inline italic underline truncate border group hatched uppercase contents container".split(
    " ",
  ),
);

/** Whether a text is a list of CSS classes. */
function isClasses(text: string): boolean {
  return text
    .trim()
    .split(/\s+/)
    .every(
      (token) =>
        CLASSES.has(token) ||
        (/[-:]/.test(token) && /^[a-z0-9\-:/.[\]()%_&>*#=',!@]+$/.test(token)),
    );
}

/** Whether a string outside of JSX reads like words: a capitalised word, one that goes on, or several words. */
function readsLikeWords(text: string): boolean {
  if (NO_WORDS.test(text)) return false;
  if (/^[A-Z][a-z]+$|\p{L}…$/u.test(text.trim())) return true;
  if (isClasses(text)) return false;
  const words = text.split(/\s+/).filter((token) => /\p{L}{2}/u.test(token));
  return words.length > 1 || /\{\}\s+\p{L}|\p{L}{2}\s+\{\}|^\W*\s\p{L}{3}/u.test(text);
}

/** Finds the words that a file of the dApp has in its own text instead of in a catalogue. */
export function inlineWords(code: string, path: string): InlineWords[] {
  const found: InlineWords[] = [];
  const add = (node: Node, text: string) => {
    const line = code.slice(0, node.start).split("\n").length;
    found.push({ line, text, start: node.start, end: node.end });
  };
  const visit = (node: Node, parents: readonly Node[]) => {
    if (node.type.startsWith("TS") && !/^TS(As|Satisfies|NonNull)Expression$/.test(node.type))
      return;
    if (/^(Import|Export(All|Named)).*Declaration$/.test(node.type) && node.source) return;
    const text = textOf(node);
    if (node.type === "JSXText") {
      const shown = String(node.value);
      if (/\p{L}/u.test(shown) && !NO_WORDS.test(shown)) add(node, shown);
    } else if (text !== null && isShown(node, text, parents)) {
      add(node, text);
    }
    for (const child of childrenOf(node)) visit(child, [...parents, node]);
  };
  visit(parseAst(code, { lang: path.endsWith("x") ? "tsx" : "ts" }) as unknown as Node, []);
  return found;
}

/** Returns a string's or a template's text, or null. */
function textOf(node: Node): string | null {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return null;
  const quasis = node.quasis as { value: { cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join("{}");
}

function isShown(node: Node, text: string, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (!parent) return false;
  // What is given to `new` is the message of an error: people read the sentence that explains it.
  if (parent.type === "NewExpression") return false;
  if (parent.type === "CallExpression" && (parent.callee as Node).type === "Super") return false;
  if (parent.type === "TaggedTemplateExpression") return false;
  if (parent.type === "BinaryExpression" && /^[!=]=/.test(String(parent.operator))) return false;
  if (parent.type === "SwitchCase" && parent.test === node) return false;
  if (parent.type === "MemberExpression") return false;
  if (parent.type === "ArrayExpression" && areNames(childrenOf(parent))) return false;
  if (parent.type === "Property" && parent.key === node) return false;
  if (parents.some(({ type, callee }) => type === "CallExpression" && nameOf(callee) === "cx")) {
    return false;
  }
  const attribute = parents.findLast(({ type }) => type === "JSXAttribute");
  if (attribute) {
    const name = nameOf(attribute.name);
    if (TECHNICAL.test(name)) return false;
    const element = parents[parents.indexOf(attribute) - 1];
    const isHtml = /^[a-z]/.test(nameOf(element?.name));
    if (name === "name" && isHtml) return false;
    const isDirect = parent === attribute || parents.at(-2) === attribute;
    if (isDirect) return !NO_WORDS.test(text) && /\p{L}{2}/u.test(text) && !isClasses(text);
  }
  return isChild(node, parents)
    ? /\p{L}/u.test(text) && !NO_WORDS.test(text)
    : readsLikeWords(text);
}

/** Whether an element shows a string as it is, or by a choice. */
function isChild(node: Node, parents: readonly Node[]): boolean {
  const chosen = [...parents, node].findLastIndex(
    ({ type }) => !/^(ConditionalExpression|LogicalExpression|Literal|TemplateLiteral)$/.test(type),
  );
  const path = [...parents, node].slice(chosen);
  const isResult = path.every((part, index) => index === 0 || path[index - 1]?.test !== part);
  return (
    isResult &&
    path[0]?.type === "JSXExpressionContainer" &&
    /^JSX(Element|Fragment)$/.test(parents[chosen - 1]?.type ?? "")
  );
}

/** Whether a list is of names in code, such as a contract's events. */
function areNames(nodes: readonly Node[]): boolean {
  const texts = nodes.map((node) => textOf(node) ?? " ");
  return texts.every((text) => /^\w+$/.test(text)) && texts.some((text) => /[a-z][A-Z]/.test(text));
}

function nameOf(node: unknown): string {
  const { name, property } = (node ?? {}) as { name?: unknown; property?: unknown };
  return typeof name === "string" ? name : property ? nameOf(property) : "";
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === "parent" ? [] : [value].flat().filter(isNode),
  );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}
