/** A small change of a source, as a mistake could make it. */
export interface Mutant {
  file: string;
  line: number;
  /** Bytes at which the replaced text begins and ends. */
  start: number;
  end: number;
  original: string;
  replacement: string;
  /** From one, among the mutants of a line that read the same. */
  occurrence: number;
  /** How a switch in the source can make this mistake; empty if it must be compiled by itself. */
  edits: Edit[];
}

/** A part of a source, and the text that a mutant puts in its place. */
export interface Edit {
  kind: "expression" | "statement" | "literal in assembly" | "statement in assembly";
  start: number;
  end: number;
  text: string;
  /** The type that the compiler gives a constant here. */
  type?: string;
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
  if (isNode(ast)) visit(ast, [], collector);
  return collector.mutants();
}

/** A node's ancestors, the closest first, each with the property that holds the node below it. */
type Ancestors = readonly { node: Node; key: string }[];

/** Collects the mutants of a node and of all below it. */
function visit(node: Node, above: Ancestors, collector: Collector): void {
  mutateExpression(node, above, collector);
  mutateStatement(node, above, collector);
  for (const [key, child] of Object.entries(node)) {
    for (const inner of Array.isArray(child) ? child : [child]) {
      if (isNode(inner)) visit(inner, [{ node, key }, ...above], collector);
    }
  }
}

function mutateExpression(node: Node, above: Ancestors, collector: Collector): void {
  const left = node.leftExpression ?? node.leftHandSide;
  const right = node.rightExpression ?? node.rightHandSide;
  if (isNode(left) && isNode(right)) {
    collector.replaceOperator(left, right, `${node.operator}`, placeOf(node, above));
  }
  if (node.nodeType === "UnaryOperation" && node.operator === "!") {
    const { start } = range(node);
    collector.add(start, start + 1, "", placeOf(node, above));
  }
  if (isNode(node.condition) && /^(IfStatement|Conditional)$/.test(node.nodeType)) {
    collector.negate(node.condition);
  }
  if (node.nodeType === "FunctionCall") collector.swapNeighbours(node.arguments as Node[]);
  if (node.nodeType === "Literal") collector.changeLiteral(node, placeOf(node, above));
  if (node.nodeType === "YulLiteral") {
    collector.changeLiteral(node, { kind: "literal in assembly", ...range(node) });
  }
}

function mutateStatement(node: Node, above: Ancestors, collector: Collector): void {
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
  if (isRemovable(node, above)) collector.deleteStatement(node);
  if (nodeType === "ModifierInvocation" && node.kind === "modifierInvocation") {
    const { start, end } = range(node);
    collector.add(start, end, "");
  }
}

/** Whether this is a statement without which the source compiles: not the counter of a loop. */
function isRemovable({ nodeType }: Node, above: Ancestors): boolean {
  return statements.has(nodeType) && !/^(loop|init)/.test(above[0]?.key ?? "");
}

/** Where a choice between an expression and its mutants goes. */
type Place = Pick<Edit, "kind" | "start" | "end" | "type">;

/** Returns where in a source an expression's mutants are chosen; undefined where the language allows no choice. */
function placeOf(node: Node, above: Ancestors): Place | undefined {
  // The compiler evaluates constants, and takes no choice in them that assembly could read.
  if (above.some(({ node: { constant } }) => constant === true)) return undefined;
  const parent = above[0]?.node;
  if (node.nodeType === "Assignment") {
    if (parent?.nodeType !== "ExpressionStatement" || !isRemovable(parent, above.slice(1))) {
      return undefined;
    }
    return { kind: "statement", ...range(parent) };
  }
  // A number without a type of its own takes it from the expression around it.
  const untyped = typeOf(node).startsWith("t_rational");
  if (untyped && parent && (typeOf(parent).startsWith("t_rational") || isConversion(parent))) {
    return placeOf(parent, above.slice(1));
  }
  const { typeString } = (parent?.commonType ?? {}) as { typeString?: string };
  const type = untyped && /^u?int\d+$/.test(typeString ?? "") ? typeString : undefined;
  return { kind: "expression", ...range(node), ...(type === undefined ? {} : { type }) };
}

function isConversion({ nodeType, kind }: Node): boolean {
  return nodeType === "FunctionCall" && kind === "typeConversion";
}

