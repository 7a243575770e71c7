#!/usr/bin/env python3
"""Shows that the tests bite: breaks one line of the sources at a time, and a test has to fail.

Usage: check.py FOLDER [NAME...]
  FOLDER  where the sources are copied to and built; kept, so that the next run builds little
  NAME    only the mutations whose names hold one of these

The working tree is never touched. Prints a table, and exits with 1 if a mutation survives, 2 if one
can't be tried: its text is gone, it does not build, or a test fails without it.
"""
import os
import re
import resource
import signal
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
from mutations import MUTATIONS  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
TARGETS = ["leitsatz-tests", "leitsatz-c-abi-test"]

# Of one program, for a mutation may never end: of the processor, and of waiting for ever.
MOST_SECONDS = 300
MOST_SECONDS_WAITED = 3600

OPTIONS = ["-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DLEITSATZ_BENCH=OFF", "-DLEITSATZ_WERROR=OFF",
           f"-DCMAKE_PROJECT_leitsatz_INCLUDE={Path(__file__).with_name('unoptimized.cmake')}"]

# In turn until one fails: what is quick comes first.
RUNS = [
    ["tests/leitsatz-tests", "--source-file-exclude=*/tests/cli/*,*/sentences_test.cpp"],
    ["tests/leitsatz-c-abi-test"],
    ["tests/leitsatz-tests", "--source-file=*/sentences_test.cpp"],
    ["tests/leitsatz-tests", "--source-file=*/tests/cli/*"],
]


def fail(message):
    print(f"check.py: {message}", file=sys.stderr)
    sys.exit(2)


def copy_sources(tree):
    """Makes `tree` what git knows or would take; files that are the same keep their times."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True).stdout
    names = {name for name in listed.split("\0") if name and (ROOT / name).is_file()}
    for old in tree.rglob("*"):
        if old.is_file() and str(old.relative_to(tree)) not in names:
            old.unlink()
    for name in names:
        source, copy = ROOT / name, tree / name
        content = source.read_bytes()
        if copy.is_file() and copy.read_bytes() == content:
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(content)
        copy.chmod(source.stat().st_mode)


def build(folder):
    """None, or what the compiler says."""
    command = ["cmake", "--build", str(folder / "build"), "-j", os.environ.get("JOBS", str(os.cpu_count())),
               "--target", *TARGETS]
    done = subprocess.run(command, capture_output=True, text=True)
    return None if done.returncode == 0 else done.stdout + done.stderr


def limit_time():
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))


def run(folder, program, *arguments):
    """None if all its tests pass, else the first that does not."""
    command = [str(folder / "build" / program), *arguments]
    if arguments:
        command += ["--no-colors", "--abort-after=1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                               start_new_session=True, preexec_fn=limit_time)
    endless = "one that never ends"
    try:
        output = process.communicate(timeout=MOST_SECONDS_WAITED)[0].decode(errors="replace")
    except subprocess.TimeoutExpired:
        return endless
    finally:
        if process.poll() is None:  # what it started too
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    if process.returncode == 0:
        return None
    if process.returncode == -signal.SIGXCPU:
        return endless
    place = re.search(r"/(\w+)_test\.cpp:\d+:", output)
    case = re.search(r"^TEST CASE: +(.+)$", output, re.MULTILINE)
    if place and case:
        return f"{place[1]}: {case[1]}"
    return Path(program).name + (f", by signal {-process.returncode}" if process.returncode < 0 else "")


def first_failure(folder):
    for command in RUNS:
        killer = run(folder, *command)
        if killer is not None:
            return killer
    return None


def check_texts(mutations):
    """Ends if the text of one is not there, or not once."""
    counts = [(m, (ROOT / m.file).read_text().count(m.old)) for m in mutations]
    wrong = [f"{m.name}: {m.file} holds its text {count} times, not once: {m.old!r}"
             for m, count in counts if count != 1]
    if wrong:
        fail("\n".join(wrong))


def try_mutation(folder, mutation):
    """The test that fails, or None. What it broke is mended again."""
    path = folder / "source" / mutation.file
    text = path.read_text()
    path.write_text(text.replace(mutation.old, mutation.new))
    try:
        broken = build(folder)
        if broken is not None:
            fail(f"{mutation.name}: does not build:\n{broken}")
        return first_failure(folder)
    finally:
        path.write_text(text)


def main():
    if len(sys.argv) < 2:
        fail("usage: check.py FOLDER [NAME...]")
    folder, names = Path(sys.argv[1]).resolve(), sys.argv[2:]
    chosen = [m for m in MUTATIONS if not names or any(name in m.name for name in names)]
    if not chosen:
        fail(f"no mutation has a name with {' or '.join(names)}")
    check_texts(chosen)
    (folder / "source").mkdir(parents=True, exist_ok=True)
    copy_sources(folder / "source")
    subprocess.run(["cmake", "-S", str(folder / "source"), "-B", str(folder / "build"), *OPTIONS],
                   check=True, stdout=subprocess.DEVNULL)
    broken = build(folder)
    if broken is not None:
        fail(f"the sources do not build:\n{broken}")
    failing = first_failure(folder)
    if failing is not None:
        fail(f"without any mutation a test fails: {failing}")
    print("| mutation | file | killed by |\n|---|---|---|", flush=True)
    survivors = 0
    for mutation in chosen:
        killer = try_mutation(folder, mutation)
        survivors += killer is None
        print(f"| {mutation.name} | `{mutation.file}` | {killer or '**survives**'} |", flush=True)
    print(f"\n{len(chosen) - survivors} of {len(chosen)} mutations are killed")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
