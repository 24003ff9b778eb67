-- The worker sends no reminder to a person who has died: it has to see that they did.
GRANT SELECT (deceased_on) ON patient TO lw_worker;
