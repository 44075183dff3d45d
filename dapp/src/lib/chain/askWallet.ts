/** The person stopped waiting for the wallet. */
export class WalletSilent extends Error {
  override name = "WalletSilent";
}

/** A question that the wallet has not answered yet. */
export interface OpenQuestion {
  /** Stops waiting: the question fails with `WalletSilent`. */
  stop: () => void;
}

const listeners = new Set<() => void>();
let open: OpenQuestion | null = null;

/** Returns the question that the wallet has not answered; null if there is none. */
export function openQuestion(): OpenQuestion | null {
  return open;
}

export function onQuestion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Waits for a wallet's answer for as long as the person does.
 * @param onLate called with an answer that came after the person had stopped waiting
 * @throws WalletSilent, the wallet's errors
 */
export function askWallet<Answer>(
  answer: Promise<Answer>,
  onLate: (answer: Answer) => void = () => {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = () => {
      isOver = true;
      if (open === question) tell(null);
    };
    const question: OpenQuestion = {
      stop: () => {
        end();
        reject(new WalletSilent("The wallet did not answer."));
      },
    };
    tell(question);
    answer.then(
      (given) => {
        if (isOver) return onLate(given);
        end();
        resolve(given);
      },
      (error: unknown) => {
        if (isOver) return;
        end();
        reject(error);
      },
    );
  });
}

function tell(question: OpenQuestion | null): void {
  open = question;
  for (const listener of listeners) listener();
}
