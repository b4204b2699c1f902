/** Where letters wait for paper. */
export abstract class PrintOutbox {
  /** Lays `document` there under `id`; one that lies there already stays as it is. */
  abstract add(id: string, document: Buffer): Promise<void>;
}
