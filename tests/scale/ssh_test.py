"""ssh_test.py COMMAND SOURCE: GNU parallel over two hosts, which are this machine by two names.

An SSH server of the test's own listens on the loopback. The bytes are those of one process. Exits
with 77 if parallel or OpenSSH's server is not installed.
"""
import getpass
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SKIPPED = 77
COMMAND, SOURCE = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
COPIES = 10  # of each text: a few blocks for each host
PATIENCE = 30  # seconds
PATH = os.environ["PATH"] + ":/usr/sbin"

SERVER = shutil.which("sshd", path=PATH)
if not (SERVER and shutil.which("ssh-keygen") and shutil.which("parallel")):
    print("GNU parallel or OpenSSH's server is not installed")
    sys.exit(SKIPPED)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def start_server(folder, port):
    for name in ("host", "user"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name],
                       check=True)
    shutil.copy(folder / "user.pub", folder / "authorized")
    (folder / "config").write_text(
        f"ListenAddress 127.0.0.1:{port}\nHostKey {folder}/host\nAuthorizedKeysFile "
        f"{folder}/authorized\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
        "PermitRootLogin prohibit-password\n")
    if os.geteuid() == 0:  # a server that is run as root wants it, and only its service makes it
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    server = subprocess.Popen([SERVER, "-D", "-e", "-f", folder / "config"],
                              stderr=open(folder / "log", "wb"))
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return server
        time.sleep(0.05)
    server.kill()
    print("no SSH server can be started here:", (folder / "log").read_text())
    sys.exit(SKIPPED)


def main():
    folder = Path(tempfile.mkdtemp())
    port = free_port()
    server = start_server(folder, port)
    try:
        texts = [path.read_text("utf-8", "replace") for path in sorted(SOURCE.glob("examples/*.txt"))]
        lines = "".join(json.dumps({"id": f"{i}.{k}", "text": f"{text}\n\n{i}"}) + "\n"
                        for i in range(COPIES) for k, text in enumerate(texts)).encode()
        expected = subprocess.run([COMMAND, "--jsonl"], input=lines, stdout=subprocess.PIPE,
                                  check=True).stdout
        login = (f"ssh -p {port} -i {folder}/user -o StrictHostKeyChecking=no -o BatchMode=yes "
                 f"-o UserKnownHostsFile={folder}/known -o LogLevel=ERROR {getpass.getuser()}@")
        # The job notes that it came over SSH.
        job = f"echo {{#}} $SSH_CLIENT >> {folder}/jobs; exec {COMMAND} --jsonl"
        done = subprocess.run(
            ["parallel", "--will-cite", "--no-notice", "--pipe", "--block", "8k", "-k",
             "-S", f"1/{login}127.0.0.1", "-S", f"1/{login}localhost", job],
            input=lines, stdout=subprocess.PIPE, check=True)
        jobs = (folder / "jobs").read_text().splitlines()
        assert len(jobs) > 2 and all("127.0.0.1" in one for one in jobs), jobs
        assert done.stdout == expected, "other bytes than one process"
        print(f"{len(jobs)} jobs over SSH, the bytes of one process")
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
