CREATE DOMAIN "email_address" AS TEXT CHECK (VALUE ~ '@');
