/** A small change of a source, as a mistake could make it. */
export interface Mutant {
  file: string;
  line: number;
  /** Bytes at which the replaced text begins and ends. */
  start: number;
  end: number;
  original: string;
  replacement: string;
}

/** A node of the compiler's syntax tree. */
interface Node {
  nodeType: string;
  src: string;
  [key: string]: unknown;
}

const operators: Record<string, string[]> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "==": ["!="],
  "!=": ["=="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
  "%": ["*"],
  "<<": [">>"],
  ">>": ["<<"],
  "&": ["|"],
  "|": ["&"],
  "+=": ["-=", "="],
  "-=": ["+=", "="],
};

/** Statements to delete. Without a declaration, the statements after it would not compile. */
const statements = new Set([
  "ExpressionStatement",
  "EmitStatement",
  "RevertStatement",
  "TryStatement",
  "Continue",
  "YulExpressionStatement",
]);

/**
 * Finds every mutant of a source: other comparisons and limits, other arithmetic, negated conditions, deleted statements,
 * checks and modifiers, swapped arguments of one type, other constants.
 *
 * @param ast the compiler's syntax tree of the source
 */
export function mutantsOf(file: string, source: string, ast: unknown): Mutant[] {
  const collector = new Collector(file, source);
  if (isNode(ast)) visit(ast, "", collector);
  return collector.mutants();
}

/** Collects the mutants of a node and of all below it; `key` is the property of its parent that holds it. */
function visit(node: Node, key: string, collector: Collector): void {
  mutateExpression(node, collector);
  mutateStatement(node, key, collector);
  for (const [name, child] of Object.entries(node)) {
    for (const inner of Array.isArray(child) ? child : [child]) {
      if (isNode(inner)) visit(inner, name, collector);
    }
  }
}

function mutateExpression(node: Node, collector: Collector): void {
  const left = node.leftExpression ?? node.leftHandSide;
  const right = node.rightExpression ?? node.rightHandSide;
  if (isNode(left) && isNode(right)) collector.replaceOperator(left, right, `${node.operator}`);
  if (node.nodeType === "UnaryOperation" && node.operator === "!") {
    const { start } = range(node);
    collector.add(start, start + 1, "");
  }
  if (isNode(node.condition) && /^(IfStatement|Conditional)$/.test(node.nodeType)) {
    collector.negate(node.condition);
  }
  if (node.nodeType === "FunctionCall") collector.swapNeighbours(node.arguments as Node[]);
  if (node.nodeType === "Literal" || node.nodeType === "YulLiteral") collector.changeLiteral(node);
}

function mutateStatement(node: Node, key: string, collector: Collector): void {
  const { nodeType, trueBody, falseBody } = node;
  // An if around a single statement is not deleted: deleting the statement is the same.
  if (
    nodeType === "IfStatement" &&
    !falseBody &&
    isNode(trueBody) &&
    !statements.has(trueBody.nodeType)
  ) {
    collector.deleteStatement(node);
  }
  // Without the counter of a loop the source does not compile.
  if (statements.has(nodeType) && !key.startsWith("loop") && !key.startsWith("init")) {
    collector.deleteStatement(node);
  }
  if (nodeType === "ModifierInvocation" && node.kind === "modifierInvocation") {
    const { start, end } = range(node);
    collector.add(start, end, "");
  }
}

/** The mutants of one source, each once. */
class Collector {
  readonly #file: string;
  readonly #bytes: Buffer;
  readonly #found = new Map<string, Mutant>();

  constructor(file: string, source: string) {
    this.#file = file;
    this.#bytes = Buffer.from(source);
  }

  mutants(): Mutant[] {
    return [...this.#found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  add(start: number, end: number, replacement: string): void {
    const original = this.#text(start, end);
    if (original === replacement) return;
    const line = this.#text(0, start).split("\n").length;
    const mutant = { file: this.#file, line, start, end, original, replacement };
    this.#found.set(`${start} ${end} ${replacement}`, mutant);
  }

  /** Replaces the operator between two operands, looking past their brackets and comments. */
  replaceOperator(left: Node, right: Node, operator: string): void {
    const from = range(left).end;
    const at = this.#text(from, range(right).start).indexOf(operator);
    if (at < 0) return;
    for (const other of operators[operator] ?? []) {
      this.add(from + at, from + at + operator.length, other);
    }
  }

  deleteStatement(node: Node): void {
    const { start, end } = range(node);
    const semicolon = this.#text(end, end + 1) === ";" ? 1 : 0;
    this.add(start, end + semicolon, "{}");
  }

  negate(condition: Node): void {
    // The opposite of a comparison or a negation is another mutant already.
    if (condition.nodeType === "UnaryOperation") return;
    if (condition.nodeType === "BinaryOperation" && !/&&|\|\|/.test(`${condition.operator}`)) {
      return;
    }
    const { start, end } = range(condition);
    this.add(start, end, `!(${this.#text(start, end)})`);
  }

  swapNeighbours(args: Node[]): void {
    args.slice(1).forEach((second, index) => {
      const first = args[index];
      if (first === undefined || typeOf(first) !== typeOf(second)) return;
      const a = range(first);
      const b = range(second);
      const between = this.#text(a.end, b.start);
      this.add(a.start, b.end, this.#text(b.start, b.end) + between + this.#text(a.start, a.end));
    });
  }

  changeLiteral(node: Node): void {
    const { start, end } = range(node);
    const original = this.#text(start, end);
    if (original === "true" || original === "false") this.add(start, end, `${original !== "true"}`);
    const [digits = ""] = original.match(/^(0x[0-9a-f]+|[\d_]+)(?![\w.])/i) ?? [];
    // Forty digits are an address.
    if (digits === "" || digits.length === 42) return;
    const next = BigInt(digits.replaceAll("_", "")) + 1n;
    const replacement = digits.startsWith("0x") ? `0x${next.toString(16)}` : `${next}`;
    this.add(start, start + digits.length, replacement);
  }

  #text(start: number, end: number): string {
    return this.#bytes.subarray(start, end).toString();
  }
}

/** Applies a mutant to its source. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  const bytes = Buffer.from(source);
  return `${bytes.subarray(0, start)}${replacement}${bytes.subarray(end)}`;
}

/** Shuffles items; the same seed gives the same order. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  // Mulberry32
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function range({ src }: Node): { start: number; end: number } {
  const [start = 0, length = 0] = src.split(":").map(Number);
  return { start, end: start + length };
}

function typeOf(node: Node): string {
  return (node.typeDescriptions as { typeIdentifier?: string }).typeIdentifier ?? "";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "nodeType" in value && "src" in value;
}
