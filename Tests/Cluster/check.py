#!/usr/bin/env python3
"""Reads the same documents on every engine and compares the graph folders, byte for byte.

    check.py RENVOI DOCUMENTS

One shard, seven shards, Snakemake, and Spark with two executors have to
give files of the same SHA-256, all but `run.json`; and so have GNU parallel, Slurm's recipe (run by a
stand-in for sbatch), and Spark when one of its executors is killed at work, on documents of ours.
"""

import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(sys.executable).parent
MASTER = "local-cluster[2,1,1024]"


def digests(folder):
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in pathlib.Path(folder).iterdir()
        if path.name != "run.json"
    }


def run(*command, good=(0,), **options):
    outcome = subprocess.run([str(part) for part in command], capture_output=True, **options)
    if outcome.returncode not in good:
        sys.stderr.write(outcome.stderr.decode("utf-8", "replace")[-4000:])
        sys.exit(f"cluster-test: {command[0]} ended with status {outcome.returncode}")
    return outcome


def shards(renvoi, documents, scratch, count):
    files = []
    for index in range(1, count + 1):
        file = scratch / f"{count}-{index}.jsonl"
        run(
            renvoi, "extract", documents, "--shard", f"{index}/{count}", "-o", file,
            "--progress", "never", good=(0, 3),
        )
        files.append(file)
    graph = scratch / f"shards-{count}"
    run(renvoi, "link", *reversed(files), "-o", graph, good=(0, 3))
    return graph


def parallel(renvoi, documents, scratch):
    output = scratch / "parallel"
    run(
        ROOT / "Pipelines/parallel.sh", documents, output, 4,
        env={**os.environ, "RENVOI": str(renvoi)},
    )
    return output / "graph"


def slurm(renvoi, documents, scratch):
    output = scratch / "slurm"
    path = f"{ROOT / 'Tests/Cluster/bin'}{os.pathsep}{os.environ['PATH']}"
    run(
        ROOT / "Pipelines/slurm/submit.sh", documents, output, 4,
        env={**os.environ, "RENVOI": str(renvoi), "PATH": path},
    )
    return output / "graph"


def snakemake(renvoi, documents, scratch):
    run(
        BIN / "snakemake", "-s", ROOT / "Pipelines/snakemake/Snakefile", "--cores", "2",
        "--config", f"input={documents}", f"output={scratch}/snakemake", "shards=7",
        f"renvoi={renvoi}", cwd=scratch,
    )
    return scratch / "snakemake/graph"


def spark_command(renvoi, documents, output):
    return [
        str(BIN / "spark-submit"), "--master", MASTER, "--conf", "spark.ui.enabled=false",
        "--files", str(renvoi), str(ROOT / "Pipelines/spark/job.py"), str(documents), str(output),
        "--partitions", "8",
    ]


def spark_environment():
    return {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable}


def spark(renvoi, documents, scratch):
    output = scratch / "spark"
    run(
        *spark_command(renvoi, documents, output), good=(0, 3), cwd=scratch,
        env=spark_environment(),
    )
    return output / "graph"


def descendants(process):
    """Numbers of all processes below this one."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (OSError, IndexError):
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, pending = [], [process]
    while pending:
        below = children.get(pending.pop(), [])
        found += below
        pending += below
    return found


def executors(process):
    found = []
    for number in descendants(process):
        try:
            words = pathlib.Path(f"/proc/{number}/cmdline").read_bytes()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in words and b"java" in words.split(b"\0")[0]:
            found.append(number)
    return found


def spark_with_a_death(renvoi, documents, scratch):
    """Kills an executor while it reads; reading is slowed down so that it is surely at work."""
    slow = scratch / "renvoi"
    marks = scratch / "started"
    marks.mkdir()
    slow.write_text(
        f'#!/bin/sh\n[ "$1" = link ] || {{ : > "{marks}/$$"; sleep 4; }}\nexec "{renvoi}" "$@"\n'
    )
    slow.chmod(0o755)
    output = scratch / "killed"
    log = scratch / "killed.log"
    with open(log, "wb") as file:
        job = subprocess.Popen(
            spark_command(slow, documents, output), stdout=file, stderr=file, cwd=scratch,
            env=spark_environment(),
        )
        while job.poll() is None and not any(marks.iterdir()):
            time.sleep(0.2)
        victims = executors(job.pid)
        if not victims:
            sys.exit(f"cluster-test: no executor to kill\n{log.read_text()[-4000:]}")
        os.kill(victims[0], signal.SIGKILL)
        status = job.wait()
    text = log.read_text(errors="replace")
    if status not in (0, 3):
        sys.exit(f"cluster-test: Spark ended with status {status}\n{text[-4000:]}")
    if "Lost executor" not in text:
        sys.exit("cluster-test: Spark did not miss the executor that was killed")
    return output / "graph"


def main():
    renvoi = pathlib.Path(sys.argv[1]).resolve()
    documents = pathlib.Path(sys.argv[2]).resolve()
    own = ROOT / "Corpus"
    failed = False
    with tempfile.TemporaryDirectory(prefix="renvoi-cluster-") as folder:
        scratch = pathlib.Path(folder)
        # Spark ships the program under its own name.
        (scratch / "bin").mkdir()
        renvoi = pathlib.Path(shutil.copy(renvoi, scratch / "bin/renvoi"))
        expected = digests(shards(renvoi, documents, scratch, 1))
        small = digests(shards(renvoi, own, pathlib.Path(tempfile.mkdtemp(dir=scratch)), 1))
        total = hashlib.sha256(repr(sorted(expected.items())).encode()).hexdigest()
        print(f"one shard: {len(expected)} files of {documents.name}, together {total[:16]}")
        for name, engine, reference, source in [
            ("seven shards", lambda *a: shards(*a, 7), expected, documents),
            ("GNU parallel", parallel, small, own),
            ("Slurm's recipe", slurm, small, own),
            ("Snakemake", snakemake, expected, documents),
            ("Spark, two executors", spark, expected, documents),
            ("Spark, one executor killed", spark_with_a_death, small, own),
        ]:
            start = time.monotonic()
            found = digests(engine(renvoi, source, scratch))
            wrong = sorted(n for n in found.keys() | reference.keys() if found.get(n) != reference.get(n))
            failed = failed or bool(wrong)
            verdict = f"differs in {', '.join(wrong)}" if wrong else "the same"
            print(f"{name}: {verdict} ({time.monotonic() - start:.0f} s)", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
