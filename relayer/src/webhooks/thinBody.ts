/** Thin bodies of those bodies that are still in use: one claim's deliveries of an event share its body. */
const thinBodies = new WeakMap<Buffer, Buffer>();

/** Returns an event's body for an endpoint with `payload: thin`: of its object the id alone. */
export function thinBody(body: Buffer): Buffer {
  const known = thinBodies.get(body);
  if (known) return known;
  const event = JSON.parse(body.toString("utf8"));
  const { id, object } = event.data.object;
  const thin = Buffer.from(JSON.stringify({ ...event, data: { object: { id, object } } }));
  thinBodies.set(body, thin);
  return thin;
}
