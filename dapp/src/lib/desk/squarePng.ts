/** Pixels of a logo's side: three for each of the 32 that pages show. */
const SIDE = 96;

/**
 * Draws a picture into a square PNG, whole and in its middle, so that whatever the file contains besides stays here.
 * @returns a data URL
 * @throws DOMException if the browser cannot read the file as a picture
 */
export async function squarePng(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement("canvas");
  canvas.width = SIDE;
  canvas.height = SIDE;
  const scale = SIDE / Math.max(picture.width, picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const context = canvas.getContext("2d");
  if (!context) throw new DOMException("This browser draws no pictures.", "NotSupportedError");
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, (SIDE - width) / 2, (SIDE - height) / 2, width, height);
  picture.close();
  return canvas.toDataURL("image/png");
}
