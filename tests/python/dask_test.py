"""The example of Dask: a scheduler and three workers on this machine, one of which is killed.

Exits with 77 if Dask is not installed. Environment: as package_test.py.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
COPIES = 40  # of each text: enough parts that the kill comes in the middle
PATIENCE = 120  # seconds, on a loaded machine

try:
    import distributed
except ImportError:
    print("Dask is not installed (python3-distributed)")
    sys.exit(SKIPPED)

COMMAND = os.environ["LEITSATZ_COMMAND"]
SOURCE = Path(os.environ["LEITSATZ_SOURCE"])
ENVIRONMENT = dict(os.environ, DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES="100")


def start(folder, *arguments):
    log = open(Path(folder, "log"), "ab")
    return subprocess.Popen([sys.executable, *arguments], cwd=folder, env=ENVIRONMENT,
                            stdout=log, stderr=log)


def wait_for(what, is_there):
    end = time.monotonic() + PATIENCE
    while not is_there():
        if time.monotonic() > end:
            sys.exit(f"waited {PATIENCE} s for {what}")
        time.sleep(0.05)


def write_documents(path):
    texts = [text.read_text("utf-8", "replace") for text in sorted(SOURCE.glob("examples/*.txt")) +
             sorted(SOURCE.glob("tests/samples/*.txt"))]
    with open(path, "w", encoding="utf-8") as out:
        for i in range(COPIES):
            for k, text in enumerate(texts):
                line = {"id": f"{i}.{k}", "text": f"{text}\u2028{i}", "sentences": 1 + i % 4}
                print(json.dumps(line, ensure_ascii=i % 2 == 0), file=out)


def main():
    with tempfile.TemporaryDirectory() as folder:
        documents = Path(folder, "documents.jsonl")
        write_documents(documents)
        expected = subprocess.run([COMMAND, "--jsonl", documents], stdout=subprocess.PIPE,
                                  check=True).stdout
        out = Path(folder, "out")
        out.mkdir()
        place = Path(folder, "scheduler.json")
        processes = [start(folder, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1",
                           "--port", "0", "--no-dashboard", "--scheduler-file", place)]
        try:
            wait_for("the scheduler", lambda: place.exists() and place.stat().st_size > 0)
            address = json.loads(place.read_text())["address"]
            for number in range(3):
                processes.append(start(folder, "-m", "distributed.cli.dask_worker", address,
                                       "--nthreads", "1", "--no-nanny", "--no-dashboard",
                                       "--name", str(number), "--local-directory", folder))
            with distributed.Client(address, timeout=PATIENCE) as client:
                client.wait_for_workers(3, timeout=PATIENCE)
            job = start(folder, SOURCE / "examples/dask/summaries.py", address, documents, out,
                        "--part", "64KiB")
            processes.append(job)
            wait_for("the first parts", lambda: len(list(out.glob("*.jsonl"))) > 3)
            processes[1].send_signal(signal.SIGKILL)
            was_running = job.poll() is None
            if job.wait(PATIENCE) != 0:
                sys.exit("the job failed:\n" + Path(folder, "log").read_text()[-4000:])
            parts = sorted(out.glob("*.jsonl"))
            assert was_running, "the job was done before a worker was killed"
            assert len(parts) > 10, f"{len(parts)} parts"
            assert b"".join(part.read_bytes() for part in parts) == expected, "other bytes"
            print(f"{len(parts)} parts, the bytes of one process, and one worker killed")
        finally:
            for process in processes:
                process.kill()
            for process in processes:
                process.wait()
            shutil.rmtree(out, ignore_errors=True)


if __name__ == "__main__":
    main()
