"""The gaps of real districts worked out a second time, from the published files and by the published formulas, and
compared with what the command line says, to 1e-6. Arguments: the program, the folder of the files, a folder to use."""

import csv
import json
import math
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
from scipy import stats

YEARS = ["2022-23", "2024-25"]
DISTRICTS = 6  # chosen at random, beside Milton, Boston and the whole state
Z = 1.959963984540054

REPORTS = {
    "teacherdata": {
        "Total # of Teachers (FTE)": "fte",
        "% of Teachers Licensed": "not_licensed",
        "Percent of Experienced Teachers": "inexperienced",
        "Percent of Teachers without Waiver or Provisional License": "on_waiver",
        "Percent Teaching In-Field": "out_of_field",
    },
    "staffingretention": {
        "Principal Total": "principals",
        "Principal # Retained": "principals_kept",
        "Teacher Total": "teachers",
        "Teacher # Retained": "teachers_kept",
    },
    "ClassSizebyGenPopulation": {
        "Number of Students": "students",
        "English Language Learner %": "english_learners",
        "Students with Disabilities %": "students_with_disabilities",
        "Economically Disadvantaged %": "low_income",
    },
    "enrollmentbyracegender": {
        "White": "white",
        "Black or African American": "black",
        "Asian": "asian",
        "Hispanic or Latino": "hispanic",
        "Multi-Race, Not Hispanic or Latino": "multi_race",
        "American Indian or Alaska Native": "native_american",
        "Native Hawaiian or Other Pacific Islander": "pacific_islander",
    },
    "enrollmentbygrade": {"Total": "enrolment"},
}
SELECTED = ["low_income", "english_learners", "students_with_disabilities"]
RACES = ["black", "hispanic", "asian", "multi_race", "native_american", "pacific_islander"]
TEACHER_SHARES = ["inexperienced", "out_of_field", "not_licensed", "on_waiver"]
MEASURES = TEACHER_SHARES + ["turnover", "principal_turnover"]


def number(text):
    try:
        return float(text.replace(",", "").strip())
    except ValueError:
        return None


def schools_of(folder, year):
    schools = {}
    for report, columns in REPORTS.items():
        with open(folder / "school" / f"{report}_school_{year}.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                code = row["School Code"].strip()
                if len(code) == 8 and not code.endswith("0000"):
                    school = schools.setdefault(code, {})
                    school.update({name: number(row[header]) for header, name in columns.items()})
    return dict(sorted(schools.items()))


def rate_of(school, measure):
    """Rate and weight, or the reason why there is none."""
    if measure in TEACHER_SHARES:
        share, weight = school.get(measure), school.get("fte")
        if share is None:
            return "no_rate"
        return (1 - share / 100, weight) if weight else "no_fte"
    kind = "teachers" if measure == "turnover" else "principals"
    total, kept = school.get(kind), school.get(f"{kind}_kept")
    if total is None or kept is None:
        return "no_rate"
    return ((total - kept) / total, total) if total > 0 else "no_fte"


def usable(schools, measure, group, comparison):
    """Rows of students, share, other share, rate, weight; and the schools left out with the reason."""
    by_enrolment = group not in SELECTED and any(one.get("enrolment") is not None for one in schools.values())
    rows, left_out = [], {}
    for code, school in schools.items():
        students = school.get("enrolment" if by_enrolment else "students")
        white = school.get("white")
        of_color = None if white is None else 100 - white
        share = of_color if group == "students_of_color" else school.get(group)
        other = white if comparison == "white" else None if share is None else 100 - share
        rate = rate_of(school, measure)
        if not students:
            left_out[code] = "no_students"
        elif share is None or other is None:
            left_out[code] = "no_share"
        elif isinstance(rate, str):
            left_out[code] = rate
        else:
            rows.append((students, share / 100, other / 100, *rate))
    return np.array(rows).reshape(-1, 5), left_out


def wilson(x, n):
    p = x / n
    middle, half = p + Z * Z / 2 / n, Z * math.sqrt(p * (1 - p) / n + Z * Z / 4 / n / n)
    return (middle - half) / (1 + Z * Z / n), (middle + half) / (1 + Z * Z / n)


def from_counts(x1, n1, x2, n2):
    p1, p2 = x1 / n1, x2 / n2
    (low1, high1), (low2, high2) = wilson(x1, n1), wilson(x2, n2)
    below = math.hypot(p1 - low1, high2 - p2)
    above = math.hypot(high1 - p1, p2 - low2)
    figure = {"x1": x1, "n1": n1, "x2": x2, "n2": n2, "p1": p1, "p2": p2, "gap_pp": 100 * (p1 - p2)}
    figure["gap_pp_ci"] = [100 * (p1 - p2 - below), 100 * (p1 - p2 + above)]
    figure["ratio"] = p1 / (p2 if p2 > 0 else 0.01)
    figure["ratio_ci"] = None
    if x1 > 0 and x2 > 0:
        width = math.exp(Z * math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2))
        figure["ratio_ci"] = [p1 / p2 / width, p1 / p2 * width]
    return figure


