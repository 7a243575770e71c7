"""``python -m leitsatz``: the command, with its options.

A wheel carries it only if it was built without what a machine may lack (libxml2, minizip, MD4C).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Optional

COMMAND_VARIABLE = "LEITSATZ_COMMAND"
_NOT_FOUND = 127  # as shells say it


def find_command() -> Optional[str]:
    """The package's own command, or the one that the variable or PATH names."""
    own = Path(__file__).with_name("leitsatz")
    if own.is_file():
        return str(own)
    return shutil.which(os.environ.get(COMMAND_VARIABLE) or "leitsatz")


def main() -> int:
    command = find_command()
    if command is None:
        print(
            "leitsatz: this package does not carry the command. Build it (./dev build in the "
            f"project) and put it on PATH, or name it in {COMMAND_VARIABLE}.",
            file=sys.stderr,
        )
        return _NOT_FOUND
    arguments = [command, *sys.argv[1:]]
    if os.name == "posix":
        os.execv(command, arguments)
    return subprocess.run(arguments, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
