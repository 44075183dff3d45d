/** Returns an event's body for an endpoint with `payload: thin`: of its object the id alone. */
export function thinBody(body: Buffer): Buffer {
  const event = JSON.parse(body.toString("utf8"));
  const { id, object } = event.data.object;
  return Buffer.from(JSON.stringify({ ...event, data: { object: { id, object } } }));
}