/** The mutants of one source, each once. */
class Collector {
  readonly #file: string;
  readonly #bytes: Buffer;
  readonly #found = new Map<string, Omit<Mutant, "occurrence">>();

  constructor(file: string, source: string) {
    this.#file = file;
    this.#bytes = Buffer.from(source);
  }

  mutants(): Mutant[] {
    const sorted = [...this.#found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
    const seen = new Map<string, number>();
    return sorted.map((mutant) => {
      const key = `${mutant.line} ${mutant.original} ${mutant.replacement}`;
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      return { ...mutant, occurrence };
    });
  }

  /** Adds a mutant; at its place stands the text around it. */
  add(start: number, end: number, replacement: string, place?: Place): void {
    const edits = place
      ? [
          {
            ...place,
            text: `${this.#text(place.start, start)}${replacement}${this.#text(end, place.end)}`,
          },
        ]
      : [];
    this.#add(start, end, replacement, edits);
  }

  #add(start: number, end: number, replacement: string, edits: Edit[]): void {
    const original = this.#text(start, end);
    if (original === replacement) return;
    const line = this.#text(0, start).split("\n").length;
    const mutant = { file: this.#file, line, start, end, original, replacement, edits };
    this.#found.set(`${start} ${end} ${replacement}`, mutant);
  }

  /** Replaces the operator between two operands, looking past their brackets and comments. */
  replaceOperator(left: Node, right: Node, operator: string, place?: Place): void {
    const from = range(left).end;
    const at = this.#text(from, range(right).start).indexOf(operator);
    if (at < 0) return;
    for (const other of operators[operator] ?? []) {
      this.add(from + at, from + at + operator.length, other, place && this.#whole(place));
    }
  }

  deleteStatement(node: Node): void {
    const assembly = node.nodeType.startsWith("Yul");
    const kind = assembly ? "statement in assembly" : "statement";
    const { start, end } = this.#whole({ kind, ...range(node) });
    this.#add(start, end, "{}", [{ kind, start, end, text: assembly ? "" : "{}" }]);
  }

  negate(condition: Node): void {
    // The opposite of a comparison or a negation is another mutant already.
    if (condition.nodeType === "UnaryOperation") return;
    if (condition.nodeType === "BinaryOperation" && !/&&|\|\|/.test(`${condition.operator}`)) {
      return;
    }
    const { start, end } = range(condition);
    const place: Place = { kind: "expression", start, end };
    this.add(start, end, `!(${this.#text(start, end)})`, place);
  }

  swapNeighbours(args: Node[]): void {
    args.slice(1).forEach((second, index) => {
      const first = args[index];
      if (first === undefined || typeOf(first) !== typeOf(second)) return;
      const a = range(first);
      const b = range(second);
      const [textOfA, textOfB] = [this.#text(a.start, a.end), this.#text(b.start, b.end)];
      this.#add(a.start, b.end, textOfB + this.#text(a.end, b.start) + textOfA, [
        { kind: "expression", ...a, text: textOfB },
        { kind: "expression", ...b, text: textOfA },
      ]);
    });
  }

  changeLiteral(node: Node, place?: Place): void {
    const { start, end } = range(node);
    const original = this.#text(start, end);
    if (original === "true" || original === "false") {
      this.add(start, end, `${original !== "true"}`, place);
    }
    const [digits = ""] = original.match(/^(0x[0-9a-f]+|[\d_]+)(?![\w.])/i) ?? [];
    // Forty digits are an address.
    if (digits === "" || digits.length === 42) return;
    const next = BigInt(digits.replaceAll("_", "")) + 1n;
    const replacement = digits.startsWith("0x") ? `0x${next.toString(16)}` : `${next}`;
    this.add(start, start + digits.length, replacement, place);
  }

  /** A statement with its semicolon. */
  #whole(place: Place): Place {
    const semicolon = place.kind === "statement" && this.#text(place.end, place.end + 1) === ";";
    return semicolon ? { ...place, end: place.end + 1 } : place;
  }

  #text(start: number, end: number): string {
    return this.#bytes.subarray(start, end).toString();
  }
}

/** Applies a mutant to its source. */
export function mutated(
  source: string,
  { start, end, replacement }: Pick<Mutant, "start" | "end" | "replacement">,
): string {
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
  const { typeIdentifier = "" } = (node.typeDescriptions ?? {}) as { typeIdentifier?: string };
  return typeIdentifier;
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "nodeType" in value && "src" in value;
}
