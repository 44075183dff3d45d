/** Who did something: a person, a key, the administrator at a command, or the relayer by itself. */
export const actorKinds = ["account", "key", "administrator", "system"] as const;
export type ActorKind = (typeof actorKinds)[number];

/** Who did something, and from where. */
export interface Actor {
  kind: ActorKind;
  id: string | null;
  sessionId: string | null;
  network: string | null;
}

export const administrator: Actor = {
  ...{ kind: "administrator", id: null, sessionId: null, network: null },
};

export const relayerItself: Actor = {
  ...{ kind: "system", id: null, sessionId: null, network: null },
};
