"""Summarizes many texts from Python, by the command `leitsatz` and JSON Lines.

    python3 summarize.py article.txt other.txt

The command is started once and works on as many lines at a time as the machine has processors;
answers come in the order of the questions. Set LEITSATZ to its path if it is not on the PATH.
"""

import json
import os
import subprocess
import sys
import threading

COMMAND = os.environ.get("LEITSATZ", "leitsatz")


def summaries(articles, *options):
    """Yields the answer to each article: dicts with "text" or "html", and perhaps an "id"."""
    command = [COMMAND, "--jsonl", "--jobs", "0", *options]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def ask():
        # In a thread of its own: the command answers while it is still being asked.
        with process.stdin as questions:
            for article in articles:
                questions.write(json.dumps(article) + "\n")

    asking = threading.Thread(target=ask)
    asking.start()
    with process.stdout as answers:
        for line in answers:
            yield json.loads(line)
    asking.join()
    process.wait()


def main(paths):
    articles = ({"id": path, "text": open(path, encoding="utf-8").read()} for path in paths)
    failed = False
    for answer in summaries(articles, "--sentences", "2"):
        if "error" in answer:
            print(f"{answer['id']}: {answer['error']['message']}", file=sys.stderr)
            failed = True
            continue
        print(f"{answer['id']} ({answer['language']})")
        for sentence in answer["sentences"]:
            print(f"  [{sentence['start']}, {sentence['end']}) {sentence['text']}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
