"""Makes the wheel: stages the package with what was built, and prints the path of the wheel.

Refuses a library that needs more than the C and C++ run-time, and leaves out a command that does.
"""
import argparse
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIRST_DATE_OF_ZIP = "315532800"  # 1980-01-01
# What every system of the tag has.
ALLOWED = re.compile(r"(lib(c|m|stdc\+\+|gcc_s)\.so|ld-linux[-\w]*\.so)\.\d+$")


def needed(program):
    """The shared libraries that a program or library names."""
    said = subprocess.run(["readelf", "--dynamic", program], check=True, capture_output=True,
                          text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.*)\]", said)


def too_much(program):
    return [name for name in needed(program) if not ALLOWED.match(name)]


def platform_tag():
    """The tag of the C run-time that the library was linked with: older ones may lack symbols."""
    libc, version = platform.libc_ver()
    if libc != "glibc":
        sys.exit("wheel: the tag of this C run-time is not known: " + (libc or "unknown"))
    return f"manylinux_{version.replace('.', '_')}_{platform.machine()}"


def version_in(header):
    return re.search(r'^#define LEITSATZ_VERSION "(.*)"$', header.read_text("utf-8"), re.M)[1]


def stage(folder, library, licences, command):
    """The sources as setup.py wants them, with what was built."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in ("pyproject.toml", "setup.py", "README.md"):
        shutil.copy(HERE / name, folder)
    for name in ("LICENSE", "NOTICE.md"):
        shutil.copy(HERE.parent / name, folder)
    for name, path in licences:
        shutil.copy(path, folder / f"LICENSE.{name}")
    package = folder / "leitsatz"
    shutil.copytree(HERE / "leitsatz", package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(library, package / "libleitsatz.so")
    if command:
        shutil.copy(command, package / "leitsatz")


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--library", type=Path, required=True)
    parser.add_argument("--header", type=Path, required=True, help="it states the version")
    parser.add_argument("--out", type=Path, required=True, help="folder of the wheel")
    parser.add_argument("--licence", nargs=2, metavar=("NAME", "PATH"), action="append", default=[],
                        help="of what the library contains")
    parser.add_argument("--command", type=Path)
    return parser.parse_args()


def main():
    arguments = read_arguments()
    library, out, command = arguments.library, arguments.out, arguments.command
    if too_much(library):
        sys.exit(f"wheel: {library} needs {', '.join(too_much(library))}")
    if command and too_much(command):
        print(f"wheel: without the command, which needs {', '.join(too_much(command))}",
              file=sys.stderr)
        command = None
    staged = out / "stage"
    stage(staged, library, arguments.licence, command)
    # The date is the same in every wheel, so that the same sources give the same bytes.
    environment = dict(os.environ, LEITSATZ_WHEEL_PLATFORM=platform_tag(),
                       LEITSATZ_WHEEL_VERSION=version_in(arguments.header),
                       SOURCE_DATE_EPOCH=FIRST_DATE_OF_ZIP)
    for old in out.glob("*.whl"):
        old.unlink()
    # Without a network: what builds is what is installed.
    subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir",
                    out.resolve()], cwd=staged, env=environment, check=True, stdout=sys.stderr)
    print(*out.glob("*.whl"))


if __name__ == "__main__":
    main()
