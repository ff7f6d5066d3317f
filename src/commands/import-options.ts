export interface ImportOptions {
  readonly charset: string;
  readonly as?: string;
  readonly json?: boolean;
}
