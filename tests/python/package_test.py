"""The Python package: its results beside the command's, its errors, its memory.

Environment: LEITSATZ_COMMAND, the command; LEITSATZ_SOURCE, the project.
"""
import json
import os
import pickle
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path

import leitsatz
from leitsatz._json import rounded
from leitsatz.sumy import LeitsatzSummarizer

COMMAND = os.environ["LEITSATZ_COMMAND"]
SOURCE = Path(os.environ["LEITSATZ_SOURCE"])

FERRY = (
    "The town will replace its old diesel ferry next spring with an electric boat. "
    "The council approved the project on Tuesday night, seven votes to two. "
    "The new boat will carry ninety people and twelve cars across the bay. "
    "Its batteries are charged by a turbine under the pier, which the tide drives. "
    "Critics say that the price of nine million dollars is too high for a small town."
)
GERMAN = (
    "Über die Brücke in Köln dürfen ab Montag keine schweren Lastwagen mehr fahren 🚛. "
    "Die Stadt fürchtet, dass die Träger aus den sechziger Jahren zu schwach geworden sind. "
    "Für Fußgänger und Radfahrer ändert sich nach Angaben der Behörde nichts."
)
TALK = (
    "Anna: The ferry will run on the tide from next spring, if the council agrees to it.\n"
    "Ben: That depends on the price of the turbine, which nobody has told us so far.\n"
    "Anna: Nine million dollars is what the engineers said at the meeting on Tuesday.\n"
    "Ben: Then I will vote against it, and so will the two members from the harbour.\n"
)


def article_texts():
    """Texts in many languages and scripts, as a batch would hold them."""
    paths = sorted(SOURCE.glob("examples/*.txt")) + sorted(SOURCE.glob("tests/samples/*.txt"))
    texts = [path.read_text("utf-8", "replace") for path in paths]
    return texts + [FERRY, GERMAN, TALK, "", " \n", "Heading only", "Zero\0byte. " + FERRY]


def run_command(requests):
    return answer_by_command([json.dumps(request) for request in requests])


def answer_by_command(lines):
    batch = "".join(line + "\n" for line in lines).encode()
    done = subprocess.run([COMMAND, "--jsonl"], input=batch, stdout=subprocess.PIPE, check=False)
    return done.stdout.decode().split("\n")[:-1]


def resident_kilobytes():
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise unittest.SkipTest("there is no /proc")


