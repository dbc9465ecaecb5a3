"""Works out the figures of cause maps with numpy and their loops with networkx, and prints how long that took.

Called as `causes.py`; the maps come in as JSON from `cause_figures --graphs`. numpy inverts, as the published method is
usually written; networkx is asked for the same loops: all of them, or with the longest length that ours came to as a bound
until the cap is passed. Times are in milliseconds, the middle of some runs.
"""

import itertools
import json
import sys
import time

import networkx
import numpy


def middle(run, runs):
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        run()
        times.append((time.perf_counter() - begun) * 1000)
    return sorted(times)[runs // 2]


def figures(told):
    order, first, held = told["nodes"], told["gaps"][0], slice(told["held"])
    strength = numpy.zeros((order, order))
    for start, end, k in told["links"]:
        strength[start, end] = k
    x = strength / max(strength.sum(axis=0).max(), strength.sum(axis=1).max())
    identity = numpy.eye(order)
    inflow = strength.sum(axis=0)
    stay = numpy.where(inflow > 0, 1 / (1 + inflow), 1.0)
    steps = strength.T / (1 + inflow)[:, None]
    total = x @ numpy.linalg.inv(identity - x)
    visits = numpy.linalg.inv(identity - steps)
    return {
        "inverse": middle(lambda: numpy.linalg.inv(identity - x), 3),
        "total": middle(lambda: x @ numpy.linalg.inv(identity - x), 3),
        "gives": total.sum(axis=1)[held].tolist(),
        "takes": total.sum(axis=0)[held].tolist(),
        "headwater": (visits[first] * stay)[held].tolist(),
        "flow": (visits[first] / numpy.diag(visits))[held].tolist(),
    }


def loops(told):
    graph = networkx.DiGraph()
    graph.add_nodes_from(range(len(told["successors"])))
    graph.add_edges_from((node, end) for node, ends in enumerate(told["successors"]) for end in ends)

    def some():
        found = networkx.simple_cycles(graph, length_bound=told["longest"])
        return sum(1 for _ in itertools.islice(found, told["cap"]))

    return {"found": some(), "time": middle(some, 1)}


if __name__ == "__main__":
    told = json.load(sys.stdin)
    print(
        json.dumps(
            {
                "maps": {one["name"]: figures(one) for one in told["maps"]},
                "loops": {one["name"]: loops(one) for one in told["loops"]},
            }
        )
    )
