# SPDX-License-Identifier: GPL-2.0-only
"""The core language of the duel: types, places, expressions, statements, functions, programs.

Types are tuples, so that they compare and hash:
    ("int",) ("own",) ("guard",) ("latch",) ("s", name) ("ref", is_mut, T) ("view", is_mut, T)
    ("box", T) ("vec", T) ("opt", T)

Expressions and statements are lists, their kind first, so that the shrinker can change them in place.
"""

from dataclasses import dataclass, field

INT, OWN, GUARD, LATCH = ("int",), ("own",), ("guard",), ("latch",)
BOOL, VOID = ("bool",), ("void",)


@dataclass
class Struct:
    name: str
    lifetimes: list  # names of its lifetime parameters, "a", "b"
    fields: list  # (name, type, lifetime name or None)


@dataclass
class Function:
    name: str
    parameters: list  # (name, type, lifetime names per slot, None where elided)
    result: tuple
    result_lifetimes: list
    body: list = None
    owner: str = None  # struct of a method
    receiver: str = None  # "shared", "exclusive", "consuming"
    outlives: list = field(default_factory=list)  # (longer, shorter)

    def lifetimes(self, structs):
        """The names a Rust function declares."""
        known = structs[self.owner].lifetimes if self.owner else []
        names = []
        for _, _, lifetimes in self.parameters + [(None, None, self.result_lifetimes)]:
            for name in lifetimes:
                if name and name != "static" and name not in names and name not in known:
                    names.append(name)
        return sorted(names)


@dataclass
class Program:
    seed: str
    structs: dict  # name -> Struct, in order
    functions: list  # methods too, each after those it calls

    def items(self):
        return self.functions


def slots(kind, structs):
    """How many lifetimes a type has."""
    match kind:
        case ("ref", _, inner) | ("view", _, inner):
            return 1 + slots(inner, structs)
        case ("s", name):
            return len(structs[name].lifetimes)
        case ("box" | "vec" | "opt", inner):
            return slots(inner, structs)
        case ("guard",) | ("latch",):
            return 1
    return 0


def is_copy(kind, structs):
    match kind:
        case ("int",):
            return True
        case ("ref" | "view", is_mut, _):
            return not is_mut
        case ("s", name):
            return all(is_copy(part, structs) for _, part, _ in structs[name].fields)
    return False


def is_assignable(kind, structs):
    """C++ assigns no class with reference members."""
    match kind:
        case ("ref", _, _) | ("guard",) | ("latch",):
            return False
        case ("s", name):
            return all(is_assignable(part, structs) for _, part, _ in structs[name].fields)
    return True


def holds_exclusive(kind, structs):
    match kind:
        case ("ref" | "view", is_mut, inner):
            return is_mut or holds_exclusive(inner, structs)
        case ("guard",) | ("latch",):
            return True
        case ("s", name):
            return any(holds_exclusive(part, structs) for _, part, _ in structs[name].fields)
        case ("box" | "vec" | "opt", inner):
            return holds_exclusive(inner, structs)
    return False


@dataclass
class Place:
    """A variable and the steps from it: ("f", name, type), ("d",) through a reference, ("b",) through a box,
    ("i", index) an element."""

    variable: str
    steps: tuple
    type: tuple
    is_shared: bool = False  # reached through something shared: may not be written
    is_const: bool = False  # C++ itself forbids writing
    is_borrowed: bool = False  # reached through a reference
    is_element: bool = False

    @property
    def path(self):
        return tuple(step[1] if step[0] == "f" else step[0] for step in self.steps if step[0] != "i")


def overlap(left, right):
    shorter = min(len(left), len(right))
    return left[:shorter] == right[:shorter]


# What the values of the prelude can be asked: name, receiver, parameters, result; T stands for the element.
METHODS = {
    "own": [
        ("get", "shared", (), INT),
        ("set", "exclusive", (INT,), VOID),
        ("peek", "shared", (), ("ref", False, INT)),
        ("slot", "exclusive", (), ("ref", True, INT)),
        ("take", "consuming", (), INT),
    ],
    "guard": [
        ("get", "shared", (), INT),
        ("set", "exclusive", (INT,), VOID),
        ("slot", "exclusive", (), ("ref", True, INT)),
    ],
    "view": [("get", "shared", (), ("ref", False, "T"))],
    "view_mut": [
        ("get", "shared", (), ("ref", False, "T")),
        ("get_mut", "exclusive", (), ("ref", True, "T")),
        ("into", "consuming", (), ("ref", True, "T")),
    ],
    "vec": [
        ("len", "shared", (), INT),
        ("at", "shared", (INT,), ("ref", False, "T")),
        ("at_mut", "exclusive", (INT,), ("ref", True, "T")),
        ("push", "exclusive", ("T",), VOID),
    ],
    "opt": [
        ("has", "shared", (), BOOL),
        ("get", "shared", (), ("ref", False, "T")),
        ("get_mut", "exclusive", (), ("ref", True, "T")),
        ("take", "exclusive", (), ("opt", "T")),
        ("set", "exclusive", ("T",), VOID),
        ("clear", "exclusive", (), VOID),
    ],
}


def substitute(kind, element):
    if kind == "T":
        return element
    if isinstance(kind, tuple):
        return tuple(substitute(part, element) if part == "T" or isinstance(part, tuple) else part for part in kind)
    return kind


def methods_of(kind):
    """The prelude methods of a type, as (name, receiver, parameters, result)."""
    key = kind[0]
    element = None
    if key == "view":
        element = kind[2]
        if kind[1]:
            key = "view_mut"
    elif key in ("vec", "opt"):
        element = kind[1]
    for name, receiver, parameters, result in METHODS.get(key, ()):
        yield name, receiver, tuple(substitute(part, element) for part in parameters), substitute(result, element)
