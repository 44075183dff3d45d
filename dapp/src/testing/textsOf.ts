/** Parts of a descriptor that have texts. */
export interface WithTexts {
  metadata: { enums: Readonly<Record<string, Readonly<Record<string, string>>>> };
  display: {
    formats: Readonly<
      Record<
        string,
        {
          interpolatedIntent: string;
          fields: readonly { label: string; visible?: unknown; params?: { message?: string } }[];
        }
      >
    >;
  };
}

/** Returns each text of a descriptor that a wallet shows: its sentences, labels and words for values. */
export function textsOf({ metadata, display }: WithTexts): string[] {
  const formats = Object.values(display.formats);
  const shown = formats
    .flatMap(({ fields }) => fields)
    .filter(({ visible }) => visible !== "never");
  return [
    ...formats.map(({ interpolatedIntent }) => interpolatedIntent),
    ...shown.flatMap(({ label, params }) => [label, params?.message ?? label]),
    ...Object.values(metadata.enums).flatMap((words) => Object.values(words)),
  ];
}
