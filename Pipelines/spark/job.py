"""Renvoi on Apache Spark: documents in, Parquet records and a citation graph folder out.

    spark-submit --files /usr/bin/renvoi Pipelines/spark/job.py INPUT OUTPUT

INPUT is a folder: a path that all executors see, or the address of any file system that Arrow
opens (hdfs://, s3://, gs://). OUTPUT is a folder on a disk of the driver:

    OUTPUT/records/     one row a document or problem, as Parquet; `json` is the line of `extract`
    OUTPUT/identities/  what linking must know of each partition's documents, as Parquet
    OUTPUT/known        that of all documents, with what the catalogues know of the works they name
    OUTPUT/parts/       what each partition's mentions come to, as Parquet
    OUTPUT/graph/       the graph folder, the same bytes as that of `renvoi run INPUT`

Executors read, identify and resolve, each its partitions; the driver gathers the identities, sends
what is known to the executors, and merges their parts. It never holds a record.

Stages leave a mark when they are whole; a job that is started again goes on behind the last mark.
A task that dies is run again by Spark; a file that takes the program with it becomes a row with a
problem, and the rest of its task is read.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

SCHEMA = "path string, id string, problem string, message string, json string"
# What `renvoi` answers when all is done, or all but documents that it names as problems.
GOOD = (0, 3)


def file_system(address):
    """The file system and the folder in it."""
    from pyarrow import fs

    if "://" in address:
        return fs.FileSystem.from_uri(address)
    return fs.LocalFileSystem(), os.path.abspath(address)


def listing(address):
    """Paths of all files below the folder, without hidden ones, sorted."""
    from pyarrow import fs

    system, root = file_system(address)
    root = root.rstrip("/")
    found = system.get_file_info(fs.FileSelector(root, recursive=True))
    paths = [item.path[len(root) + 1 :] for item in found if item.type == fs.FileType.File]
    return sorted(p for p in paths if not any(part.startswith(".") for part in p.split("/")))


def program(given):
    """The program: where the user says, where Spark put it, or on the path."""
    if given:
        return given
    from pyspark import SparkFiles

    shipped = SparkFiles.get("renvoi")
    if os.path.exists(shipped):
        # Spark does not keep the permission to execute.
        os.chmod(shipped, 0o755)
        return shipped
    return shutil.which("renvoi") or "renvoi"


def fetched(address, paths):
    """A folder on this machine that holds the files, and whether it is a copy to be removed."""
    from pyarrow import fs

    system, root = file_system(address)
    if isinstance(system, fs.LocalFileSystem):
        return root, False
    copy = tempfile.mkdtemp(prefix="renvoi-")
    wanted = set(paths)
    # The header of a Formex document is a file beside its text: XML travels with its neighbours.
    for folder in {os.path.dirname(p) for p in paths if p.lower().endswith(".xml")}:
        stems = {os.path.basename(p).split(".")[0] for p in paths if os.path.dirname(p) == folder}
        for item in system.get_file_info(fs.FileSelector(os.path.join(root, folder))):
            name = os.path.basename(item.path)
            if item.type == fs.FileType.File and name.split(".")[0] in stems:
                wanted.add(os.path.join(folder, name))
    for path in wanted:
        target = os.path.join(copy, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with system.open_input_stream(f"{root.rstrip('/')}/{path}") as source:
            with open(target, "wb") as file:
                shutil.copyfileobj(source, file, 1 << 20)
    return copy, True


def extract(binary, root, paths):
    """Lines of records of the files; a file on which the program dies gives a problem."""
    command = [binary, "extract", "--root", root, "--stdin", "--null", "--progress", "never", "--jobs", "1"]
    with tempfile.TemporaryFile() as output:
        names = "".join(f"{os.path.join(root, p)}\0" for p in paths).encode("utf-8", "surrogateescape")
        run = subprocess.run(command, input=names, stdout=output, stderr=subprocess.PIPE)
        if run.returncode in GOOD:
            output.seek(0)
            yield from output
            return
    if len(paths) > 1:
        for path in paths:
            yield from extract(binary, root, [path])
        return
    reason = run.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    message = f"the reader ended with status {run.returncode} {' '.join(reason)}".strip()
    problem = {
        "path": paths[0], "sha256": None, "stage": "read", "code": "reader.crashed",
        "message": message, "page": None, "fatal": True,
    }
    yield (json.dumps({"problem": problem}, ensure_ascii=False) + "\n").encode("utf-8")


def row(line):
    """A record's line with what one may want to look for."""
    record = json.loads(line)
    problem = record.get("problem")
    if problem:
        return problem["path"], None, problem["code"], problem["message"], line.decode("utf-8")
    document = record["document"]
    return document["source"]["path"], document["id"], None, None, line.decode("utf-8")


def extractor(address, given):
    """What an executor does with the paths of one partition."""

    def run(batches):
        import pandas

        binary = program(given)
        for batch in batches:
            paths = list(batch["path"])
            if not paths:
                continue
            root, is_copy = fetched(address, paths)
            try:
                rows = []
                for line in extract(binary, root, paths):
                    rows.append(row(line.rstrip(b"\n")))
                    # A few documents at a time, so that memory does not grow with the partition.
                    if len(rows) == 16:
                        yield pandas.DataFrame(rows, columns=["path", "id", "problem", "message", "json"])
                        rows = []
                if rows:
                    yield pandas.DataFrame(rows, columns=["path", "id", "problem", "message", "json"])
            finally:
                if is_copy:
                    shutil.rmtree(root, ignore_errors=True)

    return run


