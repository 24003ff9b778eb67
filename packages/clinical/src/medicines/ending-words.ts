// Words that end a medicine, and what may follow them: "stopped in May" ends it, "stopped smoking" does not.

export const endingWords =
  'stopped|stop|quit|discontinued|ceased|finished|completed|ended|came off|come off|went off|taken off|took me off|no longer|not anymore';

const afterTheEnd =
  'in|on|since|by|after|last|this|about|around|ago|it|them|recently|lately|just|for|because|when|due|before|as|a|an|the|my|i|now|yesterday|today|earlier|completely|altogether|taking|take|taken|takes|using|used|needed|prescribed|given|early|one|two|three|four|five|six|few|several|some|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|years|months|weeks|days|once|with|at|and|but|\\d+|\\*';

/** Source of a pattern: nothing more, or something that speaks of the same medicine. */
export const nothingElseEnds = `(?= *$| (?:${afterTheEnd})(?: |$))`;
