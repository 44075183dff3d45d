import type { Edit, Mutant } from "./mutants.ts";

/** A source that holds many mutants, of which a constant chooses one. */
export interface Schema {
  text: string;
  /** Bytes of the text between which mutants are chosen, and the numbers of these mutants. */
  places: { start: number; end: number; numbers: number[] }[];
}

/** The value of the constant in the source: 32 bytes that are nowhere else in the bytecode. */
export const MARKER = "5d1f8a3be7c6429d90e4b7a12c5f6e83d4b90f617a2e8c35f19d6a04e7b3c852";

/** Edits of one place. */
interface Choice extends Omit<Edit, "text"> {
  texts: { number: number; text: string }[];
}

/**
 * Writes mutants into their source, each under a number from 1: with the constant `MUTANT` at zero, the source does what
 * it did. So all mutants of a file are compiled at once ("mutant schemata").
 */
export function schemaOf(source: string, mutants: readonly Mutant[]): Schema {
  // One character for each byte, as the compiler counts.
  const bytes = Buffer.from(source).toString("latin1");
  const choices = choicesOf(mutants);
  const places: Schema["places"] = [];
  let text = "";

  function write(start: number, end: number, inner: readonly Choice[]): void {
    let at = start;
    for (let index = 0; index < inner.length; ) {
      const choice = inner[index] as Choice;
      let next = index + 1;
      while ((inner[next]?.start ?? end) < choice.end) next += 1;
      text += bytes.slice(at, choice.start);
      writeChoice(choice, inner.slice(index + 1, next));
      at = choice.end;
      index = next;
    }
    text += bytes.slice(at, end);
  }

  function writeChoice(choice: Choice, inner: readonly Choice[]): void {
    const [head, tail] = around(choice);
    const start = text.length;
    text += head;
    write(choice.start, choice.end, inner);
    text += tail;
    places.push({ start, end: text.length, numbers: choice.texts.map(({ number }) => number) });
  }

  write(0, bytes.length, choices);
  text += `\nuint256 constant MUTANT = 0x${MARKER};\n`;
  return { text: Buffer.from(text, "latin1").toString(), places };
}

/** Gathers the edits of each place, ordered so that a place comes before those inside it. */
function choicesOf(mutants: readonly Mutant[]): Choice[] {
  const choices = new Map<string, Choice>();
  mutants.forEach(({ edits }, index) => {
    for (const { text, ...place } of edits) {
      const key = `${place.start} ${place.end}`;
      const choice = choices.get(key) ?? { ...place, texts: [] };
      choice.texts.push({ number: index + 1, text: Buffer.from(text).toString("latin1") });
      choices.set(key, { ...choice, ...place });
    }
  });
  return [...choices.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands before and after the original at a place where mutants are chosen. */
function around({ kind, texts, type }: Choice): [string, string] {
  const asked = texts.map(({ number }) => `eq(MUTANT, ${number})`);
  switch (kind) {
    case "expression": {
      const head = texts.map(({ number, text }) => `MUTANT == ${number} ? ${text} : `).join("");
      return [`${type ?? ""}(${head}(`, "))"];
    }
    case "statement": {
      const head = texts.map(({ number, text }) => `if (MUTANT == ${number}) ${text} else `);
      return [`{ ${head.join("")}`, " }"];
    }
    case "literal in assembly":
      // Its mutant is the next number.
      return [`add(${asked[0]}, `, ")"];
    case "statement in assembly":
      return [`if iszero(${asked[0]}) { `, " }"];
  }
}
