#!/usr/bin/env python3
"""Measures how much faster two jobs are than one, on the clock, stage by stage.

    Benchmarks/jobs.py [RENVOI] [INPUT...] [-n 5] [--jobs 2] [--least 1.8] [--anyway]

Runs `renvoi run --fresh` over the inputs (by default the Formex and PDF files of ../shared/corpus) with
one job and with several, in turn, after one run that warms the disk's cache. Printed are the medians of
time on the clock and of processor time, the throughput of several jobs over that of one, and the same
for each stage, as `run.json` has it; what is left behind the stages is writing. Other programs at work
make the figure worthless: on a machine whose load is above 0.3 nothing is measured, but with --anyway.
Exit status 1: less than --least.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time


def run(renvoi, inputs, jobs, folder):
    """Seconds by stage, with "all" and "cpu" for the whole."""
    output = os.path.join(folder, "graph")
    before = os.times()
    start = time.monotonic()
    status = subprocess.run(
        [renvoi, "run", *inputs, "-o", output, "--fresh", "--progress", "never", "--jobs", str(jobs)],
        stderr=subprocess.DEVNULL).returncode
    seconds = time.monotonic() - start
    after = os.times()
    if status not in (0, 3):
        sys.exit(f"jobs: {renvoi} ended with status {status}")
    with open(os.path.join(output, "run.json"), encoding="utf-8") as file:
        stages = {s["stage"]: s["seconds"] for s in json.load(file)["stages"]}
    shutil.rmtree(output)
    stages["write"] = seconds - sum(stages.values())
    stages["all"] = seconds
    stages["cpu"] = (after.children_user - before.children_user
                     + after.children_system - before.children_system)
    return stages


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("renvoi", nargs="?", default=".build/release/renvoi")
    parser.add_argument("inputs", nargs="*", help="files and folders")
    parser.add_argument("-n", type=int, default=5, help="runs of each (default 5)")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--least", type=float, default=1.8, help="the throughput asked for")
    parser.add_argument("--anyway", action="store_true", help="measure on a busy machine too")
    options = parser.parse_args()
    corpus = os.path.join(os.environ.get("RENVOI_SHARED", "../shared"), "corpus")
    inputs = options.inputs or [os.path.join(corpus, name) for name in ("formex", "pdf")]
    missing = [path for path in inputs if not os.path.exists(path)]
    if missing:
        sys.exit(f"jobs: no such file or folder: {', '.join(missing)}")
    load = os.getloadavg()[0]
    if load > 0.3 and not options.anyway:
        sys.exit(f"jobs: the load of the machine is {load:.1f}; wait until it is idle, or say --anyway")

    with tempfile.TemporaryDirectory() as folder:
        run(options.renvoi, inputs, options.jobs, folder)
        pairs = [[run(options.renvoi, inputs, jobs, folder) for jobs in (1, options.jobs)]
                 for _ in range(options.n)]
    print(f"{os.uname().machine}, {os.cpu_count()} cores, load {load:.1f} before, {options.n} runs each")
    print(f"{'':10}{'1 job':>10}{f'{options.jobs} jobs':>10}{'ratio':>8}")
    for stage in ["read", "identify", "gather", "resolve", "build", "write", "all", "cpu"]:
        one, more = (statistics.median(pair[side][stage] for pair in pairs) for side in (0, 1))
        ratio = f"{one / more:8.2f}" if more > 0 else ""
        print(f"{stage:10}{one:9.2f}s{more:9.2f}s{ratio}")
    ratios = [pair[0]["all"] / pair[1]["all"] for pair in pairs]
    found = statistics.median(ratios)
    print(f"throughput of {options.jobs} jobs: {found:.2f} times that of one "
          f"({min(ratios):.2f}–{max(ratios):.2f})")
    sys.exit(0 if found >= options.least else 1)


if __name__ == "__main__":
    main()
