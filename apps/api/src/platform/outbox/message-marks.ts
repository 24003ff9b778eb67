// What stands as the last error of a message where no mail server refused it.
/** What it was about was over before it could be sent. */
export const NO_LONGER_WANTED = 'no-longer-wanted';
/** Handed over to the mail server, which never said whether it took it. */
export const UNCONFIRMED = 'unconfirmed';
/** A person gave it up. */
export const GIVEN_UP = 'given-up';
