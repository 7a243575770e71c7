"""sqlite_test.py SHELL EXTENSION COMMAND SOURCE: the functions in the shell of SQLite.

The summaries of a table of articles are those of the command; NULLs, blobs and hostile texts neither
end the process nor change others.
"""
import json
import subprocess
import sys
import unittest
from pathlib import Path

SHELL, EXTENSION, COMMAND, SOURCE = sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)

FERRY = (
    "The town will replace its old diesel ferry next spring with an electric boat. "
    "The council approved the project on Tuesday night, seven votes to two. "
    "The new boat will carry ninety people and twelve cars across the bay. "
    "Its batteries are charged by a turbine under the pier, which the tide drives."
)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def run(*statements):
    """The rows, each a list, that the statements give."""
    program = "\n".join([".mode json", f".load '{EXTENSION}'", *statements]) + "\n"
    done = subprocess.run([SHELL, "-batch", ":memory:"], input=program.encode(),
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    said = done.stderr.decode()
    rows = json.loads(done.stdout.decode() or "[]")
    return [list(row.values()) for row in rows], said


def value(expression):
    rows, said = run(f"select {expression} as it;")
    assert not said, said
    return rows[0][0]


class Sqlite(unittest.TestCase):
    def test_a_table_gives_the_commands_summaries(self):
        paths = sorted(Path(SOURCE).glob("examples/*.txt")) + sorted(
            Path(SOURCE).glob("tests/samples/*.txt"))
        # A statement of the shell ends where a line ends in a semicolon, but not inside quotes.
        texts = [text for text in (path.read_text("utf-8", "replace") for path in paths)
                 if "\0" not in text]
        inserts = [f"insert into articles values({i}, {quoted(text)});"
                   for i, text in enumerate(texts)]
        got, said = run("create table articles(id integer primary key, body);", *inserts,
                        "select leitsatz_summary(body, 2) as s, leitsatz_keywords(body) as k "
                        "from articles order by id;")
        self.assertEqual(said, "")
        batch = "".join(json.dumps({"text": text, "sentences": 2}) + "\n" for text in texts)
        done = subprocess.run([COMMAND, "--jsonl"], input=batch.encode(), stdout=subprocess.PIPE)
        wanted = [json.loads(line) for line in done.stdout.decode().split("\n")[:-1]]
        self.assertEqual([row[0] for row in got], [one["summary"] for one in wanted])
        self.assertEqual([json.loads(row[1]) for row in got],
                         [[word["term"] for word in one["keywords"]] for one in wanted])

    def test_null_numbers_and_blobs(self):
        self.assertIsNone(value("leitsatz_summary(null)"))
        self.assertIsNone(value("leitsatz_keywords(null)"))
        self.assertIsNone(value("leitsatz_page(null)"))
        self.assertEqual(value("leitsatz_summary('')"), "")
        self.assertEqual(value("leitsatz_summary(x'')"), "")
        self.assertEqual(value("leitsatz_keywords('')"), "[]")
        self.assertEqual(value(f"leitsatz_summary({quoted(FERRY)}, 0)"), "")
        of_text = value(f"leitsatz_summary({quoted(FERRY)}, 1)")
        self.assertEqual(value(f"leitsatz_summary(x'{FERRY.encode().hex()}', 1)"), of_text)
        self.assertIn(of_text, FERRY)
        self.assertEqual(value("typeof(leitsatz_summary(7))"), "text")

    def test_three_sentences_by_default(self):
        three = value(f"leitsatz_summary({quoted(FERRY)}, 3)")
        self.assertEqual(value(f"leitsatz_summary({quoted(FERRY)})"), three)
        self.assertEqual(value(f"leitsatz_summary({quoted(FERRY)}, null)"), three)

    def test_pages(self):
        page = "<title>Ferry</title><nav>Home</nav><article><p>" + FERRY + "</article>"
        self.assertEqual(value(f"leitsatz_page({quoted(page)})"), FERRY)
        self.assertIsNone(value("leitsatz_page('')"))

    def test_hostile_texts(self):
        self.assertEqual(value("length(leitsatz_summary(zeroblob(1000000)))"), 0)
        self.assertEqual(value("length(leitsatz_page(replace(hex(zeroblob(200000)),'00','<div>')))"),
                         None)
        self.assertEqual(value("typeof(leitsatz_summary(x'ff00fe80', 5))"), "text")
        self.assertEqual(value("json_valid(leitsatz_keywords(char(34,92,10,0x1F) || 'Quote Quote'))"),
                         1)

    def test_wrong_counts_are_errors(self):
        for wrong in ("-1", "1.5", "'many'", "x'01'", "4294967295"):
            rows, said = run(f"select leitsatz_summary('A text.', {wrong});")
            self.assertEqual(rows, [])
            self.assertIn("the number of sentences is no whole number", said)

    def test_indices_and_generated_columns_can_use_them(self):
        rows, said = run("create table a(body, s as (leitsatz_summary(body, 1)) stored);",
                         "create index i on a(leitsatz_keywords(body));",
                         f"insert into a(body) values({quoted(FERRY)});", "select s from a;")
        self.assertEqual(said, "")
        self.assertIn(rows[0][0], FERRY)


if __name__ == "__main__":
    unittest.main()