class Results(unittest.TestCase):
    def test_summarize_gives_sentences_of_the_text(self):
        chosen = leitsatz.summarize(FERRY, 2)
        self.assertEqual(len(chosen), 2)
        for sentence in chosen:
            self.assertIn(sentence, FERRY)

    def test_three_sentences_without_a_limit(self):
        self.assertEqual(len(leitsatz.analyze(FERRY).select().sentences), 3)

    def test_places_in_str_are_code_points(self):
        for text in article_texts():
            for one in leitsatz.analyze(text).sentences:
                self.assertEqual(text[one.start:one.end], one.text)
            for word in leitsatz.analyze(text).keywords:
                self.assertEqual(text[word.start:word.end].replace("\u00ad", ""), word.text)

    def test_places_in_bytes_are_bytes(self):
        data = GERMAN.encode()
        analysis = leitsatz.analyze(data)
        self.assertEqual(analysis.sentences[1].text, leitsatz.analyze(GERMAN).sentences[1].text)
        for one in analysis.sentences:
            self.assertEqual(data[one.start:one.end].decode(), one.text)

    def test_ill_formed_bytes_are_read_as_replacement_characters(self):
        analysis = leitsatz.analyze(b"\xff\xe2\x82 " + FERRY.encode())
        self.assertEqual(analysis.sentences[-1].end, len(FERRY) + 4)

    def test_the_same_json_as_the_command(self):
        texts = article_texts()
        got = []
        for i, text in enumerate(texts):
            analysis = leitsatz.analyze(text)
            got.append(leitsatz.to_json(analysis, analysis.select(), i))
        self.assertEqual(got, run_command({"id": i, "text": t} for i, t in enumerate(texts)))

    def test_why_shows_words_of_the_sentence(self):
        analysis = leitsatz.analyze(FERRY, title="A ferry")
        summary = analysis.select(2)
        for one, whys in zip(summary.sentences, analysis.why(summary)):
            self.assertTrue(0 < len(whys) <= 3)
            for why in whys:
                self.assertTrue(all(word in one.text for word in why.words))
                self.assertTrue(why.number is None or why.number > 0)
        self.assertEqual(analysis.why(analysis.select(0)), ())

    def test_speakers(self):
        self.assertEqual([one.speaker for one in leitsatz.analyze(TALK).sentences],
                         ["Anna", "Ben", "Anna", "Ben"])

    def test_numbers_are_rounded_half_away_from_zero(self):
        for number, shown in ((0.03125, 0.0313), (-0.03125, -0.0313), (0.00004, 0.0), (1, 1.0)):
            self.assertEqual(rounded(number), shown)

    def test_the_same_json_with_title_focus_language_and_limits(self):
        texts = article_texts()
        got = []
        for text in texts:
            analysis = leitsatz.analyze(text, title="“Ferry”\n", focus="price", language="de")
            chosen = analysis.select(2, words=40, type="key-points", keep=("numbers",))
            got.append(leitsatz.to_json(analysis, chosen, "é\x7f\u2028"))
        request = {"id": "é\x7f\u2028", "title": "“Ferry”\n", "focus": "price", "language": "de",
                   "sentences": 2, "words": 40, "type": "key-points", "keep": ["numbers"]}
        self.assertEqual(got, run_command({**request, "text": text} for text in texts))

    def test_lines_are_answered_as_by_the_command(self):
        page = "<title>Ferry</title><meta name=author content='A. Writer'><h1>Ferry</h1><p>" + FERRY
        lines = [json.dumps({"id": i, "html": page, "sentences": i}) for i in (1, 2)] + [
            '{"id":1.50e2,"text":%s,"share":0.5}' % json.dumps(FERRY),
            '{"id":123456789012345678901234567890,"text":"","words":5}',
            r' {"id":"\u00e9\ud83d\ude9b","text":"x","text":%s,"title":null} ' % json.dumps(GERMAN),
            '{"id":-0,"html":"","language":null}', '{"id":true,"text":null,"html":"<p>Hello."}',
            json.dumps({"text": FERRY, "costs": [9, 1, 9, 1, 9], "limit": 2, "type": "teaser"}),
            json.dumps({"text": FERRY, "neighbours": 1, "sentences": 3, "keep": ["urls"]}),
        ]
        self.assertEqual([leitsatz.answer(line) for line in lines], answer_by_command(lines))

    def test_lines_that_are_wrong_have_the_commands_codes(self):
        lines = ["", "{", "[]", "7", '{"text":7}', '{"id":[1],"text":"x"}', '{"id":5,"txet":"x"}',
                 '{"text":null}', '{"id":"a"}', '{"text":"x","language":"qqq"}',
                 r'{"text":"\ud800"}', '{"text":"x","sentences":0}', '{"text":"x","words":1.5}',
                 '{"text":"x","share":2}', '{"text":"x","type":"poem"}', '{"text":"x","keep":[1]}',
                 '{"text":"x","keep":["all"]}', '{"text":"x","costs":[1,2],"limit":3}',
                 '{"text":"x","limit":3}', '{"text":"x","id":1e999}', '{"text":"x","id":NaN}',
                 '{"text":"x","neighbours":101}', '{"text":{}}', '{"text":"x","costs":["1"]}']
        expected = [json.loads(line) for line in answer_by_command(lines)]
        for line, wanted in zip(lines, expected):
            got = json.loads(leitsatz.answer(line))
            self.assertEqual((got["id"], got["error"]["code"]),
                             (wanted["id"], wanted["error"]["code"]), line)
        self.assertIn("error", json.loads(leitsatz.answer("[" * 100000)))

    def test_limits_of_zero_choose_nothing(self):
        analysis = leitsatz.analyze(FERRY)
        for limits in ({"sentences": 0}, {"words": 0}, {"characters": 0}, {"share": 0}):
            summary = analysis.select(**limits)
            self.assertEqual((summary.sentences, summary.text), ((), ""))
            self.assertIn("no sentence fits", summary.nothing)

    def test_costs(self):
        analysis = leitsatz.analyze(FERRY)
        costs = [len(one.text) for one in analysis.sentences]
        summary = analysis.select(costs=costs, limit=160)
        self.assertLessEqual(sum(len(one.text) for one in summary.sentences), 160)
        self.assertTrue(summary.sentences)
        self.assertIn("the cheapest costs", analysis.select(costs=costs, limit=1).nothing)

    def test_headline_title_language(self):
        analysis = leitsatz.analyze(FERRY, title="A New Ferry")
        self.assertEqual(analysis.headline.text, "A New Ferry")
        self.assertEqual(analysis.headline.source, "title")
        self.assertEqual(analysis.title, "A New Ferry")
        self.assertEqual(analysis.language, "en")
        own = leitsatz.analyze(GERMAN).headline_of(12)
        self.assertEqual(own.source, "text")
        self.assertEqual(GERMAN[own.start:own.end], own.text)
        self.assertIsNone(leitsatz.analyze("").headline)

    def test_focus_brings_what_answers_it(self):
        analysis = leitsatz.analyze(FERRY, focus="What is the price?")
        self.assertTrue(analysis.focus_matched)
        self.assertIn("price", analysis.select(1).text)

    def test_pages(self):
        page = leitsatz.read_page(
            "<title>New Ferry</title><nav>Home</nav><article><h1>New Ferry</h1><p>" + FERRY)
        self.assertEqual(page.title, "New Ferry")
        self.assertIn("council", page.article)
        self.assertNotIn("Home", page.article)
        self.assertEqual(len(page.analyze().select(2).sentences), 2)
        self.assertIsNone(page.author)
        self.assertEqual(leitsatz.read_page(b"").note, "empty")

    def test_languages(self):
        self.assertIn("de", leitsatz.languages)
        self.assertRegex(leitsatz.__version__, r"^\d+\.\d+\.\d+$")


