import { type Hex, hexToString, stringToHex } from "viem";
import * as words from "#words/clearSigning.ts";
import { siteOfSignIn } from "../vault/siteOfSignIn.ts";
import { visible } from "./describe.ts";
import type { Meaning } from "./meaning.ts";

/** Says what a signed text is: a sign-in, or any other. @param raw its bytes, in lower case */
export function readMessage(raw: Hex): Meaning {
  const text = hexToString(raw);
  const isText = stringToHex(text) === raw && visible(text) === text;
  const site = siteOfSignIn({ raw });
  return {
    sentence: site === null ? words.signText : words.signIn(site),
    lines: [{ label: words.text, value: isText ? text : raw }],
    warnings: isText ? [] : ["message_unreadable"],
    leaves: [],
    raw,
  };
}
