-- Step 6 of the schema: what is known of an offer, and what a sign-up may say of a substitute. Never edited once it has been
-- released.

ALTER TABLE offer ADD COLUMN ends_on TEXT;
ALTER TABLE offer ADD COLUMN organiser TEXT;
ALTER TABLE offer ADD COLUMN funding TEXT;
ALTER TABLE offer ADD COLUMN audience TEXT NOT NULL DEFAULT 'everyone';
ALTER TABLE offer ADD COLUMN quota INTEGER;
ALTER TABLE offer ADD COLUMN speakers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE offer ADD COLUMN has_material INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN cancelled_at INTEGER;

ALTER TABLE sign_up ADD COLUMN instead_of BLOB;
ALTER TABLE sign_up ADD COLUMN changed_at INTEGER;
-- Counting the places of an offer looks at those who take one or wait for one, and at nobody else.
CREATE INDEX sign_up_place ON sign_up (offer, state) WHERE offer IS NOT NULL;
