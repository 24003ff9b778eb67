export const telephone = (number: string): string => `tel:${number.replaceAll(/[^\d+]/g, '')}`;
