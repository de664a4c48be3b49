-- Who asks can be reached by e-mail too; empty when they did not say so.

ALTER TABLE mediation_case ADD COLUMN email TEXT NOT NULL DEFAULT '';
