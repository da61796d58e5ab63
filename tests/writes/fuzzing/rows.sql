INSERT INTO "Firm" (code, title) VALUES ('f1', 'one'), ('f2', NULL), ('f3', 'three');
INSERT INTO "Boss" (id, key, n, at, firm_id) VALUES
  (1, 'b1', 1, '2024-01-01', 'f1'), (2, 'b2', -2, '2024-01-02', NULL), (3, 'b3', 3, '2024-01-03 00:00:00.001', 'f2');
INSERT INTO staff_members (id, key_name, n, note, changed_at, boss_id, "secondId", "leaderId", "nextId") VALUES
  (1, 's1', 1, 'a', '2024-01-01', 1, 1, NULL, 2), (2, 's2', 2, NULL, '2024-01-01', 1, 2, 1, NULL),
  (3, 's3', 3, 'c', '2024-01-01', NULL, 2, 1, 4), (4, 's4', 4, '', '2024-01-02', 2, 1, 3, NULL);
INSERT INTO "_Friends" ("A", "B") VALUES (1, 2), (2, 1), (3, 3), (4, 1);
INSERT INTO "Badge" (id, code, at, "staffId") VALUES (1, 'x1', '2024-01-01', 1), (2, 'x2', '2024-01-01', NULL), (3, 'x3', '2024-01-01', 3);
INSERT INTO desks (id, place, at, staff_id) VALUES ('d1', 'hall', '2024-01-01', 1), ('d2', 'roof', NULL, 2);
INSERT INTO "Lamp" (id, watt, "deskId") VALUES (1, 10, 'd1'), (2, NULL, 'd1'), (3, 30, NULL);
INSERT INTO "Opt" (id, key, n, at, "staffId") VALUES
  (1, 'o1', 1, '2024-01-01', 1), (2, 'o2', NULL, '2024-01-01', 1), (3, 'o3', 3, '2024-01-01', 2), (4, 'o4', 4, '2024-01-01', NULL);
INSERT INTO "Mark" (name, weight, "optKey") VALUES ('m1', 1.5, 'o1'), ('m2', NULL, 'o1'), ('m3', -0.25, NULL);
INSERT INTO "School" (code, title) VALUES ('c1', 'first'), ('c2', 'second');
INSERT INTO "Kid" (id, name, n, at, "staffId", "schoolId") VALUES
  (1, 'k1', 1, '2024-01-01', 1, 'c1'), (2, 'k2', 2, '2024-01-01', 1, NULL), (3, 'k1', 3, '2024-01-01', 2, 'c1');
INSERT INTO "Toy" (shelf, number, label, at, "kidId") VALUES
  ('t', 1, 'ball', '2024-01-01', 1), ('t', 2, NULL, '2024-01-01', 1), ('u', 1, 'car', '2024-01-01', 3), ('u', 2, 'kite', '2024-01-01', NULL);
INSERT INTO "Part" (id, name, at, "toyShelf", toy_number) VALUES
  (1, 'p1', '2024-01-01', 't', 1), (2, 'p2', '2024-01-01', 't', 1), (3, 'p3', '2024-01-01', NULL, NULL);
INSERT INTO "Tag" (id, name, n) VALUES (1, 'g1', 1), (2, 'g2', 2), (3, 'g3', 3);
INSERT INTO "_StaffToTag" ("A", "B") VALUES (1, 1), (1, 2), (2, 2);
INSERT INTO "Topic" (id, title, at) VALUES
  ('00000000-0000-4000-8000-000000000001', 'i1', '2024-01-01'), ('00000000-0000-4000-8000-000000000002', 'i2', '2024-01-01');
INSERT INTO "_TagToTopic" ("A", "B") VALUES (1, '00000000-0000-4000-8000-000000000001'), (2, '00000000-0000-4000-8000-000000000001');
INSERT INTO "Wide" (id, mark, text, short, fixed, uuid, int, small, big, float, real, dec, num, bool, moment, zoned, day, doc, plain, bytes,
    colour, hue, texts, ints, bigs, floats, decs, bools, moments, jsons, blobs, colours, made, made_at, at, "staffId") VALUES
  ('w1', 'w1', 'text', 'short', 'ab', '00000000-0000-4000-8000-0000000000aa', 7, 1, 9007199254740993, 1.5, 0.1, 12.34, 0.0001, true,
    '2024-02-29 12:00:00.5', '2024-03-01 10:00:00.123456+02', '1999-12-31', '{"a": [1, 2.50]}', '{"b":  1}', '\x00ff', 'RED', 'GREEN',
    '{a,"",b}', '{1,2}', '{9007199254740993}', '{0.5}', '{1.10,2}', '{true,false}', '{"2024-01-01 00:00:00"}', '{"{\"a\": 1}"}', '{"\\x01"}',
    '{RED,dark-blue}', 'made', '2024-01-01', '2024-01-01', 1),
  ('w2', 'w2', NULL, NULL, NULL, NULL, NULL, 2, NULL, NULL, NULL, NULL, NULL, false, NULL, NULL, NULL, '"x"', NULL, NULL, 'dark-blue', NULL,
    NULL, '{}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'made', '2024-01-01', '2024-01-01', NULL),
  ('w3', 'w3', 'Text', '', '', NULL, -1, 3, 0, -0.0, 3, -1, 100, true, '1970-01-01', '2024-01-01+00', '2024-01-01', 'null', 'null', '',
    'GREEN', 'RED', '{}', '{}', '{1}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', 'made', '2024-01-01', '2024-01-01', 1);
