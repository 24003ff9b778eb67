-- Tables and triggers of a patient's record that came beside the purge.
SELECT open_records_to_purge();
