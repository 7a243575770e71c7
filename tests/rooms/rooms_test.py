"""The order of the rooms, and that a breach of it is seen: python3 rooms_test.py"""
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).parent))
from rooms import PARTS, Part, faults, sources  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]


class Order(unittest.TestCase):
    def test_every_room_keeps_it(self):
        self.assertEqual(list(faults(ROOT)), [])

    def test_every_part_has_sources(self):
        for part in PARTS:
            self.assertTrue(sources(ROOT, part), part.folder)
            for room in set(part.rooms) - {"generated"}:  # the build writes it
                self.assertTrue((ROOT / part.folder / room).is_dir(), f"{part.folder}/{room}")


class Breaches(unittest.TestCase):
    def faults_of(self, files, rooms=("low", "high"), **more):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = Path(folder, "src", name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return list(faults(Path(folder), [Part("src", rooms, **more)]))

    def test_an_include_of_a_room_below(self):
        files = {"low/a.h": "", "high/b.cpp": '#include "low/a.h"\n'}
        self.assertEqual(self.faults_of(files), [])

    def test_an_include_of_a_room_above(self):
        files = {"high/b.h": "", "low/a.cpp": '#include "high/b.h"\n'}
        self.assertEqual(self.faults_of(files),
                         ["src/low/a.cpp: takes high/b.h, of a room above its own"])

    def test_a_header_that_few_rooms_may_take(self):
        files = {"low/a.cpp": '#include "public.h"\n', "high/b.cpp": '#include "public.h"\n'}
        self.assertEqual(self.faults_of(files, above={"public.h": "high"}),
                         ["src/low/a.cpp: takes public.h, which is for high/ and above"])

    def test_a_room_without_a_place(self):
        self.assertEqual(self.faults_of({"attic/a.cpp": ""}),
                         ["src/attic/a.cpp: its room 'attic' has no place in the order"])

    def test_basic_files(self):
        files = {"basic.ts": 'import "./high/b.js";\n', "low/a.ts": 'import "../basic.js";\n',
                 "high/b.ts": ""}
        self.assertEqual(self.faults_of(files, (".", "low", "high"), basic=("basic.ts",)),
                         ["src/basic.ts: takes high/b.ts, of a room above its own"])

    def test_imports_and_imports_of_types(self):
        files = {
            "low/a.ts": 'import type { B } from "../high/b.js";\n',
            "low/c.ts": 'export const later = () => import("../high/b.js");\n',
            "high/b.ts": 'import { x } from "../low/c.js";\n',
        }
        found = self.faults_of(files)
        self.assertIn("src/low/a.ts: takes high/b.ts, of a room above its own", found)
        self.assertIn("src/low/c.ts: takes high/b.ts, of a room above its own", found)

    def test_circles(self):
        files = {
            "low/a.h": '#include "low/b.h"\n',
            "low/b.h": '#include "low/c.h"\n',
            "low/c.h": '#include "low/a.h"\n',
        }
        self.assertEqual(self.faults_of(files), ["src: a circle, low/a.h > low/b.h > low/c.h > low/a.h"])

    def test_a_diamond_is_no_circle(self):
        files = {
            "low/a.h": '#include "low/b.h"\n#include "low/c.h"\n',
            "low/b.h": '#include "low/d.h"\n',
            "low/c.h": '#include "low/d.h"\n',
            "low/d.h": "",
        }
        self.assertEqual(self.faults_of(files), [])


if __name__ == "__main__":
    unittest.main()