class Sumy(unittest.TestCase):
    class Sentence:
        def __init__(self, text):
            self.text = text

        def __str__(self):
            return self.text

    class Document:
        def __init__(self, sentences):
            self.sentences = sentences

    def test_returns_the_documents_own_sentences(self):
        own = [self.Sentence(text + ".") for text in FERRY.rstrip(".").split(". ")]
        chosen = LeitsatzSummarizer()(self.Document(own), 2)
        self.assertEqual([str(one) for one in chosen], leitsatz.summarize(FERRY, 2))
        self.assertTrue(all(one in own for one in chosen))

    def test_shares_and_str(self):
        self.assertEqual(LeitsatzSummarizer()(FERRY, 1), tuple(leitsatz.summarize(FERRY, 1)))
        self.assertEqual(len(LeitsatzSummarizer()(FERRY, "40%")), 2)


class Errors(unittest.TestCase):
    def test_wrong_types(self):
        for wrong in (None, 7, ["text"], object(), bytearray(b"text")):
            with self.assertRaises(TypeError):
                leitsatz.analyze(wrong)
            with self.assertRaises(TypeError):
                leitsatz.read_page(wrong)
        with self.assertRaises(TypeError):
            leitsatz.analyze(FERRY, title=7)
        analysis = leitsatz.analyze(FERRY)
        for limits in ({"sentences": "3"}, {"words": 2.5}, {"share": "all"}, {"sentences": True},
                       {"keep": "urls"}, {"type": None}):
            with self.assertRaises(TypeError):
                analysis.select(**limits)

    def test_wrong_values(self):
        with self.assertRaisesRegex(ValueError, "unknown|language"):
            leitsatz.analyze(FERRY, language="qqq")
        with self.assertRaisesRegex(ValueError, "text: a lone surrogate at 1"):
            leitsatz.analyze("a\ud800b")
        with self.assertRaisesRegex(ValueError, "not one of"):
            leitsatz.analyze(FERRY, ranker="best")
        analysis = leitsatz.analyze(FERRY)
        for limits in ({"sentences": -1}, {"share": 1.5}, {"share": float("nan")},
                       {"type": "poem"}, {"keep": ["all"]}, {"neighbours": 101}, {"limit": 5},
                       {"costs": [1], "limit": 5}):
            with self.assertRaises(ValueError):
                analysis.select(**limits)

    def test_huge_numbers_are_no_limit(self):
        self.assertEqual(len(leitsatz.analyze(FERRY).select(10**30).sentences), 5)

    def test_64_megabytes(self):
        self.assertEqual(leitsatz.summarize("\0" * (1 << 26)), [])

    def test_pickles(self):
        with self.assertRaises(TypeError):
            pickle.dumps(leitsatz.analyze(FERRY))
        error = pickle.loads(pickle.dumps(leitsatz.LeitsatzError("text_too_long", "too long")))
        self.assertEqual((error.code, str(error)), ("text_too_long", "too long"))
        summary = leitsatz.analyze(FERRY).select(2)
        self.assertEqual(pickle.loads(pickle.dumps(summary)), summary)

    def test_a_library_that_is_missing(self):
        done = subprocess.run([sys.executable, "-c", "import leitsatz"], stderr=subprocess.PIPE,
                              env=dict(os.environ, LEITSATZ_LIBRARY="/nowhere.so"), text=True)
        self.assertEqual(done.returncode, 1)
        self.assertIn("the library can't be loaded", done.stderr)


