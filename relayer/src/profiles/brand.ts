import { createHash } from "node:crypto";
import { z } from "zod";

/** Bytes of a logo at most, which leaves room for the other fields in a request. */
const MAX_LOGO_BYTES = 32 * 1024;
const MIN_SIDE = 16;
const MAX_SIDE = 512;
/** WCAG 2.2: contrast of text with what is behind it. */
const MIN_CONTRAST = 4.5;

const LOGO = `logo must be a data URL of a square PNG of ${MIN_SIDE} to ${MAX_SIDE} pixels and at most 32 KiB: data:image/png;base64,…`;
const ACCENT = 'accent must be # and 6 hexadecimal digits, such as "#9c4a2f".';
const PALE = `accent must be darker: white letters on it need a contrast of ${MIN_CONTRAST} to 1.`;

/** Logo in a request. */
export const logoText = z
  .string({ error: LOGO })
  .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/, LOGO)
  .refine((url) => isLogo(readLogo(url).png), LOGO);

/** Colour in a request. */
export const accentText = z
  .string({ error: ACCENT })
  .regex(/^#[0-9a-fA-F]{6}$/, ACCENT)
  .refine((colour) => contrastWithWhite(colour) >= MIN_CONTRAST, PALE)
  .transform((colour) => colour.toLowerCase());

const logoUrl = z.string().nullable().meta({
  description: "Square PNG on this server, kept under this address until the logo changes.",
});
const accent = z.string().nullable().meta({
  description: 'Colour on which white letters can be read, such as "#9c4a2f".',
});

/** Looks of a store, in answers. */
export const brandShape = { logo_url: logoUrl, accent };

/** How a store looks to its payers. */
export const brandSchema = z.object(brandShape).meta({ id: "Brand" });

export type Brand = z.output<typeof brandSchema>;

/** Converts a profile to the looks that payers see. */
export function toBrand(
  { publicUrl }: { publicUrl: string },
  { logo_hash, accent }: { logo_hash: string | null; accent: string | null },
): Brand {
  return { logo_url: logo_hash && `${publicUrl}/logos/${logo_hash}.png`, accent };
}

/** Reads the picture of a data URL, and its name. */
export function readLogo(url: string): { png: Buffer; hash: string } {
  const png = Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
  return { png, hash: createHash("sha256").update(png).digest("hex").slice(0, 40) };
}

const SIGNATURE = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

/** Whether bytes begin as a PNG of a size that pages can show. */
function isLogo(png: Buffer): boolean {
  if (png.length > MAX_LOGO_BYTES || png.length < 45) return false;
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  return width === height && width >= MIN_SIDE && width <= MAX_SIDE;
}

/** Contrast of a colour with white, as WCAG 2.2 defines it. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
