/** What every import takes on the command line. */
export interface ImportOptions {
  readonly charset: string;
  readonly as?: string;
  readonly json?: boolean;
}