class Process(unittest.TestCase):
    def test_memory_stays_flat(self):
        for _ in range(500):
            leitsatz.analyze(FERRY).select(1)
        before = resident_kilobytes()
        for _ in range(10000):
            leitsatz.analyze(FERRY).select(1)
        for _ in range(1000):
            leitsatz.read_page("<p>" + FERRY).analyze()
        self.assertLess(resident_kilobytes() - before, 2048)

    def test_threads_give_the_same(self):
        texts = article_texts()
        expected = [leitsatz.summarize(text) for text in texts]
        shared = leitsatz.analyze(GERMAN)
        wrong = []

        def work():
            for text, summary in zip(texts, expected):
                if leitsatz.summarize(text) != summary:
                    wrong.append(text)
            if [one.text for one in shared.select(2).sentences] != leitsatz.summarize(GERMAN, 2):
                wrong.append(GERMAN)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_exit_while_an_analysis_lives(self):
        program = "import leitsatz; kept = leitsatz.analyze('A sentence.'); cycle = [kept]; " \
                  "cycle.append(cycle); page = leitsatz.read_page('<p>A page.')"
        done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.PIPE)
        self.assertEqual((done.returncode, done.stderr), (0, b""))

    def test_the_command(self):
        run = [sys.executable, "-m", "leitsatz"]
        done = subprocess.run([*run, "--version"], stdout=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 0)
        self.assertIn(leitsatz.__version__, done.stdout)
        with tempfile.TemporaryDirectory() as empty:
            environment = dict(os.environ, PATH=empty, LEITSATZ_COMMAND="leitsatz")
            done = subprocess.run(run, env=environment, stderr=subprocess.PIPE, text=True)
        if not (Path(leitsatz.__file__).parent / "leitsatz").exists():
            self.assertEqual(done.returncode, 127)
            self.assertIn("LEITSATZ_COMMAND", done.stderr)


if __name__ == "__main__":
    unittest.main()
