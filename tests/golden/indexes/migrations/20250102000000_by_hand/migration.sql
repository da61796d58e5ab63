CREATE UNIQUE INDEX "article_email_lower" ON "Article" (lower("email"));
CREATE INDEX "article_title_length" ON "Article" (length("title"), "views" DESC NULLS LAST);
CREATE UNIQUE INDEX "article_live_slug" ON "Article" ("slug") WHERE "deletedAt" IS NULL;
CREATE INDEX "article_popular" ON "Article" ("score") WHERE "views" > 100 AND "title" <> 'a:b';
CREATE INDEX "article_covering" ON "Article" ("slug") INCLUDE ("title");
CREATE UNIQUE INDEX "article_unknown_unique" ON "Article" ("createdAt", "views");
CREATE INDEX "article_pattern" ON "Article" ("title" text_pattern_ops);
