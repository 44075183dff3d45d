import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

const ORIGIN = "http://localhost:3000";

/** Flags of an authenticator: person present, person verified, and a new credential. */
const PRESENT = 1;
const VERIFIED = 4;
const NEW = 64;

/** Authenticator in software, with one passkey. */
export class VirtualAuthenticator {
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #id = randomBytes(16);
  #counter = 0;
  /** Whether it verifies the person, by a PIN for example. */
  verifies = true;

  /** Makes the passkey. */
  create({ challenge }: { challenge: string }, origin = ORIGIN) {
    const { x = "", y = "" } = this.#keys.publicKey.export({ format: "jwk" });
    const coordinate = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
    const key = isoCBOR.encode(
      new Map<number, number | Uint8Array>([
        ...([1, 3, -1].map((name, index) => [name, [2, -7, 1][index] ?? 0]) as [number, number][]),
        [-2, coordinate(x)],
        [-3, coordinate(y)],
      ]) as never,
    );
    const length = Buffer.from([0, this.#id.length]);
    const made = Buffer.concat([Buffer.alloc(16), length, this.#id, key]);
    const authData = new Uint8Array(Buffer.concat([this.#data(NEW), made]));
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", authData],
    ]);
    return this.#credential({
      clientDataJSON: clientData("webauthn.create", challenge, origin).toString("base64url"),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Signs a challenge. */
  get({ challenge }: { challenge: string }, origin = ORIGIN) {
    this.#counter += 1;
    const authData = this.#data(0);
    const client = clientData("webauthn.get", challenge, origin);
    const signed = Buffer.concat([authData, createHash("sha256").update(client).digest()]);
    return this.#credential({
      clientDataJSON: client.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.#keys.privateKey).toString("base64url"),
    });
  }

  #data(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const all = flags | PRESENT | (this.verifies ? VERIFIED : 0);
    const site = createHash("sha256").update("localhost").digest();
    return Buffer.concat([site, Buffer.from([all]), counter]);
  }

  #credential(response: object) {
    const id = this.#id.toString("base64url");
    return { id, rawId: id, type: "public-key", clientExtensionResults: {}, response };
  }
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}
