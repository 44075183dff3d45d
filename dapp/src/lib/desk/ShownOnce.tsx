import { Button } from "../../ui/Button.tsx";
import { Revealed } from "../../ui/Revealed.tsx";
import { DeskDialog } from "./DeskDialog.tsx";

interface ShownOnceProps {
  title: string;
  advice: string;
  text: string;
  /** What the text is. */
  name: string;
  /** Label of the button that closes it. */
  done: string;
  onClose: () => void;
}

/** Shows a secret that was just made, which nothing shows again. */
export function ShownOnce({ title, advice, text, name, done, onClose }: ShownOnceProps) {
  return (
    <DeskDialog title={title} description={advice} onClose={onClose}>
      <div className="space-y-4">
        <Revealed text={text} name={name} />
        <Button className="w-full" onClick={onClose}>
          {done}
        </Button>
      </div>
    </DeskDialog>
  );
}
