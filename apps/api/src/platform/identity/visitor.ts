/** What the browser brought along, besides what was typed. */
export interface Visitor {
  readonly address: string;
  readonly userAgent: string | null;
  /** The session it still holds; ended by a new sign-in. */
  readonly sessionToken: string | undefined;
  readonly deviceToken: string | undefined;
}
