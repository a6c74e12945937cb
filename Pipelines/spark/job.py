"""Renvoi on Apache Spark: documents in, Parquet records and a citation graph folder out.

    spark-submit --files /usr/bin/renvoi Pipelines/spark/job.py INPUT OUTPUT

INPUT is a folder: a path that all executors see, or the address of any file system that Arrow
opens (hdfs://, s3://, gs://). OUTPUT is a folder on a disk of the driver:

    OUTPUT/records/    one row a document or problem, as Parquet; `json` is the line of `extract`
    OUTPUT/graph/      the graph folder, the same bytes as that of `renvoi run INPUT`

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


def link(target, output, given, arguments):
    """The joining stage: `renvoi link` holds few records at a time, whatever their number."""
    import pyarrow.dataset

    graph = os.path.join(output, "graph")
    if os.path.exists(os.path.join(graph, "run.json")):
        print("graph: whole from an earlier run", file=sys.stderr)
        return 0
    rows = pyarrow.dataset.dataset(target, format="parquet")
    command = [program(given), "link", "-", "-o", graph, *arguments]
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    try:
        for batch in rows.to_batches(columns=["json"], batch_size=64):
            for line in batch.column(0):
                process.stdin.write(line.as_buffer().to_pybytes())
                process.stdin.write(b"\n")
        process.stdin.close()
    except BrokenPipeError:
        pass
    return process.wait()


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
    options = [part for file in arguments.catalogue for part in ("--catalogue", file)]
    if arguments.formats:
        options += ["--formats", arguments.formats]
    status = link(target, output, arguments.renvoi, options)
    spark.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
