"""postgres_test.py EXTENSION COMMAND SOURCE: the functions in a PostgreSQL server of its own.

The server is started on a socket in a temporary folder; four parallel workers give the bytes of one
and of the command. Exits with 77 if the server is not installed.
"""
import glob
import json
import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SKIPPED = 77
EXTENSION, COMMAND, SOURCE = sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)
COPIES = 30  # of each text: a table of many pages, for all workers

# The newest server; what the extension was compiled for is said by the server when it loads it.
SERVERS = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"),
                 key=lambda path: [int(number) for number in re.findall(r"\d+", path)])
if not SERVERS:
    print("PostgreSQL is not installed")
    sys.exit(SKIPPED)
BIN = Path(SERVERS[-1]).parent

FERRY = (
    "The town will replace its old diesel ferry next spring with an electric boat. "
    "The council approved the project on Tuesday night, seven votes to two. "
    "The new boat will carry ninety people and twelve cars across the bay."
)


def user():
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    try:
        account = pwd.getpwnam("postgres")
    except KeyError:
        print("there is no user postgres, and PostgreSQL does not run as root")
        sys.exit(SKIPPED)
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


class Server:
    def __init__(self):
        self.as_user = user()
        self.folder = tempfile.mkdtemp(prefix="lz")  # a socket's path must be short
        if self.as_user:
            os.chown(self.folder, self.as_user["user"], self.as_user["group"])
        shutil.copy(EXTENSION, self.folder)
        self.data = Path(self.folder, "data")
        self.run("initdb", "-D", self.data, "-E", "UTF8", "--locale=C", "-A", "trust", "-U", "test",
                 "--no-sync")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", Path(self.folder, "log"), "-o",
                 f"-k {self.folder} -c listen_addresses= -c fsync=off", "start")

    def run(self, program, *arguments, **options):
        return subprocess.run([BIN / program, *arguments], check=True, cwd=self.folder,
                              stdout=subprocess.PIPE, **self.as_user, **options).stdout

    def psql(self, statements, *options):
        done = subprocess.run(
            [BIN / "psql", "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "test",
             *options, "postgres"], input=statements.encode(), cwd=self.folder,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **self.as_user)
        return done.stdout.decode(), done.stderr.decode()

    def value(self, expression):
        out, said = self.psql(f"select json_build_array({expression});")
        assert not said, said
        return json.loads(out)[0]

    def stop(self):
        subprocess.run([BIN / "pg_ctl", "-D", self.data, "-m", "immediate", "stop"],
                       stdout=subprocess.DEVNULL, check=False, cwd=self.folder, **self.as_user)
        shutil.rmtree(self.folder, ignore_errors=True)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


class Postgres(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)
        script = Path(SOURCE, "sql/postgres/leitsatz.sql").read_text("utf-8")
        module = Path(cls.server.folder, Path(EXTENSION).name)
        out, said = cls.server.psql(script, "-v", f"module={module}")
        assert not said, said

    def test_four_workers_give_the_commands_bytes(self):
        paths = sorted(Path(SOURCE).glob("examples/*.txt")) + sorted(
            Path(SOURCE).glob("tests/samples/*.txt"))
        texts = [path.read_text("utf-8", "replace").replace("\0", "") for path in paths]
        texts = [f"{text}\n\n{i}" for i in range(COPIES) for text in texts]
        rows = "".join(f"insert into articles values({i}, {quoted(text)});\n"
                       for i, text in enumerate(texts))
        query = ("select id, leitsatz_summary(body, 2) as s, leitsatz_keywords(body)::text as k "
                 "from articles")
        made, said = self.server.psql(
            "create table articles(id integer, body text);\nalter table articles alter body set "
            "storage plain;\nalter table articles set (parallel_workers = 4);\nbegin;\n" + rows +
            "insert into articles values(-1, null);\ncommit;\nanalyze articles;\n")
        self.assertEqual((made, said), ("", ""))
        results = []
        for workers in (0, 4):
            prepared = (f"set max_parallel_workers_per_gather = {workers};\nset parallel_setup_cost "
                        "= 0;\nset parallel_tuple_cost = 0;\nset min_parallel_table_scan_size = 0;\n"
                        "set max_parallel_workers = 4;\n")
            plan, _ = self.server.psql(prepared + f"explain (analyze) {query};")
            launched = re.search(r"Workers Launched: (\d)", plan)
            self.assertEqual(int(launched[1]) if launched else 0, workers, plan)
            results.append(self.server.psql(
                prepared + f"select json_agg(array[s, k] order by id) from ({query}) as it;"))
        self.assertEqual(results[0], results[1])
        got = json.loads(results[0][0])
        self.assertEqual(got[0], [None, None])
        batch = "".join(json.dumps({"text": text, "sentences": 2}) + "\n" for text in texts)
        done = subprocess.run([COMMAND, "--jsonl"], input=batch.encode(), stdout=subprocess.PIPE)
        wanted = [json.loads(line) for line in done.stdout.decode().split("\n")[:-1]]
        self.assertEqual([row[0] for row in got[1:]], [one["summary"] for one in wanted])
        self.assertEqual([json.loads(row[1]) for row in got[1:]],
                         [[word["term"] for word in one["keywords"]] for one in wanted])

    def test_values(self):
        value = self.server.value
        self.assertIsNone(value("leitsatz_summary(null)"))
        self.assertEqual(value("leitsatz_summary('')"), "")
        self.assertEqual(value(f"leitsatz_summary({quoted(FERRY)})"), FERRY)
        self.assertEqual(value(f"leitsatz_summary({quoted(FERRY)}, 0)"), "")
        self.assertIn(value(f"leitsatz_summary({quoted(FERRY)}, 1)"), FERRY)
        self.assertEqual(value("leitsatz_keywords('')"), [])
        self.assertEqual(value(f"leitsatz_page({quoted('<nav>Home</nav><article><p>' + FERRY)})"), FERRY)
        self.assertIsNone(value("leitsatz_page('')"))

    def test_hostile_texts(self):
        value = self.server.value
        self.assertIsNone(value("leitsatz_page(repeat('<div>', 200000))"))
        self.assertEqual(value("leitsatz_summary(repeat(E'\\x01', 1000000))"), "")
        self.assertEqual(value("json_typeof(leitsatz_keywords(repeat(E'\"\\\\ ', 1000)))"), "array")

    def test_errors(self):
        _, said = self.server.psql("select leitsatz_summary('A text.', -1);")
        self.assertIn("the number of sentences is below 0", said)

    def test_indices_can_use_them(self):
        out, said = self.server.psql(
            "create table a(body text, s text generated always as (leitsatz_summary(body)) stored);\n"
            f"insert into a(body) values({quoted(FERRY)});\n"
            "create index on a((leitsatz_page(body)));\nselect s from a;\n")
        self.assertEqual((out, said), (FERRY + "\n", ""))


if __name__ == "__main__":
    unittest.main()
