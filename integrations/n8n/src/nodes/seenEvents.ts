/** Events to remember: deliveries are repeated for three days, but seldom after hundreds of others. */
const REMEMBERED = 500;

/** Whether an event is seen for the first time; remembers it. */
export function isNew(seen: string[], id: string): boolean {
  if (seen.includes(id)) return false;
  seen.push(id);
  seen.splice(0, seen.length - REMEMBERED);
  return true;
}
