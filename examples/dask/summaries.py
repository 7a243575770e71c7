"""Summaries of JSON Lines by the workers of a Dask cluster.

summaries.py SCHEDULER DOCUMENTS FOLDER: each line of DOCUMENTS (a path or an address that Dask
reads, "*" for many) is answered as `leitsatz --jsonl` answers it. A part of the lines makes a file
in FOLDER, whose names ascend: `cat FOLDER/*.jsonl` is what one process would have written.

Workers need the package `leitsatz`, which each loads once. When one dies, the scheduler gives its
parts to others; a part that is done again is written again, with the same bytes.
"""
import argparse

import dask
import dask.bag
import leitsatz
from dask.distributed import Client


def answer_part(lines):
    return [leitsatz.answer(line) for line in lines]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scheduler", help="tcp://HOST:PORT")
    parser.add_argument("documents")
    parser.add_argument("folder")
    parser.add_argument("--part", default="10MiB", help="bytes of a part (10MiB)")
    arguments = parser.parse_args()
    # What kills many workers is bad luck, not the part: no line can end a process.
    dask.config.set({"distributed.scheduler.allowed-failures": 100})
    # "\n" alone ends a line: others that str knows may stand inside JSON.
    lines = dask.bag.read_text(arguments.documents, blocksize=arguments.part, linedelimiter="\n")
    with Client(arguments.scheduler):
        lines.map_partitions(answer_part).to_textfiles(arguments.folder + "/*.jsonl",
                                                       name_function="{:08}".format,
                                                       last_endline=True)


if __name__ == "__main__":
    main()
