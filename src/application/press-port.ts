/** Documents on paper, as the application knows them: finished words go in, a PDF comes out. */

export type PaperSize = 'a4' | 'letter';

export type PrintJob = {
  readonly template: 'board' | 'minutes' | 'papers';
  readonly paper: PaperSize;
  readonly language: 'en' | 'de';
  /** JSON of finished words. What people wrote stays data in it: no template reads a string of it as markup. */
  readonly words: object;
  /** RFC 3339: the date that the PDF carries, so that the same record prints the same bytes. */
  readonly dated: string;
};

export type PrintedDocument = { readonly pdf: Uint8Array; readonly pages: number };

export type Press = {
  /** Throws a `PressFault`. */
  print(job: PrintJob): Promise<PrintedDocument>;
};

export type PressFaultCode =
  /** No typesetter for this platform is installed. */
  | 'unavailable'
  /** More is asked for at once than is kept waiting. */
  | 'busy'
  /** It took too long, or the process that sets it ended. */
  | 'interrupted'
  /** The template and its words do not fit: a bug of ours. */
  | 'not-set';

/** `message` is a sentence for the person who asked. */
export class PressFault extends Error {
  override readonly name = 'PressFault';
  readonly code: PressFaultCode;
  readonly retryable: boolean;
  constructor(code: PressFaultCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.retryable = code === 'busy' || code === 'interrupted';
  }
}