def difference(rows):
    students, share, other, rate, _ = rows.T
    n1, n2 = (students * share).sum(), (students * other).sum()
    if n1 <= 0 or n2 <= 0:
        return None
    return (students * share * rate).sum() / n1 - (students * other * rate).sum() / n2


def school_averages(rows):
    if len(rows) < 2 or difference(rows) is None:
        return None
    students, share, other, rate, _ = rows.T
    counts = [students * share * rate, students * share, students * other * rate, students * other]
    figure = from_counts(*[count.sum() for count in counts])
    figure["jackknife_ci"] = None
    m = len(rows)
    without = [difference(np.delete(rows, at, axis=0)) for at in range(m)] if m >= 3 else [None]
    if None not in without:
        spread = math.sqrt((m - 1) / m * ((np.array(without) - np.mean(without)) ** 2).sum())
        half = 100 * spread * stats.t.ppf(0.975, m - 1)
        figure["jackknife_ci"] = [figure["gap_pp"] - half, figure["gap_pp"] + half]
    return figure


def quartiles(rows):
    if len(rows) < 8:
        return None
    share = rows[:, 1]
    p25, p75 = np.quantile(share, [0.25, 0.75])
    if not p25 < p75:
        return None
    high, low = rows[share >= p75], rows[share <= p25]
    pooled = [value for side in (high, low) for value in ((side[:, 4] * side[:, 3]).sum(), side[:, 4].sum())]
    figure = from_counts(*pooled)
    figure["quartile_cut"] = {"p25": 100 * p25, "p75": 100 * p75, "schools_low": len(low), "schools_high": len(high)}
    return figure


METHODS = {"school-averages": school_averages, "quartiles": quartiles}


def agree(ours, theirs):
    if isinstance(ours, dict):
        return theirs is not None and all(agree(value, theirs[key]) for key, value in ours.items())
    if isinstance(ours, list):
        return theirs is not None and all(map(agree, ours, theirs))
    if ours is None or theirs is None:
        return ours is None and theirs is None
    return abs(ours - theirs) <= 1e-6 * max(1, abs(ours))


def differences(told, figure, left_out):
    """What the command line says otherwise."""
    found = []
    if {one["code"]: one["reason"] for one in told["schools_left_out"]} != left_out:
        found.append("schools_left_out")
    if figure is None:
        return found + (["ratio"] if told["ratio"] is not None else [])
    found += [key for key, value in figure.items() if not agree(value, told[key])]
    is_gap = figure["ratio"] >= 1.5 - 1e-9
    return found + (["dese_gap"] if told["dese_gap"] != is_gap else [])


def main(program, real, folder):
    def headwaters(*words):
        done = subprocess.run([program, *map(str, words)], capture_output=True, text=True, timeout=300)
        assert done.returncode == 0, done.stderr
        return done.stdout

    workbook = folder / "real.headwaters"
    workbook.unlink(missing_ok=True)
    headwaters("new", workbook, "--district", "Boston", "--district-code", "00350000")
    for year in YEARS:
        files = [real / "school" / f"{report}_school_{year}.csv" for report in REPORTS]
        headwaters("import", workbook, *files, "--year", year)
    chance = random.Random(7)
    compared, faults = 0, []
    for year in YEARS:
        all_schools = schools_of(real, year)
        districts = sorted({code[:4] for code in all_schools})
        for district in ["0189", "0035", "state", *chance.sample(districts, DISTRICTS)]:
            schools = {code: one for code, one in all_schools.items() if district in ("state", code[:4])}
            unit = "state" if district == "state" else f"{district}0000"
            for groups, comparison in [("four", "all_others"), ("races", "all_others"), ("races", "white")]:
                ways = ["--unit", unit, "--year", year, "--groups", groups, "--comparison", comparison]
                for told in json.loads(headwaters("gaps", workbook, *ways, "--method", "all", "--json")):
                    group, measure, method = told["group"], told["measure"], told["method"]
                    compares = comparison != "white" or group in RACES
                    if measure not in MEASURES or method not in METHODS or not compares:
                        continue
                    used, left_out = usable(schools, measure, group, comparison)
                    wrong = differences(told, METHODS[method](used), left_out)
                    compared += 1
                    if wrong:
                        faults.append(f"{year} {unit} {group}/{comparison} {measure} {method}: {wrong}")
    print(f"{compared} figures recomputed, {len(faults)} differ")
    print("\n".join(faults[:20]))
    return 1 if faults or compared == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
