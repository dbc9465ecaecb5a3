"""What sets of strategies catch, worked out a second time: from the records alone, by the recursion over all nodes solved
with numpy, Shapley values by the orders of joining, the front by comparing every set with every other. Compared with
what `headwaters coverage --json` says of the sample and of made-up maps, to 1e-9. Arguments: the program, a folder."""

import itertools
import json
import math
import random
import subprocess
import sys
import uuid
from pathlib import Path

import numpy as np

MADE_UP = 12
APART = 1e-9
TIE = 1e-12


def told(program, *words):
    ended = subprocess.run([program, *map(str, words), "--json"], capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout)


class Map:
    """The focus gaps, the living causes and what leads to what, read from the records of a workbook."""

    def __init__(self, records):
        of = lambda kind: [one for one in records if one["kind"] == kind]
        self.gaps = [one["id"] for one in of("gap") if one["focus"]]
        nodes = self.gaps + [one["id"] for one in of("cause") if one["state"] != "set_aside"]
        self.place = {node: at for at, node in enumerate(nodes)}
        unnamed = of("settings")[0]["unnamed"]
        strength = np.zeros((len(nodes), len(nodes)))
        for link in of("link"):
            ends = link["from_cause"], link["to_cause"] or link["to_gap"]
            if all(end in self.place for end in ends):
                strength[self.place[ends[1]], self.place[ends[0]]] = link["strength"]
        whole = strength.sum(axis=1)
        self.stay = np.where(whole > 0, unnamed / (unnamed + whole), 1.0)
        self.steps = strength / (unnamed + whole)[:, None]
        self.has_causes = {gap: whole[self.place[gap]] > 0 for gap in self.gaps}
        self.strategies = [one for one in of("strategy") if not one["parked"]]
        self.acts = {one["id"]: [] for one in self.strategies}
        for act in of("acts_on"):
            if act["strategy"] in self.acts and act["cause"] in self.place:
                self.acts[act["strategy"]].append((self.place[act["cause"]], act["effect"]))

    def coverage(self, chosen):
        """1 − h(gap) with h(v) = q(v)·(stay(v) + Σ P(v→u)·h(u))."""
        q = np.ones(len(self.place))
        for strategy in chosen:
            for cause, effect in self.acts[strategy]:
                q[cause] *= 1 - effect
        passing = np.linalg.solve(np.eye(len(q)) - q[:, None] * self.steps, q * self.stay)
        return {gap: 1 - passing[self.place[gap]] if self.has_causes[gap] else None for gap in self.gaps}

    def adds(self, chosen):
        """The mean of what each brings over all orders of joining."""
        parts = {one: dict.fromkeys(self.gaps, 0.0) for one in chosen}
        for order in itertools.permutations(chosen):
            for at, one in enumerate(order):
                before, after = self.coverage(order[:at]), self.coverage(order[: at + 1])
                for gap in self.gaps:
                    parts[one][gap] += (after[gap] or 0) - (before[gap] or 0)
        orders = math.factorial(len(chosen))
        none_where = lambda gap, value: value / orders if self.has_causes[gap] else None
        return {one: {gap: none_where(gap, value) for gap, value in by.items()} for one, by in parts.items()}

    def feasibility(self, chosen):
        marks = [one["feasibility"] for one in self.strategies if one["id"] in chosen]
        return None if not marks or None in marks else sum(marks) / len(marks)


def is_same(one, other):
    if one is None or other is None:
        return one is other
    return abs(one - other) <= APART


def beats(one, other):
    if (one["feasibility"] is None) != (other["feasibility"] is None):
        return False
    pairs = [(one["coverage"][gap], other["coverage"][gap]) for gap in one["coverage"]]
    pairs = [pair for pair in pairs + [(one["feasibility"], other["feasibility"])] if None not in pair]
    size, their = len(one["strategies"]), len(other["strategies"])
    no_worse = size <= their and all(a >= b - TIE for a, b in pairs)
    return no_worse and (size < their or any(a > b + TIE for a, b in pairs))


