#!/usr/bin/env python3
"""Compares the CPU time of two commands, run in turn.

    Benchmarks/cpu.py [-n 5] [-l LABEL] -- OURS ... -- PEER ...

Each command runs n times, alternately, so that a busy machine or a warming disk meets both alike;
one run of each before that fills the disk cache and is not counted. What counts is user + system
time of the command and of all the processes that it waited for, as the kernel gives it (wait4):
the time on the clock says more about the machine than about the program. Printed are the medians,
their ratio (ours / peer), the spread, and the larger peak memory of any one process of ours.
Output of the commands is thrown away. A command that fails ends the comparison; exit status 3 is
renvoi's "finished, some documents could not be read" and counts as done.
"""

import argparse
import os
import statistics
import sys
import time


def run(command):
    """CPU seconds, peak memory in MB and seconds on the clock of one run."""
    quiet = [
        (os.POSIX_SPAWN_OPEN, fd, os.devnull, os.O_RDWR, 0) for fd in (0, 1, 2)
    ]
    start = time.monotonic()
    try:
        pid = os.posix_spawnp(command[0], command, os.environ, file_actions=quiet)
    except OSError as error:
        sys.exit(f"cpu: {command[0]}: {error.strerror}")
    _, status, used = os.wait4(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3):
        sys.exit(f"cpu: {' '.join(command[:3])} … ended with status {code}")
    # ru_maxrss is in kilobytes on Linux, in bytes on macOS.
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return used.ru_utime + used.ru_stime, used.ru_maxrss // unit, time.monotonic() - start


def commands(words):
    """The two commands, each behind a `--`."""
    cuts = [index for index, word in enumerate(words) if word == "--"]
    if words[:1] in (["-h"], ["--help"]):
        print(__doc__.strip())
        sys.exit()
    if len(cuts) != 2 or cuts[1] - cuts[0] < 2 or cuts[1] == len(words) - 1:
        sys.exit("cpu: expected options, then “-- OURS … -- PEER …”")
    return words[: cuts[0]], words[cuts[0] + 1 : cuts[1]], words[cuts[1] + 1 :]


def main():
    options, ours, peer = commands(sys.argv[1:])
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", type=int, default=5, help="runs of each command (default 5)")
    parser.add_argument("-l", "--label", default="", help="what is compared")
    options = parser.parse_args(options)
    if options.n < 1:
        parser.error("-n must be 1 or more")

    run(ours), run(peer)
    runs = [(run(ours), run(peer)) for _ in range(options.n)]
    seconds = [[pair[side][0] for pair in runs] for side in (0, 1)]
    medians = [statistics.median(times) for times in seconds]
    clocks = [statistics.median([pair[side][2] for pair in runs]) for side in (0, 1)]
    memory = max(pair[0][1] for pair in runs)

    label = options.label or f"{os.path.basename(ours[0])} / {os.path.basename(peer[0])}"
    print(f"{label} ({options.n} runs each)")
    for name, times, median, clock in zip(("ours", "peer"), seconds, medians, clocks):
        spread = f"{min(times):.2f}–{max(times):.2f}"
        print(f"  {name}  {median:8.2f} s CPU  ({spread})  {clock:8.2f} s on the clock")
    ratio = f"{medians[0] / medians[1]:.2f}" if medians[1] > 0 else "none: the peer took no time"
    print(f"  ratio {ratio}, peak memory of ours {memory} MB")


if __name__ == "__main__":
    main()
