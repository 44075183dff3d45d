import { z } from "zod";

// Without this, zod tries `new Function` once, and the content security policy reports it.
z.config({ jitless: true });

export { z };