def check(program, workbook):
    """How many sets agree."""
    drawn = Map(told(program, "show", workbook)["records"])
    said = told(program, "coverage", workbook)
    assert said["candidates"] == [one["id"] for one in drawn.strategies]
    ids = said["candidates"]
    wanted = [set(one) for size in (2, 3, 4) for one in itertools.combinations(ids, size)]
    found = [set(one["strategies"]) for one in said["sets"]]
    assert len(found) == len(wanted) and all(one in found for one in wanted), "other sets"
    for one in [*said["sets"], said["chosen"]]:
        for gap, value in drawn.coverage(one["strategies"]).items():
            assert is_same(one["coverage"][gap], value), (workbook, one, gap, value)
        assert is_same(one.get("feasibility"), drawn.feasibility(one["strategies"]))
    for one in said["sets"]:
        assert one["pareto"] == (not any(beats(other, one) for other in said["sets"])), (workbook, one)
    for strategy, by_gap in drawn.adds(said["chosen"]["strategies"]).items():
        for gap, value in by_gap.items():
            assert is_same(said["chosen"]["adds"][strategy][gap], value), (workbook, strategy, gap)
    return len(said["sets"])


def made_up(seed):
    """A map drawn by chance, loops and causes set aside included, with up to nine candidates."""
    draw = random.Random(seed)
    key = lambda: str(uuid.UUID(int=draw.getrandbits(128), version=4))
    gaps, causes, strategies = ([key() for _ in range(count)] for count in (3, draw.randint(3, 18), draw.randint(2, 9)))
    commands = [{"type": "SetUnnamed", "unnamed": draw.choice([0.1, 1, 3])}]
    for gap, measure in zip(gaps, ["inexperienced", "out_of_field", "not_licensed"]):
        commands.append({"type": "AddGap", "id": gap, "unit": "99010000", "unit_name": "Riverton", "year": "2024-25",
                         "measure": measure, "group": "low_income", "statement": ""})
        commands.append({"type": "SetFocusGap", "id": gap, "focus": gap != gaps[2]})
    commands += [{"type": "AddCause", "id": cause, "label": f"Cause {at}"} for at, cause in enumerate(causes)]
    pairs = [(one, other) for one in causes for other in causes + gaps if one != other]
    for one, other in draw.sample(pairs, min(len(pairs), draw.randint(2, 3 * len(causes)))):
        commands.append({"type": "LinkCauses", "from": one, "to": other, "strength": draw.randint(1, 4)})
    commands.append({"type": "SetCauseState", "id": draw.choice(causes), "state": "set_aside"})
    for at, strategy in enumerate(strategies):
        commands.append({"type": "AddStrategy", "id": strategy, "title": f"Strategy {at}"})
        for cause in draw.sample(causes, draw.randint(0, min(3, len(causes)))):
            commands.append({"type": "ActOnCause", "strategy": strategy, "cause": cause, "direction": "less",
                             "effect": round(draw.random(), 3)})
        mark = draw.choice([None, 1, 3, 5, 5])
        commands.append({"type": "SetFeasibility", "strategy": strategy, "feasibility": mark})
        if draw.random() < 0.4:
            commands.append({"type": "ChooseStrategy", "id": strategy, "chosen": True})
    return commands


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    for old in folder.glob("coverage-*"):
        old.unlink()
    sample = folder / "coverage-sample.headwaters"
    told(program, "sample", "riverton", sample)
    sets = check(program, sample)
    for seed in range(MADE_UP):
        workbook, commands = folder / f"coverage-{seed}.headwaters", folder / f"coverage-{seed}.jsonl"
        commands.write_text("".join(json.dumps(one) + "\n" for one in made_up(seed)))
        told(program, "new", workbook, "--district", "Made up")
        ended = subprocess.run([program, "apply", workbook, commands], capture_output=True, text=True)
        assert ended.returncode == 0, ended.stderr
        sets += check(program, workbook)
    print(f"coverage: {sets} sets of the sample and {MADE_UP} made-up maps agree to {APART}")


main()
