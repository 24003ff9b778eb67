/** How a letter leaves the house. */
export const SEND_WAYS = ['email', 'printed', 'faxed', 'handed-over'] as const;
export type SendWay = (typeof SEND_WAYS)[number];
