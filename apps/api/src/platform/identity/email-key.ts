/** How an address is compared: as typed, but for case, form of characters and spaces around it. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
