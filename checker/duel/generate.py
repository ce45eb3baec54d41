# SPDX-License-Identifier: GPL-2.0-only
"""Makes programs that type-check in both languages.

While a body is written, a rough model follows it: which variables were moved, which borrow what, and which
borrows a later access has ended. Choices keep to what the model thinks alive, except for a few mistakes per
function that are made on purpose. The model decides nothing: the two compilers do.
"""

import random

from core import *


class Variable:
    def __init__(self, name, kind, origin, depth):
        self.name = name
        self.type = kind
        self.origin = origin  # lifetimes of parameters that its borrows may have; "local"
        self.depth = depth
        self.is_full = True


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.program = Program(str(seed), {}, [])
        self.structs = self.program.structs
        self.counter = 0

    def chance(self, part):
        return self.random.random() < part

    def name(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def program_of(self):
        for _ in range(self.random.choice([1, 1, 2, 2])):
            self.plain_struct()
        for _ in range(self.random.choice([0, 1, 1, 2])):
            self.holder_struct()
        for _ in range(self.random.choice([1, 1, 2, 2, 3])):
            self.callee()
        self.worker()
        self.driver()
        return self.program

    # ------------------------------------------------------------------ declarations

    def plain_types(self):
        kinds = [INT, OWN, OWN] + [("s", s.name) for s in self.structs.values() if not s.lifetimes]
        return kinds

    def plain_struct(self):
        name = self.name("P")
        fields = []
        for at in range(self.random.randint(1, 3)):
            kind = self.random.choice(self.plain_types())
            if self.chance(0.2):
                kind = self.random.choice([("box", kind), ("vec", kind), ("opt", kind)])
            fields.append((f"a{at}", kind, None))
        self.structs[name] = Struct(name, [], fields)

    def holder_struct(self):
        name = self.name("H")
        lifetimes = ["a"] if self.chance(0.65) else ["a", "b"]
        fields = []
        for at, lifetime in enumerate(lifetimes + ([self.random.choice(lifetimes)] if self.chance(0.4) else [])):
            fields.append((f"a{at}", ("ref", self.chance(0.55), self.random.choice(self.plain_types())), lifetime))
        inner = [("s", s.name) for s in self.structs.values() if len(s.lifetimes) == 1]
        if inner and self.chance(0.2):
            kind = self.random.choice(inner)
            fields[-1] = (fields[-1][0], kind if self.chance(0.6) else ("ref", self.chance(0.5), kind), fields[-1][2])
        if self.chance(0.25) and len(lifetimes) == 1:
            fields[-1] = (fields[-1][0], ("view", self.chance(0.4), self.random.choice([INT, OWN])), "a")
        if self.chance(0.35):
            # Rebindable fields of one type: what a callee may mix up.
            inner = self.random.choice([INT, OWN])
            fields = [(field, ("view", False, inner), lifetime) for field, _, lifetime in fields]
        for at in range(self.random.choice([0, 0, 1])):
            fields.append((f"b{at}", self.random.choice([INT, OWN]), None))
        self.structs[name] = Struct(name, lifetimes, fields)

    def holders(self):
        return [("s", s.name) for s in self.structs.values() if s.lifetimes]

    def parameter_type(self):
        roll = self.random.random()
        if roll < 0.45:
            return ("ref", self.chance(0.55), self.random.choice(self.plain_types()))
        if roll < 0.55:
            view = ("view", self.chance(0.3), self.random.choice([INT, OWN]))
            if self.chance(0.2):
                return ("ref", self.chance(0.7), view)
            # Rust's Box is covariant in what it holds, an owning pointer of C++ is not: views go into the others.
            kind, inner = self.random.choice(["vec", "opt", "box"]), self.random.choice([INT, OWN])
            return ("ref", self.chance(0.7), (kind, view if kind != "box" and self.chance(0.35) else inner))
        if roll < 0.75 and self.holders():
            holder = self.random.choice(self.holders())
            return holder if self.chance(0.4) else ("ref", self.chance(0.6), holder)
        if roll < 0.82:
            return ("view", self.chance(0.4), self.random.choice([INT, OWN]))
        return self.random.choice(self.plain_types())

    def callee(self):
        owner = receiver = None
        if self.chance(0.35):
            owner = self.random.choice(list(self.structs))
            receiver = self.random.choice(["shared", "exclusive", "exclusive", "consuming"])
            if receiver == "consuming" and is_copy(("s", owner), self.structs):
                receiver = "shared"  # Rust copies it; C++ has no such method
        parameters = []
        for at in range(self.random.choice([0, 1, 1, 2] if owner else [1, 1, 2, 2, 3])):
            kind = self.parameter_type()
            parameters.append((f"p{at}", kind, [None] * slots(kind, self.structs)))
        for index, (name, kind, names) in enumerate(parameters):
            if kind[0] == "ref" and len(names) == 1 and self.chance(0.04):
                parameters[index] = (name, kind, ["static"])
        borrowed = [index for index, (_, kind, names) in enumerate(parameters)
                    if slots(kind, self.structs) and names != ["static"]]
        class_names = self.structs[owner].lifetimes if owner else []
        result, lifetimes = VOID, []
        outlives = []
        roll = self.random.random()
        if roll < 0.62 and (borrowed or receiver in ("shared", "exclusive") or class_names):
            result, source = self.borrowed_result(parameters, owner)
            count = slots(result, self.structs)
            total = sum(slots(kind, self.structs) for _, kind, _ in parameters)
            can_elide = receiver in ("shared", "exclusive") or (not receiver and total == 1)
            if can_elide and count == 1 and self.chance(0.55):
                lifetimes = [None]
            else:
                pool = self.random.choice([["c"], ["c", "d"], ["c", "d"]])
                used = []
                for index in borrowed:
                    name, kind, old = parameters[index]
                    new = []
                    for _ in old:
                        new.append(self.random.choice(pool) if self.chance(0.85) else None)
                    # All or nothing: a class names all of its lifetimes.
                    if None in new:
                        new = [None] * len(new) if self.chance(0.5) else [n or pool[0] for n in new]
                    used += [n for n in new if n]
                    parameters[index] = (name, kind, new)
                used += class_names
                if not used:
                    result, lifetimes = INT, []
                else:
                    lifetimes = [self.random.choice(used) for _ in range(count)]
                    if source is not None and parameters[source][2] and parameters[source][2][0] and self.chance(0.75):
                        lifetimes[0] = parameters[source][2][0]
                        if count == len(parameters[source][2]):
                            lifetimes = list(parameters[source][2])
                    if result[0] == "ref" and count > 1 and lifetimes[0] != lifetimes[1]:
                        lifetimes[1:] = [lifetimes[0]] * (count - 1)
                    if "c" in used and "d" in used and self.chance(0.25):
                        outlives.append(self.random.choice([("c", "d"), ("d", "c")]))
        elif roll < 0.8:
            result = self.random.choice([INT, OWN, INT])
        function = Function(self.name("m" if owner else "f"), parameters, result, lifetimes, None, owner, receiver, outlives)
        # A reference to a class whose named lifetimes are all the same as its own is written so in both languages.
        function.body = Body(self, function, self.random.choice([0, 0, 0, 0, 1]), self.random.randint(0, 4)).write()
        self.program.functions.append(function)

    def borrowed_result(self, parameters, owner):
        """A type that the parameters can give."""
        inside = []

        def reach(kind, depth, index):
            match kind:
                case ("ref", is_mut, inner):
                    inside.append((("ref", is_mut and self.chance(0.8), inner), index))
                    reach(inner, depth + 1, index)
                case ("s", name) if depth < 3:
                    for _, part, _ in self.structs[name].fields:
                        if depth and part[0] in ("int", "own", "s"):
                            inside.append((("ref", self.chance(0.6), part), index))
                        reach(part, depth + 1 if depth else 0, index)
                case ("view", is_mut, inner):
                    inside.append((("ref", is_mut, inner), index))
                case ("vec" | "opt" | "box", inner):
                    inside.append((("ref", self.chance(0.6), inner), index))

        for index, (_, kind, _) in enumerate(parameters):
            reach(kind, 0, index)
            if kind in self.holders() or kind[0] == "view":
                inside.append((kind, index))
        if owner:
            reach(("ref", self.chance(0.6), ("s", owner)), 0, None)
        inside = [(kind, index) for kind, index in inside if slots(kind, self.structs) == 1 or kind[0] == "s"]
        if self.holders() and self.chance(0.15):
            return self.random.choice(self.holders()), None
        return self.random.choice(inside) if inside else (("ref", False, INT), None)

    def worker(self):
        parameters = []
        for at in range(self.random.choice([0, 0, 1, 2])):
            kind = self.parameter_type()
            parameters.append((f"p{at}", kind, [None] * slots(kind, self.structs)))
        function = Function("work", parameters, VOID, [])
        mistakes = self.random.choice([0, 0, 0, 1, 1])
        function.body = Body(self, function, mistakes, self.random.randint(5, 13)).write()
        self.program.functions.append(function)

    def driver(self):
        """Calls every function with real data."""
        function = Function("drive", [], VOID, [])
        body = []
        for callee in list(self.program.items()):
            scope = Body(self, function, 0, 0)
            scope.only_fresh = True
            values = []
            if callee.receiver:
                values.append(scope.fresh(("s", callee.owner)))
            for _, kind, _ in callee.parameters:
                values.append(scope.fresh(kind) if kind[0] == "ref" else None)
            arguments = []
            for index, (_, kind, _) in enumerate(callee.parameters):
                variable = values[index + (1 if callee.receiver else 0)]
                arguments.append(scope.borrow_of(variable, kind) if variable else scope.make(kind))
            if callee.receiver:
                call = ["method", Place(values[0], (), ("s", callee.owner)), callee.name, callee.receiver, arguments]
            else:
                call = ["call", callee.name, arguments, None]
            body.append(["block", scope.out + [["expression", call]]])
        function.body = body
        self.program.functions.append(function)


class Body:
    """Writes the body of one function."""

    def __init__(self, generator, function, mistakes, size):
        self.generator = generator
        self.random = generator.random
        self.chance = generator.chance
        self.structs = generator.structs
        self.function = function
        self.mistakes = mistakes
        self.size = size
        self.variables = []
        self.moved = set()  # (variable, path)
        self.loans = {}  # holder -> [(variable, path, is_mut)]
        self.ended = set()  # holders that may not be used any more
        self.closures = {}  # name -> (parameters, result, moves, accesses)
        self.out = []
        self.depth = 0
        self.loop_depths = []
        self.in_closure = None
        self.has_guard = False
        self.switches = 0  # how deep in switches: there a break means the switch in C++, and nothing in Rust
        self.pending = []  # what earlier arguments of the same call borrow
        self.only_fresh = False  # every value is new
        for name, kind, lifetimes in function.parameters:
            self.variables.append(Variable(name, kind, {n or f"{name}?" for n in lifetimes}, 0))
        if function.receiver:
            kind = ("s", function.owner)
            if function.receiver != "consuming":
                kind = ("ref", function.receiver == "exclusive", kind)
            self.variables.append(Variable("self", kind, {"self"} | set(self.structs[function.owner].lifetimes), 0))

    def write(self):
        for _ in range(self.size):
            self.statement()
        if self.function.result != VOID:
            self.write_return(self.function)
        return self.out

    # ------------------------------------------------------------------ the model

    def is_ended(self, name):
        return name in self.ended

    def is_moved(self, place):
        return any(name == place.variable and overlap(path, place.path) for name, path in self.moved)

    def usable(self, place):
        if self.is_ended(place.variable) or self.is_moved(place):
            return False
        return not any(name == place.variable and overlap(path, place.path) for name, path in self.pending)

    def access(self, place, is_write):
        if self.in_closure is not None:
            self.in_closure.append((place.variable, place.path, is_write))
        for holder, loans in self.loans.items():
            if holder == place.variable:
                continue
            for name, path, is_mut in loans:
                if name == place.variable and (is_mut or is_write) and overlap(path, place.path):
                    self.end(holder)
                    break

    def end(self, holder):
        if holder in self.ended:
            return
        self.ended.add(holder)
        for other, loans in self.loans.items():
            if any(name == holder for name, _, _ in loans):
                self.end(other)

    def places(self, wanted=None, variables=None):
        found = []
        for variable in variables or self.variables:
            if variable.name in self.closures:
                continue
            if self.in_closure is not None and variable.name == "self":
                continue
            self.reach(Place(variable.name, (), variable.type), found, 0)
        return [place for place in found if wanted is None or wanted(place)]

    def reach(self, place, found, depth):
        kind = place.type
        if kind[0] == "ref":
            is_mut = kind[1]
            self.reach(Place(place.variable, place.steps + (("d",),), kind[2], place.is_shared or not is_mut,
                             not is_mut, True, False), found, depth)
            return
        found.append(place)
        if depth > 2:
            return
        if kind[0] == "s":
            for name, part, _ in self.structs[kind[1]].fields:
                self.reach(Place(place.variable, place.steps + (("f", name, part),), part, place.is_shared,
                                 place.is_const, place.is_borrowed, place.is_element), found, depth + 1)
        elif kind == LATCH:
            self.reach(Place(place.variable, place.steps + (("f", "target", ("ref", True, INT)),), ("ref", True, INT),
                             place.is_shared, place.is_const, place.is_borrowed, place.is_element), found, depth + 1)
        elif kind[0] == "box":
            self.reach(Place(place.variable, place.steps + (("b",),), kind[1], place.is_shared, place.is_const,
                             place.is_borrowed, place.is_element), found, depth + 1)
        elif kind[0] == "vec":
            self.reach(Place(place.variable, place.steps + (("i", self.random.randint(0, 1)),), kind[1],
                             place.is_shared, place.is_const, place.is_borrowed, True), found, depth + 1)

    def choose(self, wanted):
        """A place that the model thinks usable; seldom another, which costs a mistake."""
        found = [] if self.only_fresh else self.places(wanted)
        if not found:
            return None
        good = [place for place in found if self.usable(place)]
        bad = [place for place in found if not self.usable(place)]
        if bad and self.mistakes > 0 and self.chance(0.35):
            self.mistakes -= 1
            return self.random.choice(bad)
        if not good:
            return None
        # Prefer what is borrowed or borrows: that is where the rules are.
        if self.chance(0.5):
            busy = {name for loans in self.loans.values() for name, _, _ in loans} | set(self.loans)
            near = [place for place in good if place.variable in busy]
            if near:
                return self.random.choice(near)
        return self.random.choice(good)

    # ------------------------------------------------------------------ values

    def fresh(self, kind, depth=0):
        """A new variable that owns what a borrow of `kind` needs; its name."""
        target = kind[2] if kind[0] == "ref" else kind
        name = self.generator.name("t")
        value = self.make(target, depth)
        self.declare(name, target, value)
        return name

    def declare(self, name, kind, value):
        self.out.append(["let", name, kind, value])
        variable = Variable(name, kind, self.origins(value), self.depth)
        self.variables.append(variable)
        loans = self.borrows(value)
        if loans and slots(kind, self.structs):
            self.loans[name] = loans
        self.ended.discard(name)
        return variable

    def borrow_of(self, name, kind):
        return ["borrow", kind[1], Place(name, (), kind[2])]

    def origin_of(self, name):
        return next((variable.origin for variable in self.variables if variable.name == name), set())

    def origins(self, value):
        """Lifetimes a value may have."""
        match value:
            case ["borrow", _, place]:
                return self.origin_of(place.variable) if place.is_borrowed else {"local"}
            case ["read" | "move", place]:
                return self.origin_of(place.variable) if slots(place.type, self.structs) else set()
            case ["chain", _, _, _]:
                return {"local"}
            case ["either", left, right]:
                return self.origins(left) | self.origins(right)
            case ["literal", _, values] | ["call", _, values, _] | ["new", _, values]:
                return set().union(*map(self.origins, values))
            case ["method", place, _, _, values]:
                own = self.origin_of(place.variable) if place.is_borrowed else {"local"}
                return own.union(*map(self.origins, values))
        return set()

    def borrows(self, value):
        match value:
            case ["borrow", is_mut, place]:
                if place.is_borrowed and place.is_shared:
                    return list(self.loans.get(place.variable, []))
                return [(place.variable, place.path, is_mut)]
            case ["read" | "move", place]:
                return list(self.loans.get(place.variable, [])) if slots(place.type, self.structs) else []
            case ["either", left, right]:
                return self.borrows(left) + self.borrows(right)
            case ["literal", _, values] | ["call", _, values, _] | ["new", _, values]:
                return [loan for part in values for loan in self.borrows(part)]
            case ["method", place, name, receiver, values]:
                own = [(place.variable, place.path, receiver == "exclusive")]
                if receiver == "consuming" or place.type[:2] == ("view", False):
                    own = list(self.loans.get(place.variable, []))
                return own + [loan for part in values for loan in self.borrows(part)]
        return []

    def is_movable(self, place):
        if place.type == LATCH:
            return False
        if place.is_borrowed or place.is_element:
            return not place.is_const and self.mistakes > 0 and self.in_closure is None and self.chance(0.03)
        if any(step == ("b",) for step in place.steps):
            return False
        if self.loop_depths:
            variable = next(v for v in self.variables if v.name == place.variable)
            if variable.depth < self.loop_depths[-1]:
                return self.mistakes > 0 and self.chance(0.25)
        return self.in_closure is None

    def make(self, kind, depth=0):
        """An expression of a type. May declare variables first."""
        if kind[0] == "ref":
            return self.make_reference(kind, depth)
        if self.in_closure is None or kind == INT:
            place = None
            if self.chance(0.45 if depth < 3 else 0.1):
                copies = is_copy(kind, self.structs)
                place = self.choose(lambda p: p.type == kind and (copies or self.is_movable(p)))
            if place:
                if is_copy(kind, self.structs):
                    self.access(place, False)
                    return ["read", place]
                self.access(place, True)
                self.moved.add((place.variable, place.path))
                return ["move", place]
        if kind != LATCH and self.in_closure is None and not self.only_fresh and depth < 2 and self.chance(0.05):
            if self.chance(0.5):
                return ["call", "pass", [self.make(kind, depth + 1)], kind]
            if is_assignable(kind, self.structs):
                return ["call", "replace", self.values([("ref", True, kind), kind], depth + 1), kind]
        if kind == INT:
            if self.chance(0.3) and depth < 2:
                call = self.prelude_call(lambda r: r == INT)
                if call:
                    return call
            return ["int", self.random.randint(0, 9)]
        if depth < 2 and self.chance(0.3):
            call = self.user_call(lambda f: f.result == kind, depth)
            if call:
                return call
        match kind:
            case ("own",):
                return ["new", OWN, [["int", self.random.randint(0, 9)]]]
            case ("s", name):
                return ["literal", name, self.values([part for _, part, _ in self.structs[name].fields], depth)]
            case ("guard",) | ("latch",):
                self.has_guard = True
                return ["new", kind, [self.make_reference(("ref", True, INT), depth + 1)]]
            case ("view", is_mut, inner):
                return ["new", kind, [self.make_reference(("ref", is_mut, inner), depth + 1)]]
            case ("opt", inner):
                if self.chance(0.15):
                    return ["new", kind, []]
                return ["new", kind, [self.make(inner, depth + 1)]]
            case ("box" | "vec", inner):
                return ["new", kind, [self.make(inner, depth + 1)]]
        raise ValueError(kind)

    def values(self, kinds, depth, function=None):
        """Arguments of one call: what C++ leaves unordered does not matter among them."""
        values = []
        pending = len(self.pending)
        for at, kind in enumerate(kinds):
            is_static = function is not None and function.parameters[at][2] == ["static"]
            if is_static and not (self.mistakes > 0 and self.chance(0.3)):
                value = ["call", "forever", [], kind]
            else:
                value = self.make(kind, depth + 1)
            self.pending += [(name, path) for name, path, _ in self.borrows(value)]
            values.append(value)
        del self.pending[pending:]
        # A value that is read or borrowed and given away again by a later argument depends on the order.
        for at, value in enumerate(values):
            if value[0] in ("borrow", "int"):
                continue
            read = roots(value)
            rest = set().union(*(roots(other) for index, other in enumerate(values) if index != at), set())
            if read & rest:
                simple = self.simple(kinds[at])
                if simple is None:
                    # Evaluate it before.
                    name = self.generator.name("t")
                    self.hoist(name, kinds[at], value, values, at)
                    simple = values[at]
                values[at] = simple
        return values

    def simple(self, kind):
        if kind == INT:
            return ["int", self.random.randint(0, 9)]
        if kind == OWN:
            return ["new", OWN, [["int", self.random.randint(0, 9)]]]
        return None

    def hoist(self, name, kind, value, values, at):
        self.out.append(["let", name, kind, value])
        self.variables.append(Variable(name, kind, self.origins(value), self.depth))
        if kind[0] == "ref":
            values[at] = ["borrow", kind[1], Place(name, (("d",),), kind[2], not kind[1], not kind[1], True)]
        else:
            place = Place(name, (), kind)
            values[at] = ["read", place] if is_copy(kind, self.structs) else ["move", place]
            if values[at][0] == "move":
                self.moved.add((name, ()))

    def make_reference(self, kind, depth=0):
        _, is_mut, target = kind
        if depth < 2 and self.chance(0.25) and self.in_closure is None:
            call = self.user_call(lambda f: f.result == kind, depth) if self.chance(0.6) else None
            call = call or self.prelude_call(lambda r: r == kind)
            if call:
                return call
        if target == INT and depth < 2 and self.in_closure is None and not self.only_fresh and self.chance(0.04):
            return ["chain", ["new", OWN, [["int", self.random.randint(0, 9)]]], "slot" if is_mut else "peek", []]
        place = None
        if self.chance(0.9):
            place = self.choose(lambda p: p.type == target and self.may_borrow(p, is_mut))
        if place and self.in_closure is None and self.chance(0.08):
            other = self.choose(lambda p: p.type == target and self.may_borrow(p, is_mut))
            if other:
                self.access(place, is_mut)
                self.access(other, is_mut)
                return ["either", ["borrow", is_mut, place], ["borrow", is_mut, other]]
        if place is None:
            name = self.fresh(kind, depth)
            place = Place(name, (), target)
        self.access(place, is_mut)
        return ["borrow", is_mut, place]

    def may_borrow(self, place, is_mut):
        if not is_mut:
            return True
        if place.is_const:
            return False
        return not place.is_shared or (self.mistakes > 0 and self.chance(0.05))

    # ------------------------------------------------------------------ calls

    def user_call(self, wanted, depth=0):
        if self.in_closure is not None or self.only_fresh:
            return None
        functions = [f for f in self.generator.program.items() if f is not self.function and wanted(f)]
        if not functions:
            return None
        function = self.random.choice(functions)
        return self.call(function, depth)

    def call(self, function, depth=0):
        if function.receiver:
            consuming = function.receiver == "consuming"
            place = self.choose(
                lambda p: p.type == ("s", function.owner)
                and (self.is_movable(p) if consuming else self.may_borrow(p, function.receiver == "exclusive")))
            if place is None or place.variable == "self" and not place.steps:
                place = Place(self.fresh(("s", function.owner), depth + 1), (), ("s", function.owner))
            arguments = self.values([kind for _, kind, _ in function.parameters], depth, function)
            # In C++ a receiver is moved by the call, in Rust before the arguments.
            mentioned = place.variable in set().union(set(), *map(roots, arguments))
            if mentioned and (consuming or self.chance(0.6)):
                place = Place(self.fresh(("s", function.owner), depth + 1), (), ("s", function.owner))
            self.access(place, function.receiver != "shared")
            if consuming:
                if is_copy(place.type, self.structs):
                    pass
                else:
                    self.moved.add((place.variable, place.path))
            return ["method", place, function.name, function.receiver, arguments]
        return ["call", function.name, self.values([kind for _, kind, _ in function.parameters], depth, function), None]

    def prelude_call(self, wanted):
        """A method of a prelude value, or pick and choose."""
        if self.only_fresh:
            return None
        if self.chance(0.2):
            for is_mut, name in ((True, "pick"), (True, "first"), (False, "choose")):
                for target in (INT, OWN):
                    if wanted(("ref", is_mut, target)) and self.chance(0.5):
                        kinds = [("ref", is_mut, target), ("ref", is_mut and name != "first", target)]
                        return ["call", name, self.values(kinds, 2), target]
        found = []
        for place in self.places(lambda p: p.type[0] in ("own", "guard", "view", "vec", "opt")):
            if not self.usable(place):
                if not (self.mistakes > 0 and self.chance(0.2)):
                    continue
            for method in methods_of(place.type):
                name, receiver, parameters, result = method
                if not wanted(result):
                    continue
                if receiver == "exclusive" and not self.may_borrow(place, True):
                    continue
                if receiver == "consuming" and not (self.is_movable(place) and self.chance(0.4)):
                    continue
                found.append((place, method))
        if not found:
            return None
        place, (name, receiver, parameters, _) = self.random.choice(found)
        if not self.usable(place):
            self.mistakes -= 1
        arguments = []
        for kind in parameters:
            if kind == INT and self.chance(0.4):
                # Two-phase: v.push(v.len()).
                inner = [(p, m) for p in self.places(lambda p: p.variable == place.variable)
                         for m in methods_of(p.type) if m[3] == INT and m[1] == "shared" and not m[2]]
                reads = [["read", p] for p in self.places(lambda p: p.variable == place.variable and p.type == INT)]
                options = [["method", p, m[0], "shared", []] for p, m in inner] + reads
                if options:
                    arguments.append(self.random.choice(options))
                    continue
            value = self.make(kind, 2)
            if place.variable in roots(value) and kind == INT and receiver == "consuming":
                value = ["int", 1]
            arguments.append(value)
        self.access(place, receiver != "shared")
        if receiver == "consuming":
            self.moved.add((place.variable, place.path))
        return ["method", place, name, receiver, arguments]

    # ------------------------------------------------------------------ statements

    def statement(self):
        roll = self.random.random()
        if self.in_closure is not None:
            return self.closure_statement()
        if roll < 0.30:
            self.let()
        elif roll < 0.52:
            self.use()
        elif roll < 0.64:
            self.assign()
        elif roll < 0.74:
            self.call_statement()
        elif roll < 0.90 and self.depth < 3:
            self.control()
        elif roll < 0.96:
            self.closure()
        else:
            self.end_something()

    def let(self):
        roll = self.random.random()
        kinds = self.generator.plain_types()
        if not self.variables or roll < 0.22:
            kind = self.random.choice(kinds)
            if self.chance(0.4):
                inner = self.random.choice(kinds)
                kind = self.random.choice([("vec", inner), ("opt", inner), ("box", inner), ("vec", INT),
                                           ("vec", ("view", False, INT)), ("opt", ("view", False, OWN))])
        elif roll < 0.27:
            name = self.generator.name("u")
            self.out.append(["let_empty", name, INT])
            self.variables.append(Variable(name, INT, set(), self.depth))
            self.moved.add((name, ()))
            return
        elif roll < 0.70:
            targets = {p.type for p in self.places()}
            kind = ("ref", self.chance(0.55), self.random.choice(sorted(targets) or [INT]))
        elif roll < 0.86 and self.generator.holders():
            kind = self.random.choice(self.generator.holders())
        elif roll < 0.95:
            kind = ("view", self.chance(0.45), self.random.choice([INT, OWN]))
        else:
            kind = self.random.choice([GUARD, LATCH])
        name = self.generator.name("x")
        value = self.make(kind)
        self.declare(name, kind, value)
        if "chain" in str(value):
            self.end(name)

    def use(self):
        """Reads or writes a variable; often one that holds a borrow."""
        place = None
        if self.loans and self.chance(0.6):
            names = set(self.loans)
            place = self.choose(lambda p: p.variable in names)
        place = place or self.choose(lambda p: True)
        if place is None:
            return self.let()
        self.out.append(["expression", self.use_of(place)])

    def use_of(self, place):
        writes = not place.is_const and (not place.is_shared or (self.mistakes > 0 and self.chance(0.1)))
        if place.type == INT and writes and self.chance(0.5):
            self.access(place, True)
            return ["call", "poke", [["borrow", True, place]], None]
        if writes and self.chance(0.35):
            self.access(place, True)
            return ["call", "touch", [["borrow", True, place]], None]
        self.access(place, False)
        return ["call", "look", [["borrow", False, place]], None]

    def assign(self):
        place = self.choose_target()
        if place is None:
            return self.use()
        if place.type == INT and self.chance(0.4) and not self.is_moved(place):
            value = self.make(INT, 1)
            self.access(place, True)
            self.out.append(["add_assign", place, value])
            return
        # `x = x` is refused by the dialect and fine in Rust: neither side is asked.
        self.pending.append((place.variable, place.path))
        value = self.make(place.type, 1)
        self.pending.pop()
        if gives_itself(value, place):
            return self.use()
        self.access(place, True)
        self.out.append(["assign", place, value])
        self.moved = {(name, path) for name, path in self.moved
                      if not (name == place.variable and path[: len(place.path)] == place.path)}
        if slots(place.type, self.structs):
            if not place.steps:
                self.ended.discard(place.variable)
                self.loans[place.variable] = self.borrows(value)
            else:
                self.loans.setdefault(place.variable, []).extend(self.borrows(value))

    def choose_target(self):
        def wanted(place):
            return is_assignable(place.type, self.structs) and self.may_borrow(place, True)
        found = self.places(wanted)
        good = [p for p in found if not p.steps or self.usable(p)]
        good = [p for p in good if not self.is_ended(p.variable) or not p.steps]
        return self.random.choice(good) if good else None

    def call_statement(self):
        call = self.user_call(lambda f: True) if self.chance(0.6) else self.prelude_call(lambda r: True)
        if call is None:
            return self.use()
        self.out.append(["expression", call])

    def end_something(self):
        place = self.choose(lambda p: not p.steps and p.type[0] != "ref" and p.type != INT and self.is_movable(p))
        if place is None:
            pair = self.places(lambda p: (p.type in (INT, OWN) or p.type[0] in ("view", "opt", "vec", "box", "s"))
                               and is_assignable(p.type, self.structs) and self.may_borrow(p, True) and self.usable(p))
            if len(pair) < 2:
                return self.use()
            left = self.random.choice(pair)
            right = self.random.choice([p for p in pair if p.type == left.type])
            if left.variable == right.variable and self.chance(0.8):
                return self.use()
            self.access(left, True)
            self.access(right, True)
            self.out.append(["expression", ["call", "swap", [["borrow", True, left], ["borrow", True, right]], left.type]])
            return
        self.access(place, True)
        if is_copy(place.type, self.structs):
            self.out.append(["expression", ["call", "drop", [["read", place]], place.type]])
            return
        self.moved.add((place.variable, place.path))
        self.out.append(["expression", ["call", "drop", [["move", place]], place.type]])

    def condition(self, depth=0):
        if depth < 2 and self.chance(0.1):
            return [self.random.choice(["both", "any"]), self.condition(depth + 1), self.condition(depth + 1)]
        if self.chance(0.25):
            place = self.choose(lambda p: p.type == INT)
            if place:
                self.access(place, False)
                return ["above", place, self.random.randint(0, 5)]
        if self.chance(0.1):
            call = self.prelude_call(lambda r: r == BOOL)
            if call:
                return call
        return ["coin"]

    def inside(self, count, prologue=None, is_loop=False):
        """The statements of an inner block."""
        outer, self.out = self.out, []
        known = len(self.variables)
        self.depth += 1
        switches = self.switches
        if is_loop:
            self.loop_depths.append(self.depth)
            self.switches = 0
        if prologue:
            prologue()
        for _ in range(count):
            self.statement()
        if is_loop and self.chance(0.3):
            self.out.append(["if", ["coin"], [[self.random.choice(["break", "continue"])]], []])
        if is_loop:
            self.loop_depths.pop()
            self.switches = switches
        self.depth -= 1
        gone = {v.name for v in self.variables[known:]}
        del self.variables[known:]
        for holder, loans in list(self.loans.items()):
            if holder in gone:
                del self.loans[holder]
            elif any(name in gone for name, _, _ in loans):
                self.end(holder)
        for name in gone:
            self.closures.pop(name, None)
        body, self.out = self.out, outer
        return body

    def control(self):
        roll = self.random.random()
        count = self.random.randint(1, 3)
        if roll < 0.5:
            condition = self.condition()
            moved, ended = set(self.moved), set(self.ended)
            then = self.inside(count)
            leaves = self.leave(then)
            after_moved, after_ended = self.moved, self.ended
            self.moved, self.ended = set(moved), set(ended)
            otherwise = self.inside(self.random.randint(1, 2)) if self.chance(0.5) else []
            if not leaves:
                self.moved |= after_moved
                self.ended |= after_ended
            self.out.append(["if", condition, then, otherwise])
        elif roll < 0.56:
            value = ["third"]
            place = self.choose(lambda p: p.type == INT) if self.chance(0.4) else None
            if place:
                self.access(place, False)
                value = ["read", place]
            moved, ended = set(self.moved), set(self.ended)
            after_moved, after_ended, bodies = set(), set(), []
            for _ in range(3):
                self.moved, self.ended = set(moved), set(ended)
                self.switches += 1
                bodies.append(self.inside(self.random.randint(1, 2)))
                self.switches -= 1
                after_moved |= self.moved
                after_ended |= self.ended
            self.moved, self.ended = after_moved, after_ended
            self.out.append(["switch", value, bodies])
        elif roll < 0.68:
            self.out.append([self.random.choice(["while", "loop"]), self.inside(count, is_loop=True)])
        elif roll < 0.80:
            place = self.choose(lambda p: p.type[0] == "vec")
            if place is None:
                self.out.append(["while", self.inside(count, is_loop=True)])
                return
            is_mut = self.may_borrow(place, True) and self.chance(0.5)
            self.access(place, is_mut)
            name = self.generator.name("e")
            element = place.type[1]

            def bind():
                self.variables.append(Variable(name, ("ref", is_mut, element), self.origin_of(place.variable), self.depth))
                self.loans[name] = [(place.variable, place.path, is_mut)]

            self.out.append(["for", name, is_mut, place, self.inside(count, bind, True)])
        else:
            self.out.append(["block", self.inside(count)])

    def leave(self, body):
        """Sometimes a branch ends by leaving."""
        if not self.chance(0.25):
            return False
        if self.loop_depths and not self.switches and self.chance(0.6):
            body.append([self.random.choice(["break", "continue"])])
            return True
        if self.function.result == VOID:
            body.append(["return", None])
            return True
        outer, self.out = self.out, body
        known = len(self.variables)
        self.write_return(self.function)
        del self.variables[known:]
        self.out = outer
        return True

    def write_return(self, function):
        kind = function.result
        wanted = {name for name in function.result_lifetimes if name}
        value = None
        if slots(kind, self.structs) and self.chance(0.85):
            target = kind[2] if kind[0] == "ref" else kind

            def fits(place):
                if not place.is_borrowed and kind[0] == "ref":
                    return False
                origin = self.origin_of(place.variable)
                if "local" in origin or (wanted and not origin & wanted):
                    return False
                if kind[0] == "ref":
                    return place.type == target and self.may_borrow(place, kind[1])
                return place.type == target and (is_copy(kind, self.structs) or self.is_movable(place))

            place = self.choose(fits)
            if place:
                if kind[0] == "ref":
                    value = ["borrow", kind[1], place]
                elif is_copy(kind, self.structs):
                    value = ["read", place]
                else:
                    value = ["move", place]
        # In Rust an endless loop still unwinds, and that would be a use of the guards.
        if value is None and slots(kind, self.structs) and not self.has_guard and self.chance(0.85):
            value = self.eternal(kind)
            if value is None:
                self.out.append(["stop"])
                return
        if value is None:
            value = self.make(kind)
        if value[0] == "borrow" and value[1] and not value[2].steps:
            # C++ binds no `T&` to a local that is being returned.
            name = self.generator.name("r")
            self.out.append(["let", name, kind, value])
            value = ["borrow", True, Place(name, (("d",),), kind[2], False, False, True)]
        self.out.append(["return", value])

    def eternal(self, kind):
        """A value that borrows for ever, if the type has no borrows inside borrows."""
        match kind:
            case ("ref" | "view", is_mut, inner) if slots(inner, self.structs) == 0:
                value = ["call", "forever", [], ("ref", is_mut, inner)]
                return value if kind[0] == "ref" else ["new", kind, [value]]
            case ("s", name):
                values = [self.eternal(part) if slots(part, self.structs) else self.make(part, 3)
                          for _, part, _ in self.structs[name].fields]
                return None if None in values else ["literal", name, values]
        return None

    # ------------------------------------------------------------------ closures

    def closure(self):
        known = [name for name in self.closures if name not in self.ended and (name, ()) not in self.moved]
        if known and self.chance(0.7) or self.mistakes and self.closures and self.chance(0.2):
            name = self.random.choice(known or list(self.closures))
            parameters, result, moves, accesses = self.closures[name]
            if self.chance(0.2) and not parameters and result == VOID:
                is_owned = self.chance(0.5)
                self.out.append(["expression", ["run_closure", name, is_owned]])
                if is_owned:
                    self.moved.add((name, ()))
                return
            self.out.append(["expression", ["closure_call", name, [["int", 2] for _ in parameters], False]])
            return
        name = self.generator.name("c")
        parameters = [(self.generator.name("n"), INT)] if self.chance(0.4) else []
        result = INT if self.chance(0.3) else VOID
        moves = []
        before = list(self.variables)
        if self.chance(0.35):
            candidates = [v for v in self.variables if v.type[0] != "ref" and v.name not in self.closures
                          and v.name != "self" and not self.is_ended(v.name)
                          and not any(n == v.name for n, _ in self.moved)
                          and (is_copy(v.type, self.structs) or self.is_movable(Place(v.name, (), v.type)))]
            if candidates:
                chosen = self.random.sample(candidates, min(len(candidates), self.random.choice([1, 1, 2])))
                moves = [(v.name, is_copy(v.type, self.structs)) for v in chosen]
                self.variables = chosen
        outer, self.out = self.out, []
        depth_loops, self.loop_depths = self.loop_depths, []
        self.in_closure = []
        self.closure_owns = bool(moves)
        for parameter, kind in parameters:
            self.variables = self.variables + [Variable(parameter, kind, set(), self.depth + 1)]
        for _ in range(self.random.choice([1, 1, 2])):
            self.closure_statement()
        if result == INT:
            self.out.append(["return", self.make(INT, 1)])
        accesses, self.in_closure = self.in_closure, None
        body, self.out = self.out, outer
        self.loop_depths = depth_loops
        inside = {p for p, _ in parameters}
        self.variables = before
        self.out.append(["closure", name, parameters, result, moves, body])
        self.closures[name] = (parameters, result, moves, accesses)
        self.variables.append(Variable(name, ("closure",), {"local"}, self.depth))
        if moves:
            self.loans[name] = [loan for moved, _ in moves for loan in self.loans.get(moved, [])]
            for moved, copied in moves:
                if not copied:
                    self.moved.add((moved, ()))
        else:
            self.loans[name] = [access for access in accesses if access[0] not in inside]

    def closure_statement(self):
        if self.chance(0.5):
            place = self.choose(lambda p: p.type == INT and self.may_borrow(p, True))
            if place:
                self.access(place, True)
                self.out.append(["add_assign", place, ["int", self.random.randint(1, 9)]])
                return
        if self.closures and not self.closure_owns and self.chance(0.15):
            known = [name for name in self.closures if name not in self.ended and (name, ()) not in self.moved]
            if known:
                name = self.random.choice(known)
                self.access(Place(name, (), ("closure",)), True)
                self.out.append(["expression", ["closure_call", name, [["int", 2] for _ in self.closures[name][0]], False]])
                return
        place = self.choose(lambda p: p.type[0] != "closure")
        if place is None:
            self.out.append(["expression", ["call", "look", [["borrow", False, self.constant()]], None]])
            return
        if self.chance(0.4):
            options = [(p, m) for p in self.places(lambda p: p.variable == place.variable and self.usable(p))
                       for m in methods_of(p.type)
                       if m[1] != "consuming" and all(k == INT for k in m[2]) and (m[1] == "shared" or self.may_borrow(p, True))]
            if options:
                target, (name, receiver, kinds, _) = self.random.choice(options)
                self.access(target, receiver == "exclusive")
                self.out.append(["expression", ["method", target, name, receiver, [["int", 1] for _ in kinds]]])
                return
        self.out.append(["expression", self.use_of(place)])

    def constant(self):
        name = self.generator.name("k")
        self.out.append(["let", name, INT, ["int", 1]])
        return Place(name, (), INT)


def roots(value):
    """The variables that an expression mentions."""
    match value:
        case ["borrow", _, place] | ["read" | "move", place]:
            return {place.variable}
        case ["literal", _, values] | ["call", _, values, _] | ["new", _, values]:
            return set().union(set(), *map(roots, values))
        case ["method", place, _, _, values]:
            return {place.variable}.union(*map(roots, values))
        case ["add" | "either", left, right]:
            return roots(left) | roots(right)
    return set()


def gives_itself(value, target):
    """Whether a part of the target itself is moved into it."""
    match value:
        case ["move", place]:
            return place.variable == target.variable
        case ["literal", _, values] | ["call", _, values, _] | ["new", _, values]:
            return any(gives_itself(part, target) for part in values)
        case ["method", place, _, receiver, values]:
            consumed = receiver == "consuming" and place.variable == target.variable
            return consumed or any(gives_itself(part, target) for part in values)
    return False
