#!/usr/bin/env python3
"""What a run must bear.

    check.py run     RENVOI INPUT WORK   every file is read, skipped or named; no file escapes
    check.py kill    RENVOI INPUT WORK   kill -9 at twenty moments; resumed, the bytes are the same
    check.py workers RENVOI INPUT WORK   workers killed at random; the bytes are the same
    check.py full    RENVOI INPUT WORK   the disk fills up; with room again, the bytes are the same

Prints what was measured; exit status 1 where a promise is broken.
"""

import argparse
import filecmp
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time


def fail(message):
    sys.exit(f"check: FAILED: {message}")


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def run(renvoi, source, out, *more, **options):
    command = [renvoi, "run", source, "-o", out, "--progress", "never", *more]
    return subprocess.run(command, stderr=subprocess.PIPE, **options)


def same(a, b):
    """Names of the files that differ; run.json tells of times."""
    names = set(os.listdir(a)) | set(os.listdir(b))
    found = []
    for name in sorted(names - {"run.json"}):
        paths = [os.path.join(folder, name) for folder in (a, b)]
        if not all(map(os.path.exists, paths)) or not filecmp.cmp(*paths, shallow=False):
            found.append(name)
    return found


def workers_of(process):
    """Process ids of the children that any of a process's threads has started."""
    found = []
    try:
        for thread in os.listdir(f"/proc/{process}/task"):
            with open(f"/proc/{process}/task/{thread}/children") as file:
                found += [int(child) for child in file.read().split()]
    except OSError:
        pass
    return found


def package_of(path, packages):
    """The package that holds a document, or the document's own path."""
    end = path.find(".zip/")
    return path[:end + 4] if end >= 0 and path[:end + 4] in packages else path


def check_run(renvoi, source, work):
    out = os.path.join(work, "run")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run(renvoi, source, out)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 3):
        fail(f"status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")
    counts = json.load(open(os.path.join(out, "run.json")))["files"]
    problems = lines(os.path.join(out, "problems.jsonl"))
    read = {line["source"]["path"] for line in lines(os.path.join(out, "documents.jsonl"))}
    # What contradicts what among the works is told by the rule that found it, not by a file.
    named = {line["path"] for line in problems if line["stage"] != "resolve"}
    there = set()
    for root, folders, files in os.walk(os.fsencode(source)):
        for name in files:
            path = os.path.join(root, name)
            if os.path.isfile(path) and not name.startswith(b"."):
                there.add(os.path.relpath(path, os.fsencode(source)))
    if counts["found"] != len(there):
        fail(f"{len(there)} files, {counts['found']} found")
    # What stands in a package is named by its place there: `many.zip/17.xml`.
    packages = {path.decode(errors="replace") for path in there if path.endswith(b".zip")}
    told = {package_of(path, packages) for path in read | named}
    silent = counts["found"] - len(told) - counts["skipped"] - counts.get("attached", 0)
    if silent:
        fail(f"{silent} files are neither read nor skipped nor named")
    dead = {}
    for problem in problems:
        if problem["code"].startswith("worker."):
            dead[problem["code"]] = dead.get(problem["code"], 0) + 1
    for left in ("/tmp/renvoi-escaped.xml", "/etc/renvoi-escaped.xml", "pwned"):
        if os.path.exists(left):
            fail(f"a document wrote {left}")
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"run: {len(there)} files, {len(read)} read, {len(named - read)} named, "
        f"{counts['skipped']} skipped, workers lost: {dead or 'none'}, {seconds:.1f} s CPU, "
        f"largest process {after.ru_maxrss >> 10} MB"
    )
    again = run(renvoi, source, out + "-jobs", "--jobs", "5")
    if again.returncode != done.returncode or same(out, out + "-jobs"):
        fail(f"another number of jobs changes {same(out, out + '-jobs')}")


def undisturbed(renvoi, source, work):
    out = os.path.join(work, "undisturbed")
    start = time.monotonic()
    done = run(renvoi, source, out, "--fresh")
    if done.returncode not in (0, 3):
        fail(f"status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")
    return out, time.monotonic() - start


