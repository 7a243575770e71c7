"""wheel_test.py BUILD... : makes the wheel twice, installs it, and tests what is installed.

BUILD is the command that makes it and prints its path. The environment is a fresh one, without
network, and its folder is not the project. Environment: as package_test.py. Exits with 77 if this
system lacks what wheels are made with.
"""
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
HERE = Path(__file__).resolve().parent


def missing():
    names = [name for name in ("build", "setuptools", "wheel", "venv", "ensurepip")
             if importlib.util.find_spec(name) is None]
    return names if shutil.which("readelf") else [*names, "readelf"]


def run(*arguments, **options):
    return subprocess.run(arguments, check=True, **options)


def make_wheel(build):
    lines = run(*build, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    return Path(lines[-1]).resolve()


def check_types(python, folder):
    mypy = shutil.which("mypy", path="/usr/bin") or shutil.which("mypy")
    if mypy is None:
        print("mypy is not installed: types are not checked")
        return
    shutil.copy(HERE / "consumer.py", folder)
    run(mypy, "--strict", "--python-executable", python, "consumer.py", cwd=folder)
    run(python, "consumer.py", cwd=folder)


def main():
    if missing():
        print("not here, so no wheel is made:", ", ".join(missing()))
        sys.exit(SKIPPED)
    wheel = make_wheel(sys.argv[1:])
    made = wheel.read_bytes()
    assert make_wheel(sys.argv[1:]).read_bytes() == made, "a second wheel has other bytes"
    assert "-py3-none-manylinux_" in wheel.name, wheel.name
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder, "environment")
        run(sys.executable, "-m", "venv", environment)
        python = environment / "bin" / "python"
        run(python, "-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check",
            wheel)
        clean = {name: value for name, value in os.environ.items()
                 if name not in ("PYTHONPATH", "LEITSATZ_LIBRARY")}
        run(python, HERE / "package_test.py", cwd=folder, env=clean)
        check_types(python, folder)


if __name__ == "__main__":
    main()
