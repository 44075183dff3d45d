/** Chooses three of so many places, counted from one and in their order. */
export function threePlaces(count: number): number[] {
  const places = new Set<number>();
  while (places.size < 3) {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    places.add((random % count) + 1);
  }
  return [...places].sort((one, other) => one - other);
}
