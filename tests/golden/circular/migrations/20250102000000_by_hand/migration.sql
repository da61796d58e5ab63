ALTER TABLE "Office" ADD CONSTRAINT "office_main_organisation" FOREIGN KEY ("mainId") REFERENCES "Organisation" ("id");
