/** One small change of one source, as a mistake could have made it. */
export interface Mutant {
  file: string;
  line: number;
  /** Where the text that is replaced begins and ends, in bytes. */
  start: number;
  end: number;
  original: string;
  replacement: string;
}

/** A node of the compiler's syntax tree, as far as it is read here. */
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

/** Statements that are deleted; a declaration is not, because what follows would not compile. */
const statements = new Set([
  "ExpressionStatement",
  "EmitStatement",
  "RevertStatement",
  "TryStatement",
  "Continue",
  "YulExpressionStatement",
]);

/**
 * Every mutant of a source: other comparisons and limits, other arithmetic, negated conditions, deleted
 * statements, checks and modifiers, swapped arguments of one type, other constants.
 *
 * @param ast the compiler's syntax tree of the source
 */
export function mutantsOf(file: string, source: string, ast: unknown): Mutant[] {
  const bytes = Buffer.from(source);
  const found = new Map<string, Mutant>();
  const text = (start: number, end: number) => bytes.subarray(start, end).toString();

  function add(start: number, end: number, replacement: string): void {
    const original = text(start, end);
    if (original === replacement) return;
    const line = text(0, start).split("\n").length;
    const mutant = { file, line, start, end, original, replacement };
    found.set(`${start} ${end} ${replacement}`, mutant);
  }

  /** The operator between two operands, past their brackets and comments. */
  function replaceOperator(left: Node, right: Node, operator: string): void {
    const from = range(left).end;
    const at = text(from, range(right).start).indexOf(operator);
    if (at < 0) return;
    for (const other of operators[operator] ?? []) {
      add(from + at, from + at + operator.length, other);
    }
  }

  function deleteStatement(node: Node): void {
    const { start, end } = range(node);
    const semicolon = text(end, end + 1) === ";" ? 1 : 0;
    add(start, end + semicolon, "{}");
  }

  function negate(condition: Node): void {
    // A comparison and a negation have their opposite already.
    if (condition.nodeType === "UnaryOperation") return;
    if (condition.nodeType === "BinaryOperation" && !/&&|\|\|/.test(`${condition.operator}`))
      return;
    const { start, end } = range(condition);
    add(start, end, `!(${text(start, end)})`);
  }

  function swapNeighbours(args: Node[]): void {
    args.slice(1).forEach((second, index) => {
      const first = args[index];
      if (first === undefined || typeOf(first) !== typeOf(second)) return;
      const a = range(first);
      const b = range(second);
      const swapped = text(b.start, b.end) + text(a.end, b.start) + text(a.start, a.end);
      add(a.start, b.end, swapped);
    });
  }

  function changeLiteral({ start, end }: { start: number; end: number }): void {
    const original = text(start, end);
    if (original === "true" || original === "false") add(start, end, `${original !== "true"}`);
    const [digits = ""] = original.match(/^(0x[0-9a-f]+|[\d_]+)(?![\w.])/i) ?? [];
    // Forty digits are an address.
    if (digits === "" || digits.length === 42) return;
    const next = BigInt(digits.replaceAll("_", "")) + 1n;
    add(
      start,
      start + digits.length,
      digits.startsWith("0x") ? `0x${next.toString(16)}` : `${next}`,
    );
  }

  function visit(node: Node, key: string): void {
    const { leftExpression, rightExpression, leftHandSide, rightHandSide, trueBody } = node;
    const left = leftExpression ?? leftHandSide;
    const right = rightExpression ?? rightHandSide;
    if (isNode(left) && isNode(right)) replaceOperator(left, right, `${node.operator}`);
    if (node.nodeType === "UnaryOperation" && node.operator === "!") {
      const { start } = range(node);
      add(start, start + 1, "");
    }
    if (isNode(node.condition) && /^(IfStatement|Conditional)$/.test(node.nodeType)) {
      negate(node.condition);
    }
    // Where only a statement depends on it, that is deleted already.
    if (
      node.nodeType === "IfStatement" &&
      !node.falseBody &&
      isNode(trueBody) &&
      !statements.has(trueBody.nodeType)
    ) {
      deleteStatement(node);
    }
    // What a loop counts with cannot be deleted.
    if (statements.has(node.nodeType) && !key.startsWith("loop") && !key.startsWith("init")) {
      deleteStatement(node);
    }
    if (node.nodeType === "ModifierInvocation" && node.kind === "modifierInvocation") {
      const { start, end } = range(node);
      add(start, end, "");
    }
    if (node.nodeType === "FunctionCall") swapNeighbours(node.arguments as Node[]);
    if (node.nodeType === "Literal" || node.nodeType === "YulLiteral") changeLiteral(range(node));
    for (const [name, child] of Object.entries(node)) {
      for (const inner of Array.isArray(child) ? child : [child]) {
        if (isNode(inner)) visit(inner, name);
      }
    }
  }

  if (isNode(ast)) visit(ast, "");
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The source with the mutant in it. */
export function mutated(source: string, { start, end, replacement }: Mutant): string {
  const bytes = Buffer.from(source);
  return `${bytes.subarray(0, start)}${replacement}${bytes.subarray(end)}`;
}

/** The same items in an order that the seed decides. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  // Mulberry32: small, and the same on every machine.
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
