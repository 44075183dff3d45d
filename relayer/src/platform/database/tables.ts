import type { Generated } from "kysely";

export interface DatabaseTables {
  /** Has at most one row. */
  installation: {
    id: Generated<boolean>;
    /** Id of the encryption key; null before the first start. */
    key_id: string | null;
    /** Text that opens with the encryption key alone. */
    sealed_mark: Buffer | null;
    /** When a process last proved that the database takes writes. */
    written_at: Generated<Date>;
  };
}

declare module "./database.ts" {
  interface Database extends DatabaseTables {}
}
