export { BulkPage } from "./BulkPage.tsx";
