import { HDKey } from "@scure/bip32";
import { entropyToMnemonic, mnemonicToSeedSync } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english";
import { describe, expect, it } from "vitest";
import { fromDigits, toDigits } from "./bytes.ts";
import { addressOfKey } from "./privateKey.ts";
import { VaultError } from "./vaultError.ts";
import { keysOfWords, makeWords, readWords, wordCounts } from "./words.ts";

/** Vectors of BIP-39: entropy, words, and the beginning of the seed under the passphrase TREZOR. */
const bip39 = [
  [
    "00000000000000000000000000000000",
    `${"abandon ".repeat(11)}about`,
    "c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e5349553",
  ],
  [
    "7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f",
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "2e8905819b8723fe2c1d161860e5ee1830318dbf49a83bd451cfb8440c28bd6f",
  ],
  [
    "80808080808080808080808080808080",
    "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    "d71de856f81a8acc65e6fc851a38d4d7ec216fd0796d0a6827a3ad6ed5511a30",
  ],
  [
    "ffffffffffffffffffffffffffffffff",
    `${"zoo ".repeat(11)}wrong`,
    "ac27495480225222079d7be181583751e86f571027b0497b5b5d11218e0a8a13",
  ],
  [
    "000000000000000000000000000000000000000000000000",
    `${"abandon ".repeat(17)}agent`,
    "035895f2f481b1b0f01fcf8c289c794660b289981a78f8106447707fdd9666ca",
  ],
  [
    "9e885d952ad362caeb4efe34a8e91bd2",
    "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    "274ddc525802f7c828d8ef7ddbcdc5304e87ac3535913611fbbfa986d0c9e547",
  ],
  [
    "0000000000000000000000000000000000000000000000000000000000000000",
    `${"abandon ".repeat(23)}art`,
    "bda85446c68413707090a52022edd26a1c9462295029f2e60cd7c4f2bbd30971",
  ],
  [
    "68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c",
    "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length",
    "64c87cde7e12ecf6704ab95bb1408bef047c22db4cc7491c4271d170a1b213d2",
  ],
  [
    "f585c11aec520db57dd353c69554b21a89b20fb0650966fa0a9d6f74fd989d8f",
    "void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol group space point ten exist slush involve unfold",
    "01f5bced59dec48e362f2c45b5de68b9fd6c92c6634f44d6d40aab69056506f0",
  ],
] as const;

/** Vectors 1 and 2 of BIP-32. */
const bip32 = [
  [
    "000102030405060708090a0b0c0d0e0f",
    [
      [
        "m",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
      ],
      [
        "m/0'/1",
        "xprv9wTYmMFdV23N2TdNG573QoEsfRrWKQgWeibmLntzniatZvR9BmLnvSxqu53Kw1UmYPxLgboyZQaXwTCg8MSY3H2EU4pWcQDnRnrVA1xe8fs",
      ],
      [
        "m/0'/1/2'",
        "xprv9z4pot5VBttmtdRTWfWQmoH1taj2axGVzFqSb8C9xaxKymcFzXBDptWmT7FwuEzG3ryjH4ktypQSAewRiNMjANTtpgP4mLTj34bhnZX7UiM",
      ],
      [
        "m/0'/1/2'/2",
        "xprvA2JDeKCSNNZky6uBCviVfJSKyQ1mDYahRjijr5idH2WwLsEd4Hsb2Tyh8RfQMuPh7f7RtyzTtdrbdqqsunu5Mm3wDvUAKRHSC34sJ7in334",
      ],
      [
        "m/0'/1/2'/2/1000000000",
        "xprvA41z7zogVVwxVSgdKUHDy1SKmdb533PjDz7J6N6mV6uS3ze1ai8FHa8kmHScGpWmj4WggLyQjgPie1rFSruoUihUZREPSL39UNdE3BBDu76",
      ],
    ],
  ],
  [
    "fffcf9f6f3f0edeae7e4e1dedbd8d5d2cfccc9c6c3c0bdbab7b4b1aeaba8a5a29f9c999693908d8a8784817e7b7875726f6c696663605d5a5754514e4b484542",
    [
      [
        "m",
        "xprv9s21ZrQH143K31xYSDQpPDxsXRTUcvj2iNHm5NUtrGiGG5e2DtALGdso3pGz6ssrdK4PFmM8NSpSBHNqPqm55Qn3LqFtT2emdEXVYsCzC2U",
      ],
      [
        "m/0",
        "xprv9vHkqa6EV4sPZHYqZznhT2NPtPCjKuDKGY38FBWLvgaDx45zo9WQRUT3dKYnjwih2yJD9mkrocEZXo1ex8G81dwSM1fwqWpWkeS3v86pgKt",
      ],
      [
        "m/0/2147483647'",
        "xprv9wSp6B7kry3Vj9m1zSnLvN3xH8RdsPP1Mh7fAaR7aRLcQMKTR2vidYEeEg2mUCTAwCd6vnxVrcjfy2kRgVsFawNzmjuHc2YmYRmagcEPdU9",
      ],
      [
        "m/0/2147483647'/1",
        "xprv9zFnWC6h2cLgpmSA46vutJzBcfJ8yaJGg8cX1e5StJh45BBciYTRXSd25UEPVuesF9yog62tGAQtHjXajPPdbRCHuWS6T8XA2ECKADdw4Ef",
      ],
    ],
  ],
] as const;

