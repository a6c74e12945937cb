#!/usr/bin/env python3
"""What a run must bear.

    check.py run     RENVOI INPUT WORK   every file is read, skipped or named; no file escapes
    check.py kill    RENVOI INPUT WORK   kill -9 at twenty moments; resumed, the bytes are the same
    check.py workers RENVOI INPUT WORK   workers killed at random, twenty runs; the bytes are the same
    check.py full    RENVOI INPUT WORK   the disk fills up; with room again, the bytes are the same

Prints what was measured; exit status 1 where a promise is broken.
"""

import argparse
import filecmp
import json
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
import zipfile
import zlib


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


def as_written(path):
    """A path as the records spell it: bytes that are no UTF-8, and characters that XML forbids, not."""
    try:
        text = path.decode()
    except UnicodeDecodeError:
        text = "".join(chr(byte) if byte < 0x80 else f"\\x{byte:02X}" for byte in path)
    return "".join("\ufffd" if c < " " and c not in "\t\n\r" or c in "\ufffe\uffff" else c
                   for c in text)


def package_of(path, packages):
    """The package that holds a document, or the document's own path."""
    end = path.find(".zip/")
    return path[:end + 4] if end >= 0 and path[:end + 4] in packages else path


def silent_members(path, name, told):
    """Documents in a sound package that are neither read nor named."""
    try:
        with zipfile.ZipFile(os.fsdecode(path)) as package:
            members = [m for m in package.infolist() if not m.is_dir()]
            # A Formex header describes the text beside it and is no document.
            heads = {m.filename: package.open(m).read(1 << 16) for m in members}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, zlib.error):
        return []
    return [member for member, head in heads.items()
            if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<" and b"<BIB.DOC" not in head
            and f"{name}/{member}" not in told]


