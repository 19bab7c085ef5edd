-- How many parties are at the other ends of a violation's records. Null where the file names none, and of what was found
-- before they were counted. Without a CHECK, for which every violation would be written anew.
ALTER TABLE violation
    ADD COLUMN counterparties INT NULL;

ALTER TABLE dismissal
    ADD COLUMN counterparties INT NULL;

ALTER TABLE resolved_violation
    ADD COLUMN counterparties INT NULL;
