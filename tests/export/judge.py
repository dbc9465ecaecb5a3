"""Judges exported PDF files: PDF/UA-1 by an independent validator, and a header cell in every table, which no
validator asks for. Ends with 1 where a file falls short."""

import re
import subprocess
import sys

import page


def faults_of(path):
    report = page.validate_pdf(path, profile="ua1")
    faults = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    return faults + tables_without_header(path)


def tables_without_header(path):
    tree = subprocess.run(["pdfinfo", "-struct", path], capture_output=True, text=True, errors="replace", check=True).stdout
    tables = re.split(r"^(?= *Table\b)", tree, flags=re.MULTILINE)[1:]
    return [f"table {number} has no header cell" for number, table in enumerate(tables, 1) if not has_header(table)]


def has_header(table):
    return re.search(r"^ *TH\b", table, flags=re.MULTILINE) is not None


def main(paths):
    found = {path: faults_of(path) for path in paths}
    for path, faults in found.items():
        print(f"{path}: {len(faults)} faults")
        for fault in faults:
            print(f"  {fault}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