def records(spark, address, output, partitions, given):
    """The extracting stage: Parquet files whose `_SUCCESS` says that all are there."""
    target = os.path.join(output, "records")
    if os.path.exists(os.path.join(target, "_SUCCESS")):
        print("records: whole from an earlier run", file=sys.stderr)
        return target
    # The rows are dealt out by the Java side: no Python worker starts before those that read.
    frame = spark.createDataFrame([(path,) for path in listing(address)], "path string")
    frame = frame.repartition(partitions)
    frame.mapInPandas(extractor(address, given), SCHEMA).write.mode("overwrite").parquet(
        f"file://{target}"
    )
    return target


PIECES = "part string, number int, piece binary"
# A file travels in pieces of this size, so that no row is large.
PIECE_SIZE = 8 << 20


def linker(stage, given, options):
    """What an executor does with one partition of the records: a stage of `renvoi link`.

    `options` are further arguments; `{known}` stands for the file that the driver sent.
    """

    def run(batches):
        import uuid

        import pandas

        with tempfile.TemporaryDirectory(prefix="renvoi-") as folder:
            lines = os.path.join(folder, "records.jsonl")
            with open(lines, "wb") as file:
                for batch in batches:
                    for line in batch["json"]:
                        file.write(line.encode("utf-8", "surrogateescape"))
                        file.write(b"\n")
            if os.path.getsize(lines) == 0:
                return
            output = os.path.join(folder, "output")
            command = [program(given), "link", "--stage", stage, lines, "-o", output, "--jobs", "1"]
            for option in options:
                if option == "{known}":
                    from pyspark import SparkFiles

                    option = SparkFiles.get("known")
                command.append(option)
            outcome = subprocess.run(command, stderr=subprocess.PIPE)
            if outcome.returncode != 0:
                raise RuntimeError(outcome.stderr.decode("utf-8", "replace")[-2000:])
            part = uuid.uuid4().hex
            with open(output, "rb") as file:
                number = 0
                while piece := file.read(PIECE_SIZE):
                    yield pandas.DataFrame({"part": [part], "number": [number], "piece": [piece]})
                    number += 1

    return run


def on_executors(spark, target, output, name, run):
    """Parquet files of what a stage makes of each partition of the records."""
    pieces = os.path.join(output, name)
    if os.path.exists(os.path.join(pieces, "_SUCCESS")):
        print(f"{name}: whole from an earlier run", file=sys.stderr)
    else:
        frame = spark.read.parquet(f"file://{target}").select("json")
        frame.mapInPandas(run, PIECES).write.mode("overwrite").parquet(f"file://{pieces}")
    return pieces


def files_of(pieces, folder):
    """The files that travelled as rows, put together again; rows of a file stand in order."""
    import pyarrow.dataset

    paths = {}
    rows = pyarrow.dataset.dataset(pieces, format="parquet")
    for batch in rows.to_batches(batch_size=4):
        for part, number, piece in zip(*(batch.column(name) for name in ("part", "number", "piece"))):
            path = os.path.join(folder, part.as_py())
            with open(path, "r+b" if path in paths else "wb") as file:
                file.seek(number.as_py() * PIECE_SIZE)
                file.write(piece.as_buffer())
            paths[path] = True
    return sorted(paths)


def link(spark, target, output, given, catalogues, formats):
    """The joining stages; the driver merges what the executors resolved."""
    graph = os.path.join(output, "graph")
    if os.path.exists(os.path.join(graph, "run.json")):
        print("graph: whole from an earlier run", file=sys.stderr)
        return 0
    binary = program(given)
    known = os.path.join(output, "known")
    pieces = on_executors(spark, target, output, "identities", linker("identify", given, []))
    with tempfile.TemporaryDirectory(dir=output, prefix=".files-") as folder:
        if not os.path.exists(known):
            command = [binary, "link", "--stage", "gather", *files_of(pieces, folder), "-o", known]
            status = subprocess.run(command + catalogues).returncode
            if status != 0:
                return status
    spark.sparkContext.addFile(known)
    options = ["--known", "{known}", *formats]
    pieces = on_executors(spark, target, output, "parts", linker("resolve", given, options))
    with tempfile.TemporaryDirectory(dir=output, prefix=".files-") as folder:
        command = [binary, "link", "--stage", "merge", *files_of(pieces, folder), "--known", known]
        return subprocess.run([*command, "-o", graph, *formats]).returncode


def main():
    parser = argparse.ArgumentParser(description="Renvoi on Apache Spark")
    parser.add_argument("input", help="folder of documents, a path or an address")
    parser.add_argument("output", help="folder for records and graph, on the driver's disk")
    parser.add_argument("--partitions", type=int, default=0, help="default: four a core")
    parser.add_argument("--renvoi", help="the program, where it is on every machine")
    parser.add_argument("--catalogue", action="append", default=[], help="as for renvoi link")
    parser.add_argument("--formats", help="as for renvoi link")
    arguments = parser.parse_args()

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("renvoi").getOrCreate()
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "256")
    partitions = arguments.partitions or 4 * spark.sparkContext.defaultParallelism
    output = os.path.abspath(arguments.output)
    os.makedirs(output, exist_ok=True)
    target = records(spark, arguments.input, output, partitions, arguments.renvoi)
    catalogues = [part for file in arguments.catalogue for part in ("--catalogue", file)]
    formats = ["--formats", arguments.formats] if arguments.formats else []
    status = link(spark, target, output, arguments.renvoi, catalogues, formats)
    spark.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