def check_kill(renvoi, source, work):
    whole, seconds = undisturbed(renvoi, source, work)
    chance = random.Random(20)
    killed = 0
    for moment in range(20):
        out = os.path.join(work, f"killed-{moment}")
        for attempt in range(3):
            process = subprocess.Popen(
                [renvoi, "run", source, "-o", out, "--progress", "never"],
                stderr=subprocess.DEVNULL,
            )
            time.sleep(chance.random() * seconds)
            if process.poll() is None:
                killed += 1
            process.kill()
            process.wait()
            for name in os.listdir(out) if os.path.exists(out) else []:
                if not name.startswith(".") and os.path.getsize(os.path.join(out, name)) == 0:
                    if os.path.getsize(os.path.join(whole, name)) > 0:
                        fail(f"{name} shows before it is written")
        done = run(renvoi, source, out)
        if done.returncode not in (0, 3):
            fail(f"resumed run: status {done.returncode}: {done.stderr.decode()[-500:]}")
        if same(whole, out):
            fail(f"after kill {moment} these differ: {same(whole, out)}")
        shutil.rmtree(out)
    print(f"kill: {killed} runs killed in 20 folders, all resumed to the same bytes")


def check_workers(renvoi, source, work):
    whole, seconds = undisturbed(renvoi, source, work)
    chance = random.Random(21)
    killed = 0
    for round_ in range(5):
        out = os.path.join(work, f"robbed-{round_}")
        process = subprocess.Popen(
            [renvoi, "run", source, "-o", out, "--progress", "never"], stderr=subprocess.DEVNULL
        )
        while process.poll() is None:
            time.sleep(chance.random() * seconds / 8)
            for worker in workers_of(process.pid):
                if chance.random() < 0.7:
                    try:
                        os.kill(worker, signal.SIGKILL)
                        killed += 1
                    except ProcessLookupError:
                        pass
        if process.returncode not in (0, 3) or same(whole, out):
            fail(f"status {process.returncode}, these differ: {same(whole, out)}")
    if killed == 0:
        fail("no worker was met")
    print(f"workers: {killed} workers killed in 5 runs, the same bytes each time")


def check_full(renvoi, source, work):
    """A limit on the size of files stands for the full disk where no small disk can be mounted."""
    whole, _ = undisturbed(renvoi, source, work)
    disk = os.path.join(work, "disk")
    os.makedirs(disk)
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk], stderr=subprocess.DEVNULL
    ).returncode == 0
    if not mounted:
        print("full: no small disk can be mounted here; not checked")
        return
    try:
        out = os.path.join(disk, "out")
        if run(renvoi, source, out).returncode not in (0, 3):
            fail("the run fails with room")
        for room in (0, 4096, 100_000, 400_000, 1_500_000):
            filler = os.path.join(disk, "filler")
            free = os.statvfs(disk)
            with open(filler, "wb") as file:
                file.write(b"\0" * max(0, free.f_bavail * free.f_frsize - room))
            full = run(renvoi, source, out, "--fresh")
            if full.returncode not in (0, 3, 73):
                fail(f"full disk: status {full.returncode}: {full.stderr.decode()[-300:]}")
            if full.returncode == 73 and b"Traceback" in full.stderr:
                fail("no clear error")
            if same(whole, out):
                fail(f"a full disk damages {same(whole, out)}")
            os.remove(filler)
            if run(renvoi, source, out).returncode not in (0, 3) or same(whole, out):
                fail(f"with room again these differ: {same(whole, out)}")
        print("full: a disk full at 5 stages leaves the old graph whole; with room, the same bytes")
    finally:
        subprocess.run(["umount", disk], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("run", "kill", "workers", "full"))
    parser.add_argument("renvoi")
    parser.add_argument("source")
    parser.add_argument("work")
    options = parser.parse_args()
    os.makedirs(options.work, exist_ok=True)
    checks = {"run": check_run, "kill": check_kill, "workers": check_workers, "full": check_full}
    checks[options.what](os.path.abspath(options.renvoi), options.source, options.work)


if __name__ == "__main__":
    main()
