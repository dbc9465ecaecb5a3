"""Works out with numpy what sets of strategies catch: the recursion over all nodes, one solution a set. The maps and
sets come in as JSON from `strategy_sets`; for each, what the sets catch and the time a set takes, in milliseconds."""

import json
import sys
import time

import numpy


def caught(told):
    order = told["nodes"]
    strength = numpy.zeros((order, order))
    for start, end, k in told["links"]:
        strength[end, start] = k
    whole = strength.sum(axis=1)
    stay = numpy.where(whole > 0, 1 / (1 + whole), 1.0)
    steps = strength / (1 + whole)[:, None]
    begun, found = time.perf_counter(), []
    for chosen in told["sets"]:
        q = numpy.ones(order)
        for strategy, cause, effect in told["acts"]:
            if strategy in chosen["strategies"]:
                q[cause] *= 1 - effect
        passing = numpy.linalg.solve(numpy.eye(order) - q[:, None] * steps, q * stay)
        found.append([1 - passing[gap] for gap in told["gaps"]])
    return {"a_set": (time.perf_counter() - begun) * 1000 / len(told["sets"]), "caught": found}


print(json.dumps({name: caught(told) for name, told in json.load(sys.stdin).items()}))
