# SPDX-License-Identifier: GPL-2.0-only
"""Makes a program that the two compilers disagree on small: takes out functions and statements, flattens
blocks, simplifies values, as long as the disagreement stays."""

import copy

from core import *


def lists_of(program):
    """Every list of statements, outermost first."""
    def walk(body):
        yield body
        for statement in body:
            match statement:
                case ["if", _, then, otherwise]:
                    yield from walk(then)
                    yield from walk(otherwise)
                case ["switch", _, bodies]:
                    for inner in bodies:
                        yield from walk(inner)
                case ["while", body_] | ["loop", body_] | ["block", body_]:
                    yield from walk(body_)
                case ["for", _, _, _, body_] | ["closure", _, _, _, _, body_]:
                    yield from walk(body_)

    for function in program.functions:
        yield from walk(function.body)


def bodies_of(statement):
    match statement:
        case ["if", _, then, otherwise]:
            return [then, otherwise]
        case ["switch", _, bodies]:
            return bodies
        case ["while", body] | ["loop", body] | ["block", body]:
            return [body]
        case ["for", _, _, _, body]:
            return [body]
    return []


def values_of(node):
    """Every list of argument values inside of a statement."""
    match node:
        case ["literal", _, values] | ["new", _, values]:
            yield values
            for value in values:
                yield from values_of(value)
        case ["call", _, values, _] | ["closure_call", _, values, _]:
            yield values
            for value in values:
                yield from values_of(value)
        case ["method", _, _, _, values]:
            yield values
            for value in values:
                yield from values_of(value)
        case ["let" | "assign" | "add_assign", *rest]:
            yield from values_of(rest[-1])
        case ["expression", value] | ["return", value]:
            if value is not None:
                yield from values_of(value)


