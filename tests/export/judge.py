"""Judges exported PDF files: PDF/UA-1 by an independent validator, and a header cell in every table, which no
validator asks for. The page of the map must also say as text what is read from the map, and the summary for the network
must stay within two pages. Ends with 1 where a file falls short."""

import re
import subprocess
import sys

import page

PAGES_OF_THE_SUMMARY = 2
# What the sample's map says.
SAID_BY_THE_MAP = ["Cause map of Riverton", "Where it starts", "How well we work", "not traced yet", "Loops", "More “How late we hire” →"]


def faults_of(path):
    report = page.validate_pdf(path, profile="ua1")
    faults = [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    faults += tables_without_header(path)
    if path.endswith("map.pdf"):
        faults += unsaid(path)
    if path.endswith("progress.pdf"):
        faults += too_long(path)
    return faults


def tables_without_header(path):
    tree = subprocess.run(["pdfinfo", "-struct", path], capture_output=True, text=True, errors="replace", check=True).stdout
    tables = re.split(r"^(?= *Table\b)", tree, flags=re.MULTILINE)[1:]
    return [f"table {number} has no header cell" for number, table in enumerate(tables, 1) if not has_header(table)]


def unsaid(path):
    said = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, errors="replace", check=True).stdout
    said = " ".join(said.split())
    return [f"the page does not say “{words}”" for words in SAID_BY_THE_MAP if words not in said]


def too_long(path):
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, errors="replace", check=True).stdout
    pages = int(re.search(r"^Pages: +(\d+)", told, flags=re.MULTILINE)[1])
    return [f"it has {pages} pages"] if pages > PAGES_OF_THE_SUMMARY else []


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
