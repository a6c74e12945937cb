"""Reads the files of a graph folder with the types that its codebook gives.

Left to guess, readers of CSV take a CELEX number for a floating-point number, ``NA`` in a title for
a missing value and a year with gaps for a fraction; the codebook (`datapackage.json`) says better.
"""

import csv
import json

import pandas as pd

#: Types of the codebook and the column types of pandas that can hold a missing value.
_DTYPES = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


def read_csv(path, schema):
    """A table of the folder as a data frame; lists become lists of strings."""
    fields = {field["name"]: field for field in schema["fields"]}
    # A megabyte in one cell is no error.
    csv.field_size_limit(1 << 30)
    frame = pd.read_csv(
        path, dtype="string", keep_default_na=False, na_filter=False, encoding="utf-8",
        engine="c", low_memory=False)
    for name, field in fields.items():
        column = frame[name]
        if field.get("separator"):
            separator = field["separator"]
            frame[name] = pd.Series(
                [text.split(separator) if text else [] for text in column], index=frame.index,
                dtype="object")
        elif field["type"] == "boolean":
            frame[name] = (column == "true").astype("boolean")
        elif field["type"] == "string":
            # Text is never missing in the graph; dates and other optional values are.
            frame[name] = column.mask(column == "") if _is_optional(name) else column
        else:
            frame[name] = pd.to_numeric(column.mask(column == "")).astype(_DTYPES[field["type"]])
    return frame


def _is_optional(name):
    return name not in ("label", "context")


def read_lines(path, columns=()):
    """Records, one a line, as a data frame with a column for each key."""
    with open(path, encoding="utf-8") as lines:
        frame = pd.DataFrame([json.loads(line) for line in lines], columns=columns or None)
    return frame.convert_dtypes() if len(frame) else frame