def candidates(program):
    """Smaller programs, one change each, the bigger changes first."""
    for index in range(len(program.functions)):
        smaller = copy.deepcopy(program)
        gone = smaller.functions.pop(index)
        # Statements that call it go with it.
        for body in lists_of(smaller):
            body[:] = [s for s in body if not mentions(s, gone.name)]
        yield smaller
    count = sum(1 for _ in lists_of(program))
    for which in range(count):
        body = nth(lists_of(program), which)
        if len(body) > 3:
            for half in (slice(0, len(body) // 2), slice(len(body) // 2, len(body))):
                smaller = copy.deepcopy(program)
                del nth(lists_of(smaller), which)[half]
                yield smaller
        for at, statement in enumerate(body):
            smaller = copy.deepcopy(program)
            del nth(lists_of(smaller), which)[at]
            yield smaller
            for part in range(len(bodies_of(statement))):
                smaller = copy.deepcopy(program)
                inner = nth(lists_of(smaller), which)
                inner[at : at + 1] = bodies_of(inner[at])[part]
                yield smaller
            if statement[0] == "if" and statement[3]:
                smaller = copy.deepcopy(program)
                nth(lists_of(smaller), which)[at][3] = []
                yield smaller
            if statement[0] == "let" and slots(statement[2], program.structs) == 0:
                # Without what the value was made from.
                match statement[2], statement[3]:
                    case ("int",), ["int", _]:
                        pass
                    case ("int",), _:
                        smaller = copy.deepcopy(program)
                        nth(lists_of(smaller), which)[at][3] = ["int", 1]
                        yield smaller
                    case ("own",), value if value[0] != "new":
                        smaller = copy.deepcopy(program)
                        nth(lists_of(smaller), which)[at][3] = ["new", OWN, [["int", 1]]]
                        yield smaller
            for number, values in enumerate(values_of(statement)):
                for place in range(len(values)):
                    if values[place][0] in ("method", "read") and is_int(values[place]):
                        smaller = copy.deepcopy(program)
                        target = nth(values_of(nth(lists_of(smaller), which)[at]), number)
                        target[place] = ["int", 1]
                        yield smaller
    for index, function in enumerate(program.functions):
        for at in range(len(function.parameters)):
            smaller = copy.deepcopy(program)
            without_parameter(smaller, smaller.functions[index], at)
            yield smaller
        if function.outlives:
            smaller = copy.deepcopy(program)
            smaller.functions[index].outlives = []
            yield smaller
    for name in program.structs:
        smaller = copy.deepcopy(program)
        del smaller.structs[name]
        yield smaller
        for at in range(len(program.structs[name].fields)):
            smaller = copy.deepcopy(program)
            if without_field(smaller, name, at):
                yield smaller


def is_int(value):
    return value[0] == "read" and value[1].type == INT or value[0] == "method" and value[2] in ("get", "len")


def nth(iterator, index):
    for at, item in enumerate(iterator):
        if at == index:
            return item
    raise IndexError


def mentions(node, name):
    match node:
        case ["call", function, values, _]:
            return function == name or any(mentions(value, name) for value in values)
        case ["method", _, method, _, values]:
            return method == name or any(mentions(value, name) for value in values)
        case list():
            return any(mentions(part, name) for part in node)
    return False


def calls_of(node, name):
    if isinstance(node, list):
        if node and node[0] == "call" and node[1] == name:
            yield node[2]
        if node and node[0] == "method" and node[2] == name:
            yield node[4]
        for part in node:
            yield from calls_of(part, name)


def without_parameter(program, function, at):
    del function.parameters[at]
    for other in program.functions:
        for arguments in calls_of(other.body, function.name):
            if at < len(arguments):
                del arguments[at]


def without_field(program, name, at):
    struct = program.structs[name]
    gone = struct.fields[at]
    if gone[2] and sum(1 for field in struct.fields if field[2] == gone[2]) == 1:
        return False
    del struct.fields[at]
    found = []

    def walk(node):
        if isinstance(node, list):
            if node and node[0] == "literal" and node[1] == name:
                found.append(node[2])
            for part in node:
                walk(part)

    for function in program.functions:
        walk(function.body)
    for values in found:
        del values[at]
    return True


def is_whole(program):
    """Whether every name is still declared before it is used."""
    functions = {function.name for function in program.functions}
    methods = {"get", "set", "peek", "slot", "take", "get_mut", "into", "len", "at", "at_mut", "push", "has", "clear"}
    prelude = {"look", "touch", "poke", "drop", "pick", "choose", "first", "swap", "replace", "pass", "forever"}

    def type_known(kind):
        if not isinstance(kind, tuple):
            return True
        if kind and kind[0] == "s":
            return kind[1] in program.structs
        return all(type_known(part) for part in kind if isinstance(part, tuple))

    def place_known(place, known):
        if place.variable not in known:
            return False
        for step in place.steps:
            if step[0] == "f" and not any(
                    field[0] == step[1] for struct in program.structs.values() for field in struct.fields):
                return False
        return type_known(place.type)

    def value_known(value, known):
        if value is None:
            return True
        if isinstance(value, Place):
            return place_known(value, known)
        if not isinstance(value, list):
            return type_known(value)
        if not value or not isinstance(value[0], str):
            return all(value_known(part, known) for part in value)
        if value[0] == "call" and value[1] not in functions | prelude:
            return False
        if value[0] == "method" and value[2] not in functions | methods:
            return False
        if value[0] in ("closure_call", "run_closure") and value[1] not in known:
            return False
        if value[0] == "literal" and value[1] not in program.structs:
            return False
        return all(value_known(part, known) for part in value[1:])

    def body_known(body, known, result, in_loop):
        known = set(known)
        for statement in body:
            match statement:
                case ["let", name, kind, value]:
                    if not type_known(kind) or not value_known(value, known):
                        return False
                    known.add(name)
                case ["let_empty", name, _]:
                    known.add(name)
                case ["if", condition, then, otherwise]:
                    if not value_known(condition, known):
                        return False
                    if not body_known(then, known, result, in_loop) or not body_known(otherwise, known, result, in_loop):
                        return False
                case ["switch", value, bodies]:
                    if not value_known(value, known) or not all(
                            body_known(inner, known, result, in_loop) for inner in bodies):
                        return False
                case ["while" | "loop", inner]:
                    if not body_known(inner, known, result, True):
                        return False
                case ["block", inner]:
                    if not body_known(inner, known, result, in_loop):
                        return False
                case ["for", name, _, place, inner]:
                    if not place_known(place, known) or not body_known(inner, known | {name}, result, True):
                        return False
                case ["closure", name, parameters, kind, moves, inner]:
                    if any(moved not in known for moved, _ in moves):
                        return False
                    if not body_known(inner, known | {n for n, _ in parameters}, kind, False):
                        return False
                    if kind != VOID and not ends(inner):
                        return False
                    known.add(name)
                case ["break"] | ["continue"]:
                    if not in_loop:
                        return False
                case _:
                    if not value_known(statement[1:], known):
                        return False
        return True

    def ends(body):
        return bool(body) and body[-1][0] in ("return", "stop")

    if not program.functions:
        return False
    for struct in program.structs.values():
        for _, kind, _ in struct.fields:
            if not type_known(kind):
                return False
    for function in program.functions:
        if function.owner and function.owner not in program.structs:
            return False
        if not type_known(function.result) or any(not type_known(kind) for _, kind, _ in function.parameters):
            return False
        if slots(function.result, program.structs) != len(function.result_lifetimes):
            return False
        total = sum(slots(kind, program.structs) for _, kind, _ in function.parameters)
        if None in function.result_lifetimes and total != 1 and function.receiver not in ("shared", "exclusive"):
            return False
        used = {n for _, _, names in function.parameters for n in names}
        used |= set(program.structs[function.owner].lifetimes) if function.owner else set()
        if any(name and name != "static" and name not in used for name in function.result_lifetimes):
            return False
        if any(name not in used for pair in function.outlives for name in pair):
            return False
        known = {name for name, _, _ in function.parameters} | ({"self"} if function.receiver else set())
        if not body_known(function.body, known, function.result, False):
            return False
        if function.result != VOID and not ends(function.body):
            return False
    return True


def size(program):
    return sum(len(body) for body in lists_of(program)) + 2 * len(program.functions) + sum(
        1 + len(struct.fields) for struct in program.structs.values()) + sum(len(f.parameters) for f in program.functions)


def shrink(programs, still, rounds=25):
    """Shrinks many at once. `still(list of (index, program))` says which candidates keep their disagreement."""
    current = list(programs)
    active = set(range(len(programs)))
    for _ in range(rounds):
        tried = []
        for index in sorted(active):
            for smaller in candidates(current[index]):
                if is_whole(smaller):
                    tried.append((index, smaller))
        if not tried:
            break
        kept = still(tried)
        best = {}
        for (index, smaller), keeps in zip(tried, kept):
            if keeps and size(smaller) < best.get(index, (size(current[index]), None))[0]:
                best[index] = (size(smaller), smaller)
        active = set(best)
        for index, (_, smaller) in best.items():
            current[index] = smaller
        if not active:
            break
    return current
