import { Labelled } from "../../ui/Labelled.tsx";

interface FileFieldProps {
  label: string;
  /** Called with the file's text. */
  onText: (text: string) => void;
}

/** Field for a file of JSON, which is read here and sent nowhere. */
export function FileField({ label, onText }: FileFieldProps) {
  return (
    <Labelled label={label}>
      {(labelling) => (
        <input
          type="file"
          accept=".json,application/json"
          className="block w-full text-sm"
          {...labelling}
          onChange={(event) => {
            void event.target.files?.[0]?.text().then(onText);
          }}
        />
      )}
    </Labelled>
  );
}