def check_run(renvoi, source, work):
    out = os.path.join(work, "run")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run(renvoi, source, out)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 3):
        fail(f"status {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")
    manifest = json.load(open(os.path.join(out, "run.json")))
    counts = manifest["files"]
    problems = lines(os.path.join(out, "problems.jsonl"))
    read = {line["source"]["path"] for line in lines(os.path.join(out, "documents.jsonl"))}
    # What contradicts what among the works is told by the rule that found it, not by a file; what is
    # remarked of a document that was read does not stand for one that was not.
    lost = [line for line in problems if line["stage"] != "resolve" and line["path"] not in read]
    named = {line["path"] for line in lost}
    there = {}
    for root, folders, files in os.walk(os.fsencode(source)):
        for name in files:
            path = os.path.join(root, name)
            if os.path.isfile(path) and not name.startswith(b"."):
                written = as_written(os.path.relpath(path, os.fsencode(source)))
                there.setdefault(written, []).append(path)
    total = sum(map(len, there.values()))
    if counts["found"] != total:
        fail(f"{total} files, {counts['found']} found")
    if counts["failed"] != len(lost):
        fail(f"{counts['failed']} failed, {len(lost)} of them are named in problems.jsonl")
    if done.returncode != (3 if lost else 0):
        fail(f"status {done.returncode} with {len(lost)} documents that could not be read")
    # What stands in a package is named by its place there: `many.zip/17.xml`.
    packages = {path for path in there if path.endswith(".zip")}
    told = {package_of(path, packages) for path in read | named}
    if told - set(there):
        fail(f"names what is not there: {sorted(told - set(there))[:5]}")
    untold = sum(len(paths) for path, paths in there.items() if path not in told)
    if untold != counts["skipped"] + counts["attached"]:
        fail(f"{untold} files are neither read nor named, but {counts['skipped']} skipped and "
             f"{counts['attached']} belong to others")
    for path in packages & {package_of(path, packages) for path in read} - named:
        silent = silent_members(there[path][0], path, read | named)
        if silent:
            fail(f"{path}: {len(silent)} documents are neither read nor named, {silent[:3]}")
    dead = {}
    for problem in problems:
        if problem["code"].startswith("worker."):
            dead[problem["code"]] = dead.get(problem["code"], 0) + 1
    for left in ("/tmp/renvoi-escaped.xml", "/etc/renvoi-escaped.xml", "pwned"):
        if os.path.exists(left):
            fail(f"a document wrote {left}")
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    limit = int(manifest["settings"]["memory"])
    if after.ru_maxrss >> 10 > limit:
        fail(f"a process took {after.ru_maxrss >> 10} MB, {limit} are allowed")
    print(
        f"run: {total} files, {len(read)} read, {len(named)} named, "
        f"{counts['skipped']} skipped, {counts['attached']} attached, workers lost: {dead or 'none'}, "
        f"{seconds:.1f} s CPU, largest process {after.ru_maxrss >> 10} MB"
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
                paths = [os.path.join(folder, name) for folder in (out, whole)]
                if not name.startswith(".") and name != "run.json" and not filecmp.cmp(
                        *paths, shallow=False):
                    fail(f"{name} shows before it is whole")
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
    # A worker has to live long enough to start and to read one document now and then, on a busy machine
    # too: else the run does what it should after half a minute, and gives the document up.
    longest = max(seconds / 8, 0.08)
    for round_ in range(20):
        out = os.path.join(work, f"robbed-{round_}")
        process = subprocess.Popen(
            [renvoi, "run", source, "-o", out, "--progress", "never"], stderr=subprocess.DEVNULL
        )
        while process.poll() is None:
            time.sleep(chance.random() * longest)
            for worker in workers_of(process.pid):
                if chance.random() < 0.7:
                    killed += kill(worker)
        if process.returncode not in (0, 3) or same(whole, out):
            fail(f"status {process.returncode}, these differ: {same(whole, out)}")
    if killed == 0:
        fail("no worker was met")
    print(f"workers: {killed} workers killed in 20 runs, the same bytes each time")
    killed = one_worker(renvoi, source, os.path.join(work, "one"), whole)
    print(f"workers: with room for one, {killed} others killed, the same bytes")


def kill(worker):
    """Whether there was anything to kill."""
    try:
        os.kill(worker, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def one_worker(renvoi, source, out, whole):
    """As a system does that has memory for one worker: ends the youngest where there are more."""
    process = subprocess.Popen(
        [renvoi, "run", source, "-o", out, "--progress", "never", "--jobs", "4"],
        stderr=subprocess.DEVNULL
    )
    killed = 0
    while process.poll() is None:
        time.sleep(0.002)
        for worker in sorted(workers_of(process.pid))[1:]:
            killed += kill(worker)
    if process.returncode not in (0, 3) or same(whole, out):
        fail(f"with room for one: status {process.returncode}, these differ: {same(whole, out)}")
    if killed == 0:
        fail("no second worker was met")
    return killed


def small_files(size):
    """Lets a process write no file beyond a size, as a disk without room would."""
    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    return limit


def check_full(renvoi, source, work):
    """A limit on the size of files stands for the full disk where no small disk can be mounted."""
    whole, _ = undisturbed(renvoi, source, work)
    largest = max(os.path.getsize(os.path.join(whole, name)) for name in os.listdir(whole))
    disk = os.path.join(work, "disk")
    os.makedirs(disk)
    # Room for the graph folder twice, the cache, and what linking keeps meanwhile.
    size = 8 * sum(os.path.getsize(os.path.join(whole, name)) for name in os.listdir(whole)) >> 20
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size + 16}m", "tmpfs", disk],
        stderr=subprocess.DEVNULL
    ).returncode == 0
    full = 0
    try:
        out = os.path.join(disk, "out")
        if run(renvoi, source, out).returncode not in (0, 3):
            fail("the run fails with room")
        for room in (0, 4096, 100_000, 400_000, 1_500_000, largest // 2, largest - 4096):
            filler = os.path.join(disk, "filler")
            options = {} if mounted else {"preexec_fn": small_files(room)}
            if mounted:
                free = os.statvfs(disk)
                with open(filler, "wb") as file:
                    file.write(b"\0" * max(0, free.f_bavail * free.f_frsize - room))
            done = run(renvoi, source, out, "--fresh", **options)
            if done.returncode not in (0, 3, 73) or room == 0 and done.returncode != 73:
                fail(f"room for {room}: status {done.returncode}: {done.stderr.decode()[-300:]}")
            if done.returncode == 73:
                full += 1
                if not re.search(rb"error: .*(No space left|File too large|full)", done.stderr):
                    fail(f"no clear error: {done.stderr.decode()[-300:]}")
            if same(whole, out):
                fail(f"a full disk damages {same(whole, out)}")
            if mounted:
                os.remove(filler)
            if run(renvoi, source, out).returncode not in (0, 3) or same(whole, out):
                fail(f"with room again these differ: {same(whole, out)}")
        how = "a disk" if mounted else "files that may not grow: a disk"
        print(f"full: {how} full in {full} of 7 runs leaves the old graph whole; with room, the same "
              "bytes")
    finally:
        if mounted:
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
