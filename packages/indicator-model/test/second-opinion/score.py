"""Scores assessments a second time, from the rules in words and by decimal arithmetic alone.

Reads a JSON list of programmes from standard input and prints, for each, what its three ways of scoring come to. Nothing
here was taken from the package: sums are taken over flat lists of leaves, and every quotient is carried to 120 digits.
"""
import json
import sys
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, getcontext

getcontext().prec = 120
GUARD = Decimal(1).scaleb(-60)
MODES = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "down": ROUND_DOWN}
D = Decimal


def settle(x):
    """Heals the last digits of a quotient, so that a tie is a tie and an exact result is exact."""
    return x.quantize(GUARD, rounding=ROUND_HALF_EVEN)


def cut(x, places, mode):
    return settle(x).quantize(D(1).scaleb(-places), rounding=MODES[mode])


def text(x):
    written = format(x, "f")
    return written.lstrip("-") if not any(c in "123456789" for c in written) else written


def hold(x, low, high):
    return max(low, min(high, x))


def observed(programme, item, unit, year):
    for log in programme["observations"]:
        if log["indicator"] != item.get("indicator") or log["year"] != year:
            continue
        for entry in log["log"]:
            if entry.get("unit") != unit:
                continue
            if "numerator" in entry:
                return 100 * D(entry["numerator"]) / D(entry["denominator"])
            return D(entry["value"])
    return None


def by_rule(rule, full, x):
    kind = rule["kind"]
    if kind == "proportional":
        start, end, base = D(rule["from"]), D(rule["to"]), D(rule["atFrom"])
        flip = -1 if start > end else 1
        if flip * x >= flip * end:
            return full
        if flip * x < flip * start:
            return D(0) if rule["strict"] else base
        return base + (full - base) * (x - start) / (end - start)
    if kind == "step":
        hits = [D(s["points"]) for s in rule["steps"] if (x <= D(s["bound"]) if rule["lower"] else x >= D(s["bound"]))]
        return max(hits, default=D(0))
    if kind == "per-event":
        events = max(D(rule["expected"]) - x, D(0)) if "expected" in rule else x
        return max(full - events * D(rule["each"]), D(rule["floor"]))
    return min(x * D(rule["each"]), D(rule["cap"]))


def extremes(rule, full):
    kind = rule["kind"]
    if kind == "proportional":
        return (D(0) if rule["strict"] else D(rule["atFrom"])), full
    if kind == "step":
        return D(0), max([D(0)] + [D(s["points"]) for s in rule["steps"]])
    if kind == "per-event":
        return D(rule["floor"]), full
    if kind == "bonus":
        return D(0), D(rule["cap"])
    return D(0), full


def leaf(programme, scheme, assessed, item, full, way):
    """Low, high and whether they are one: points of a leaf, rounded as the scheme says."""
    said = assessed.get(item["id"], {})
    rule = item["rule"]
    given = None
    if way == "self":
        given = said.get("self")
    if way == "final":
        given = said.get("final")
    if given is None and rule["kind"] == "expert" and way != "self":
        given = said.get("verified")
    if given is not None:
        low = high = D(given)
        known = True
    elif rule["kind"] == "expert":
        low, high, known = D(0), full, False
    else:
        x = D(said["value"]) if "value" in said else observed(programme, item, programme["assessments"][0]["unit"], scheme["year"])
        known = x is not None
        if known:
            low = high = by_rule(rule, full, x)
        else:
            low, high = extremes(rule, full)
    places, mode = scheme["rounding"]["item"], scheme["rounding"]["mode"]
    low, high = (cut(hold(p, D(0), full), places, mode) for p in (low, high))
    return low, high, known


def mean(nodes, full):
    """Weighted mean of the known nodes, and of all of them at their worst and best."""
    def over(chosen, pick):
        top = sum(n["weight"] * pick(n) / n["full"] for n in chosen)
        return full * top / sum(n["weight"] for n in chosen)

    known = [n for n in nodes if n["points"] is not None]
    return {
        "points": over(known, lambda n: n["points"]) if known else None,
        "low": over(nodes, lambda n: n["low"]),
        "high": over(nodes, lambda n: n["high"]),
        "all": all(n["all"] for n in nodes),
    }


def score_part(programme, scheme, assessed, part, way, leaves):
    full, items = D(part["full"]), part["items"]
    by_mean = part["combine"] == "mean"
    bare = [i for i in items if "weight" not in i]
    parents = {i["parent"] for i in items if "parent" in i}
    if bare and (not by_mean or len(bare) != len(items)):
        return None

    def node(item, above):
        own = D(item["weight"]) if "weight" in item else above
        weight = D(item["weight"]) if "weight" in item else D(1)
        if item["id"] in parents:
            below = [node(i, own) for i in items if i.get("parent") == item["id"]]
            return {**mean(below, own), "weight": weight, "full": own}
        low, high, known = leaf(programme, scheme, assessed, item, own, way)
        leaves[item["id"]] = text(low) if known else [text(low), text(high)]
        return {"points": low if known else None, "low": low, "high": high, "all": known, "weight": weight, "full": own}

    if by_mean:
        return mean([node(i, full) for i in items if "parent" not in i], full)
    flat = [node(i, None) for i in items if i["id"] not in parents]
    return {
        "points": sum(n["points"] for n in flat) if all(n["all"] for n in flat) else None,
        "low": sum(n["low"] for n in flat),
        "high": sum(n["high"] for n in flat),
        "all": all(n["all"] for n in flat),
    }


def grade(scheme, total):
    for one in scheme["grades"]:
        if "from" not in one or total >= D(one["from"]):
            return one["title"]
    return None


def one_way(programme, way):
    scheme, assessment = programme["schemes"][0], programme["assessments"][0]
    assessed = {i["item"]: i for i in assessment["items"]}
    counts = {}
    for e in assessment["events"]:
        counts[e["item"]] = counts.get(e["item"], 0) + e["count"]
    extra = D(0)
    for a in scheme["adjustments"]:
        points = D(a["each"]) * counts.get(a["id"], 0)
        extra += hold(points, -abs(D(a["cap"])), abs(D(a["cap"]))) if "cap" in a else points
    leaves = {}
    parts = [(D(p["ratio"]), D(p["full"]), score_part(programme, scheme, assessed, p, way, leaves)) for p in scheme["parts"]]
    places, mode = scheme["rounding"]["total"], scheme["rounding"]["mode"]

    def whole(key):
        if any(p is None or p[key] is None for _, _, p in parts):
            return None
        brought = sum(ratio * p[key] / full for ratio, full, p in parts)
        return cut(hold(settle(brought + extra), D(0), D(scheme["total"])), places, mode)

    total, low, high = whole("points"), whole("low"), whole("high")
    ranged = low is not None and not all(p["all"] for _, _, p in parts)
    veto = next((v["grade"] for v in scheme["vetoes"] if counts.get(v["id"])), None)
    title = veto
    if title is None and total is not None:
        title = grade(scheme, total)
    if title is None and ranged and grade(scheme, low) == grade(scheme, high):
        title = grade(scheme, low)
    return {
        "leaves": leaves,
        "total": None if total is None else text(total),
        "range": [text(low), text(high)] if ranged else None,
        "grade": title,
    }


def all_ways(programme):
    ways = ["verified", "final"]
    if any("self" in i for i in programme["assessments"][0]["items"]):
        ways.append("self")
    return {way: one_way(programme, way) for way in ways}


json.dump([all_ways(p) for p in json.load(sys.stdin)], sys.stdout)
