import { z } from "zod";

// Zod would try `new Function` once to see whether it may; the content security policy reports every try.
z.config({ jitless: true });

export { z };