describe("words", () => {
  it.each(bip39)("are those of BIP-39: %s", (entropy, words, seed) => {
    expect(entropyToMnemonic(fromDigits(entropy), wordlist)).toBe(words);
    expect(toDigits(mnemonicToSeedSync(words, "TREZOR"))).toMatch(new RegExp(`^${seed}`));
    expect(readWords(words)).toBe(words);
  });

  it.each(bip32)("lead to keys as BIP-32 says: seed %s", (seed, keys) => {
    const master = HDKey.fromMasterSeed(fromDigits(seed));
    for (const [path, key] of keys) expect(master.derive(path).privateExtendedKey).toBe(key);
  });

  it("lead to the accounts that other wallets find", () => {
    const words = `${"test ".repeat(11)}junk`;
    expect(keysOfWords(words, [0, 1]).map(addressOfKey)).toEqual([
      "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266",
      "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
    ]);
    const [key] = keysOfWords(`${"abandon ".repeat(11)}about`, [0]);
    expect(addressOfKey(key as Uint8Array)).toBe("0x9858EfFD232B4033E47d90003D41EC34EcaEda94");
  });

  it.each(wordCounts)("are read in any number that BIP-39 has: %i", (count) => {
    const words = entropyToMnemonic(new Uint8Array((count / 3) * 4).fill(count), wordlist);
    expect(words.split(" ")).toHaveLength(count);
    expect(readWords(words)).toBe(words);
  });

  it("are made anew each time", () => {
    expect(makeWords(12).split(" ")).toHaveLength(12);
    expect(makeWords(24).split(" ")).toHaveLength(24);
    expect(makeWords(12)).not.toBe(makeWords(12));
  });

  it("are read as people write them down", () => {
    const words = bip39[1][1];
    const [first, ...rest] = words.split(" ");
    const spellings = [
      ` ${words.toUpperCase()}\n`,
      words.replaceAll(" ", ", "),
      words.replaceAll(" ", "\r\n"),
      words
        .split(" ")
        .map((word, nth) => `${nth + 1}. ${word}`)
        .join("\n"),
      `${first}\u00a0${rest.join("\u3000")}`,
      words.replaceAll(" ", "\t;  "),
    ];
    for (const spelling of spellings) expect(readWords(spelling)).toBe(words);
  });
});

const good = bip39[1][1];
const list = good.split(" ");
const put = (nth: number, word: string) => list.with(nth, word).join(" ");

/** Forty wrong inputs, each with the code that says why. */
const wrong: [what: string, text: string, code: string, at?: string][] = [
  ["nothing", "", "words_count", "0"],
  ["spaces", " \n\t ", "words_count", "0"],
  ["one word", "legal", "words_count", "1"],
  ["eleven words", list.slice(1).join(" "), "words_count", "11"],
  ["thirteen words", `${good} legal`, "words_count", "13"],
  ["fourteen words", `${good} legal winner`, "words_count", "14"],
  ["sixteen words", `${good} legal winner thank year`, "words_count", "16"],
  ["twenty-five words", `${good} ${good} legal`, "words_count", "25"],
  ["a thousand words", "zoo ".repeat(1000), "words_count", "1000"],
  ["three words", "zoo zoo zoo", "words_count", "3"],
  ["nine words", "zoo ".repeat(9), "words_count", "9"],
  ["twenty-seven words", "zoo ".repeat(27), "words_count", "27"],
  ["numbers alone", "1 2 3 4 5 6 7 8 9 10 11 12", "words_count", "0"],
  ["a private key", `0x${"4c".repeat(32)}`, "words_count", "1"],
  ["an address", "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", "words_count", "1"],
  ["words without spaces", list.join(""), "words_count", "1"],
  ["words with hyphens", list.join("-"), "words_count", "1"],
  ["words with dots", list.join("."), "words_count", "1"],
  ["a file", '{"version":3}', "words_count", "1"],
  ["a word misspelt", put(0, "leagl"), "word_unknown", "1"],
  ["the last word misspelt", put(11, "yelow"), "word_unknown", "12"],
  ["two words misspelt", put(2, "thankk").replace("wave", "wav"), "word_unknown", "3, 5"],
  ["a word cut off", put(3, "yea"), "word_unknown", "4"],
  ["four letters of each", list.map((word) => word.slice(0, 4)).join(" "), "word_unknown"],
  ["a word of another language", put(4, "ábaco"), "word_unknown", "5"],
  ["Japanese words", "あいこくしん ".repeat(12), "word_unknown"],
  ["a word in Cyrillic letters", put(0, "lеgаl"), "word_unknown", "1"],
  ["a word with a mark", put(5, "sausage!"), "word_unknown", "6"],
  ["a word with a quotation mark", put(6, '"worth"'), "word_unknown", "7"],
  ["a number for a word", put(7, "1234"), "word_unknown", "8"],
  ["an invisible character in a word", put(8, "le\u200bgal"), "word_unknown", "9"],
  ["a control character in a word", put(9, "win\u0000ner"), "word_unknown", "10"],
  ["a word of the prototype", put(10, "constructor"), "word_unknown", "11"],
  ["emoji", "🦊 ".repeat(12), "word_unknown"],
  [
    "two words exchanged",
    put(0, "winner").replace(/^winner winner/, "winner legal"),
    "words_order",
  ],
  ["a similar word", put(11, "year"), "words_order"],
  ["the first word twelve times", "legal ".repeat(12), "words_order"],
  ["backwards", list.toReversed().join(" "), "words_order"],
  ["another last word", put(11, "zoo"), "words_order"],
  ["twenty-four of twelve", `${good} ${good}`, "words_order"],
];

describe("wrong words", () => {
  it("are forty", () => expect(wrong).toHaveLength(40));

  it.each(wrong)("are refused: %s", (_, text, code, at) => {
    let refusal: unknown;
    try {
      readWords(text);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(VaultError);
    expect(refusal).toMatchObject(at === undefined ? { code } : { code, at });
  });
});
