"""Reads one file with one peer and prints how long the reading alone took, in milliseconds.

Called as `files.py PEER FILE`; the time of the whole process is taken from outside.
"""

import sys
import time


def with_pandas(path):
    import pandas

    begun = time.perf_counter()
    cells = pandas.read_csv(path).size
    return begun, cells


def with_openpyxl(path):
    import openpyxl

    begun = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True)
    cells = sum(len(row) for sheet in book for row in sheet.iter_rows(values_only=True))
    return begun, cells


def with_calamine(path):
    import python_calamine

    begun = time.perf_counter()
    book = python_calamine.CalamineWorkbook.from_path(path)
    cells = sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
    return begun, cells


if __name__ == "__main__":
    peer, path = sys.argv[1:]
    read = {"pandas": with_pandas, "openpyxl": with_openpyxl, "calamine": with_calamine}[peer]
    begun, cells = read(path)
    milliseconds = (time.perf_counter() - begun) * 1000
    assert cells > 0, "nothing was read"
    print(milliseconds)
