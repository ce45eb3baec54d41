# SPDX-License-Identifier: GPL-2.0-only
"""Writes a program of the core language in Rust and in Keel C++, one line at a time.

Both printers return (line, name of the function it belongs to or None), so that an error finds its function.
"""

import copy
import dataclasses

from core import *


class Printer:
    is_covariant = False  # whether containers of Rust have the variance of Rust's own

    def __init__(self, program):
        self.program = program
        self.structs = program.structs
        self.lines = []
        self.item = None
        self.depth = 0

    def emit(self, text):
        self.lines.append(("    " * self.depth + text, self.item))

    def block(self, body):
        self.depth += 1
        for statement in body:
            self.statement(statement)
        self.depth -= 1

    def arguments(self, arguments):
        return ", ".join(self.expression(argument) for argument in arguments)


class Rust(Printer):
    def type(self, kind, names):
        """`names` is consumed: one lifetime per slot, None where elided."""
        def lifetime():
            name = names.pop(0) if names else None
            return f"'{name}" if name else "'_"

        match kind:
            case ("int",):
                return "i64"
            case ("bool",):
                return "bool"
            case ("own",):
                return "Own"
            case ("guard",):
                return f"Guard<{lifetime()}>"
            case ("latch",):
                return f"Latch<{lifetime()}>"
            case ("s", name):
                count = len(self.structs[name].lifetimes)
                return name + (f"<{', '.join(lifetime() for _ in range(count))}>" if count else "")
            case ("ref", is_mut, inner):
                name = lifetime()
                name = "" if name == "'_" else name + " "
                return f"&{name}{'mut ' if is_mut else ''}{self.type(inner, names)}"
            case ("view", is_mut, inner):
                name = lifetime()
                return f"{'Mut' if is_mut else 'Ref'}<{name}, {self.type(inner, names)}>"
            case ("box" | "vec" | "opt", inner):
                return f"{kind[0].capitalize()}<{self.type(inner, names)}>"
        raise ValueError(kind)

    def print(self, module):
        self.emit(f"pub mod {module} {{ use crate::prelude::*;")
        for struct in self.structs.values():
            self.struct(struct)
        for function in self.program.functions:
            self.function(function)
        self.emit("}")
        return self.lines

    def struct(self, struct):
        if is_copy(("s", struct.name), self.structs):
            self.emit("#[derive(Clone, Copy)]")
        generics = f"<{', '.join(chr(39) + name for name in struct.lifetimes)}>" if struct.lifetimes else ""
        self.emit(f"pub struct {struct.name}{generics} {{")
        for name, kind, lifetime in struct.fields:
            self.emit(f"    pub {name}: {self.type(kind, [lifetime] * slots(kind, self.structs))},")
        self.emit("}")

    def function(self, function):
        self.item = function.name
        if function.owner:
            lifetimes = self.structs[function.owner].lifetimes
            generics = f"<{', '.join(chr(39) + name for name in lifetimes)}>" if lifetimes else ""
            self.emit(f"impl{generics} {function.owner}{generics} {{")
        names = function.lifetimes(self.structs)
        bounds = {}
        for longer, shorter in function.outlives:
            bounds.setdefault(longer, []).append(f"'{shorter}")
        generics = ", ".join(f"'{name}" + (f": {' + '.join(bounds[name])}" if name in bounds else "") for name in names)
        parameters = []
        if function.receiver:
            parameters.append({"shared": "&self", "exclusive": "&mut self", "consuming": "mut self"}[function.receiver])
        for name, kind, lifetimes in function.parameters:
            mutable = "" if kind[0] == "ref" else "mut "
            parameters.append(f"{mutable}{name}: {self.type(kind, list(lifetimes))}")
        result = "" if function.result == VOID else f" -> {self.type(function.result, list(function.result_lifetimes))}"
        self.emit(f"pub fn {function.name}{f'<{generics}>' if generics else ''}({', '.join(parameters)}){result} {{")
        # A parameter by value is a local of its own: rustc would tie what it is pointed at later to the caller's
        # lifetime, though nobody sees it again.
        for name, kind, _ in function.parameters:
            if kind[0] != "ref" and slots(kind, self.structs):
                self.emit(f"    let mut {name} = {name};")
        self.block(function.body)
        self.emit("} }" if function.owner else "}")
        self.item = None

    def place(self, place):
        text = place.variable
        for step in place.steps:
            match step:
                case ("f", name, _):
                    text = f"{text}.{name}"
                case ("d",) | ("b",):
                    text = f"(*{text})"
                case ("i", index):
                    text = f"{text}[{index}]"
        return text

    def expression(self, expression):
        match expression:
            case ["int", value]:
                return f"{value}i64"
            case ["read", place] | ["move", place]:
                return self.place(place)
            case ["borrow", is_mut, place]:
                return f"&{'mut ' if is_mut else ''}{self.place(place)}"
            case ["add", left, right]:
                return f"{self.expression(left)} + {self.expression(right)}"
            case ["literal", name, values]:
                names = [field[0] for field in self.structs[name].fields]
                return f"{name} {{ {', '.join(f'{n}: {self.expression(v)}' for n, v in zip(names, values))} }}"
            case ["call", "forever", _, kind]:
                return f"forever::<{self.type(kind[2], [])}>()"
            case ["call", function, arguments, _]:
                return f"{function}({self.arguments(arguments)})"
            case ["method", place, name, _, arguments]:
                return f"{self.place(place)}.{name}({self.arguments(arguments)})"
            case ["chain", inner, name, arguments]:
                return f"{self.expression(inner)}.{name}({self.arguments(arguments)})"
            case ["new", kind, arguments]:
                names = [None] * slots(kind, self.structs)
                if kind[0] == "opt":
                    if not arguments:
                        return f"Opt::<{self.type(kind[1], names)}>::none()"
                    return f"Opt::some({self.arguments(arguments)})"
                return f"{self.constructor(kind)}::new({self.arguments(arguments)})"
            case ["closure_call", name, arguments, _]:
                return f"{name}({self.arguments(arguments)})"
            case ["run_closure", name, is_owned]:
                return f"run_owned({name})" if is_owned else f"run_twice(&mut {name})"
            case ["coin"]:
                return "coin()"
            case ["more"]:
                return "more()"
            case ["above", place, value]:
                return f"{self.place(place)} > {value}"
            case ["not", inner]:
                return f"!{self.expression(inner)}"
            case ["both" | "any" as kind, left, right]:
                return f"({self.expression(left)} {'&&' if kind == 'both' else '||'} {self.expression(right)})"
            case ["third"]:
                return "third()"
            case ["either", left, right]:
                return f"(if coin() {{ {self.expression(left)} }} else {{ {self.expression(right)} }})"
        raise ValueError(expression)

    @staticmethod
    def constructor(kind):
        return {"own": "Own", "guard": "Guard", "latch": "Latch", "box": "Box", "vec": "Vec"}.get(kind[0]) or ("Mut" if kind[1] else "Ref")

    def statement(self, statement):
        match statement:
            case ["let", name, kind, value]:
                if kind[0] == "ref":
                    self.emit(f"let {name}: &{'mut ' if kind[1] else ''}_ = {self.expression(value)};")
                else:
                    self.emit(f"let mut {name} = {self.expression(value)};")
            case ["let_empty", name, _]:
                self.emit(f"let mut {name}: i64;")
            case ["assign", place, value]:
                self.emit(f"{self.place(place)} = {self.expression(value)};")
            case ["add_assign", place, value]:
                self.emit(f"{self.place(place)} += {self.expression(value)};")
            case ["expression", value]:
                self.emit(f"{self.expression(value)};")
            case ["if", condition, then, otherwise]:
                self.emit(f"if {self.expression(condition)} {{")
                self.block(then)
                if otherwise:
                    self.emit("} else {")
                    self.block(otherwise)
                self.emit("}")
            case ["switch", value, bodies]:
                self.emit(f"match {self.expression(value)} {{")
                for number, body in enumerate(bodies):
                    self.emit(f"{'_' if number + 1 == len(bodies) else number} => {{")
                    self.block(body)
                    self.emit("}")
                self.emit("}")
            case ["while", body]:
                self.emit("while more() {")
                self.block(body)
                self.emit("}")
            case ["loop", body]:
                self.emit("loop {")
                self.emit("    if !more() { break; }")
                self.block(body)
                self.emit("}")
            case ["for", name, is_mut, place, body]:
                if is_mut:
                    self.emit(f"{{ let mut {name}_ = {self.place(place)}.lend();")
                    self.emit(f"while {name}_.step() {{ let {name} = {name}_.current();")
                else:
                    self.emit(f"for {name} in {self.place(place)}.iter() {{")
                self.block(body)
                self.emit("} }" if is_mut else "}")
            case ["block", body]:
                self.emit("{")
                self.block(body)
                self.emit("}")
            case ["closure", name, parameters, result, moves, body]:
                written = ", ".join(f"{'' if k[0] == 'ref' else 'mut '}{n}: {self.type(k, [])}" for n, k in parameters)
                arrow = "" if result == VOID else f" -> {self.type(result, [])}"
                self.emit(f"let mut {name} = {'move ' if moves else ''}|{written}|{arrow} {{")
                for moved, _ in moves:
                    self.emit(f"    let _ = &{moved};")
                self.block(body)
                self.emit("};")
            case ["return", value]:
                self.emit("return;" if value is None else f"return {self.expression(value)};")
            case ["break"]:
                self.emit("break;")
            case ["continue"]:
                self.emit("continue;")
            case ["stop"]:
                self.emit("loop {}")
            case _:
                raise ValueError(statement)


def jumps(body):
    """Whether a list of statements has a break or continue somewhere inside."""
    return any(isinstance(part, list) and (part[:1] in (["break"], ["continue"]) or jumps(part)) for part in body)


def mentions(part, name):
    """Whether a variable is named in statements."""
    if isinstance(part, Place):
        return part.variable == name
    return part == name or isinstance(part, (list, tuple)) and any(mentions(inner, name) for inner in part)


def uses_at_end(kind, structs):
    """Whether the destructor of a type uses what the value borrows."""
    if kind[0] == "s":
        return any(uses_at_end(part, structs) for _, part, _ in structs[kind[1]].fields)
    return kind[0] in ("guard", "latch") or kind[0] in ("box", "vec", "opt") and uses_at_end(kind[1], structs)


def stores(part, name):
    """Whether statements assign a variable, or a part of it."""
    if not isinstance(part, list):
        return False
    return part[:1] == ["assign"] and part[1].variable == name or any(stores(inner, name) for inner in part)


@dataclass
class Scope:
    types: dict  # of the variables declared there
    leaves: bool  # whether it ends by leaving the function
    kind: str
    rest: list = None  # what comes after the statement that is being printed


class RustInOtherWords(Rust):
    """The same program, with the stores said so that rustc's liveness sees what they end: a field of a local is
    stored by building the local anew, and where nobody looks at the old variable again, it is a new one."""

    shadows = False

    def __init__(self, program):
        super().__init__(program)
        self.scopes = []
        self.parameters = {}
        self.copied = set()
        self.kind = "block"  # of the block that comes next: or "closure", or "loop"

    def function(self, function):
        self.parameters = {name: kind for name, kind, _ in function.parameters}
        if function.receiver == "consuming":
            self.parameters["self"] = ("s", function.owner)
        super().function(function)

    def block(self, body):
        leaves = bool(body) and body[-1][0] in ("return", "stop") and not jumps(body)
        self.scopes.append(Scope(dict(self.parameters), leaves, self.kind))
        self.parameters, self.kind = {}, "block"
        self.depth += 1
        if self.shadows:
            self.shadow(body, leaves)
        for at, statement in enumerate(body):
            self.scopes[-1].rest = body[at + 1 :]
            self.statement(statement)
        self.depth -= 1
        self.scopes.pop()

    def statement(self, statement):
        match statement:
            case ["let", name, kind, _]:
                super().statement(statement)
                self.scopes[-1].types[name] = kind
            case ["closure", _, parameters, _, _, _]:
                self.parameters, self.kind = dict(parameters), "closure"
                super().statement(statement)
            case ["while" | "loop" | "for", *_]:
                self.kind = "loop"
                super().statement(statement)
            case ["assign", place, value] if all(step[0] == "f" for step in place.steps):
                kind, is_new = self.found(place.variable)
                if kind is None or not slots(kind, self.structs):
                    return super().statement(statement)
                whole = self.built(place.variable, kind, place.steps, self.expression(value))
                self.emit(f"{'let mut ' if is_new else ''}{place.variable} = {whole};")
                if is_new:
                    self.scopes[-1].types[place.variable] = kind
                    self.copied.add((self.item, place.variable))
            case _:
                super().statement(statement)

    def shadow(self, body, leaves):
        """What a block points a variable at nobody else sees, where it leaves the function or nobody asks later."""
        seen = {}
        for scope in reversed(self.scopes[:-1]):
            seen = scope.types | seen
            if scope.kind == "closure":
                break
        for name, kind in seen.items():
            if slots(kind, self.structs) and kind[0] != "ref" and stores(body, name) and not uses_at_end(kind, self.structs) and \
                    (leaves or self.is_forgotten(name)):
                self.emit(f"let mut {name} = {name};")
                self.scopes[-1].types[name] = kind
                self.copied.add((self.item, name))

    def is_forgotten(self, name):
        """Whether nobody mentions a variable after the block that begins."""
        if self.scopes[-1].kind != "block":
            return False
        for scope in reversed(self.scopes[:-1]):
            if scope.kind == "closure":
                return False
            for statement in scope.rest:
                if statement[0] == "assign" and statement[1].variable == name and not statement[1].steps and \
                        not mentions(statement[2], name):
                    return True  # Given another value before anybody asks for this one.
                if mentions(statement, name):
                    return False
            if name in scope.types:
                return True
            if scope.kind == "loop":
                return False
        return False

    def found(self, name):
        """The type of a variable of this function, and whether from here on a new one may have its name: not where its
        destructor uses what it borrows, as a new variable ends sooner."""
        kind, is_new = self.known(name)
        return kind, is_new and not (kind and uses_at_end(kind, self.structs))

    def known(self, name):
        is_new = name != "self"
        inner = None
        for scope in reversed(self.scopes):
            if inner and not inner.leaves and (inner.kind == "loop" or mentions(scope.rest, name)):
                is_new = False
            if name in scope.types:
                return scope.types[name], is_new
            if scope.kind == "closure":
                break
            inner = scope
        return None, False

    def built(self, text, kind, steps, value):
        if not steps:
            return value
        _, field, part = steps[0]
        rest = f", ..{text}" if len(self.structs[kind[1]].fields) > 1 else ""
        return f"{kind[1]} {{ {field}: {self.built(f'{text}.{field}', part, steps[1:], value)}{rest} }}"


class RustWithNewNames(RustInOtherWords):
    """Also with a copy of each variable that a block points elsewhere before it leaves the function: `copied`."""

    shadows = True


class Direct:
    """References to what nobody writes are replaced by what they refer to. In a type of rustc, `&'x Holder<'t>` says
    that 't holds during 'x: a borrow of `holder.number` through such a reference keeps what the holder's other members borrow."""

    def function(self, function):
        function = copy.deepcopy(function)
        # In the order of the source, so that a reference made from a reference is made from the place itself.
        for let in list(shared_references(function.body)):
            name, target = let[1], let[3][2]
            if all(step[0] == "f" for step in target.steps) and only_read(function.body, target.variable):
                replace_places(function.body, name, target)
        super().function(function)


class RustWithDirectBorrows(Direct, Rust):
    pass


class RustWithNewHolders(Direct, RustInOtherWords):
    """Also, what borrows moves into a new variable before it may be given something else to borrow: that counts as held
    by all that was copied from it before. (With the variance that Rust's own Vec and Option have.)"""

    is_covariant = True

    def statement(self, statement):
        for name in dict.fromkeys(grown(statement)):
            kind, is_new = self.found(name)
            if kind and is_new and kind[0] != "ref" and slots(kind, self.structs):
                self.emit(f"let mut {name} = {name};")
                self.scopes[-1].types[name] = kind
                self.copied.add((self.item, name))
        super().statement(statement)


def shared_references(part):
    if isinstance(part, list):
        if part[:1] == ["let"] and part[2][:2] == ("ref", False) and part[3][:2] == ["borrow", False]:
            yield part
        for inner in part:
            yield from shared_references(inner)


def grown(statement):
    """The variables that a statement may give something else to borrow."""
    def inside(part):
        match part:
            case ["borrow", True, Place(variable=variable)]:
                yield variable
            case ["method", Place(variable=variable), _, "exclusive", _]:
                yield variable
        if isinstance(part, (list, tuple)):
            for inner in part:
                yield from inside(inner)

    match statement:
        case ["assign", place, value]:
            if any(step[0] == "i" for step in place.steps):
                yield place.variable
            yield from inside(value)
        case ["let", _, _, value] | ["expression", value]:
            yield from inside(value)


def only_read(part, name):
    """Whether a variable is never stored to, moved or borrowed exclusively, as a whole or in part."""
    match part:
        case ["move", Place(variable=variable)] | ["assign", Place(variable=variable), *_] | ["borrow", True, Place(variable=variable)]:
            if variable == name:
                return False
        case ["method", Place(variable=variable), _, receiver, _] if receiver != "shared":
            if variable == name:
                return False
        case ["closure", _, _, _, moves, _] if any(moved == name for moved, _ in moves):
            return False
    known = ("move", "assign", "borrow", "method", "read")
    if isinstance(part, (list, tuple)):
        if isinstance(part, list) and part and part[0] not in known and any(isinstance(p, Place) and p.variable == name for p in part):
            return False
        return all(only_read(inner, name) for inner in part)
    return True


def replace_places(part, name, target):
    """A shared reference and what it refers to, in statements."""
    if not isinstance(part, list):
        return
    for at, inner in enumerate(part):
        if isinstance(inner, Place) and inner.variable == name:
            if inner.steps and inner.steps[0] == ("d",):
                part[at] = dataclasses.replace(inner, variable=target.variable, steps=target.steps + inner.steps[1:])
        elif isinstance(inner, list):
            if inner[:1] == ["read"] and inner[1].variable == name and not inner[1].steps:
                part[at] = ["borrow", False, target]
            else:
                replace_places(inner, name, target)


class Cpp(Printer):
    uses_built = False  # read each object that was built from several values, or given a borrow, right after

    def type(self, kind, names=()):
        names = list(names)
        return self.consume(kind, names)

    def consume(self, kind, names):
        def take():
            return names.pop(0) if names else None

        def named(name, text):
            return f"keel::lt<'{name}', {text}>" if name else text

        match kind:
            case ("int",):
                return "i64"
            case ("bool",):
                return "bool"
            case ("void",):
                return "void"
            case ("own",):
                return "Own"
            case ("guard",):
                return named(take(), "Guard")
            case ("latch",):
                return named(take(), "Latch")
            case ("s", name):
                count = len(self.structs[name].lifetimes)
                own = [take() for _ in range(count)]
                if count == 2 and own[0]:
                    return f"keel::lts<{name}, '{own[0]}', '{own[1]}'>"
                return named(own[0] if own else None, name)
            case ("ref", is_mut, inner):
                own = take()
                to = f"{'' if is_mut else 'const '}{self.consume(inner, names)}"
                return f"keel::static_ref<{to}>" if own == "static" else named(own, f"{to}&")
            case ("view", is_mut, inner):
                own = take()
                return named(own, f"{'Mut' if is_mut else 'Ref'}<{self.consume(inner, names)}>")
            case ("box" | "vec" | "opt", inner):
                count = slots(inner, self.structs)
                own = [take() for _ in range(count)]
                return named(own[0] if own else None, f"{kind[0].capitalize()}<{self.consume(inner, [])}>")
        raise ValueError(kind)

    def print(self, module):
        self.emit(f"namespace {module} {{")
        for struct in self.structs.values():
            self.emit(f"struct {struct.name};")
        for struct in self.structs.values():
            self.struct(struct)
        for function in self.program.functions:
            self.function(function)
        self.emit("}")
        return self.lines

    def struct(self, struct):
        self.emit(f"struct {struct.name} {{")
        self.depth += 1
        for name, kind, lifetime in struct.fields:
            # A name in the signature of a method is the class's only where a member has it.
            says = len(struct.lifetimes) > 1 or any(
                set(struct.lifetimes) & {n for names in [f.result_lifetimes] + [p[2] for p in f.parameters] for n in names}
                for f in self.program.functions if f.owner == struct.name)
            named = [lifetime] * slots(kind, self.structs) if says else []
            self.emit(f"{self.type(kind, named)} {name};")
        for function in self.program.functions:
            if function.owner == struct.name:
                self.item = function.name
                self.emit(self.head(function, function.name) + ";")
                self.item = None
        self.depth -= 1
        self.emit("};")

    def head(self, function, name):
        parameters = [f"{self.type(kind, lifetimes)} {name}" for name, kind, lifetimes in function.parameters]
        default = "" if "::" in name else " = {}"
        parameters += [f"keel::outlives<'{longer}', '{shorter}'>{default}" for longer, shorter in function.outlives]
        qualifier = {None: "", "shared": " const", "exclusive": "", "consuming": " &&"}[function.receiver]
        return f"{self.type(function.result, function.result_lifetimes)} {name}({', '.join(parameters)}){qualifier}"

    def function(self, function):
        self.item = function.name
        self.emit(self.head(function, f"{function.owner}::{function.name}" if function.owner else function.name) + " {")
        self.block(function.body)
        self.emit("}")
        self.item = None

    def place(self, place):
        text = "(*this)" if place.variable == "self" else place.variable
        is_self = place.variable == "self"
        for at, step in enumerate(place.steps):
            match step:
                case ("f", name, _):
                    if is_self:
                        text = name
                        is_self = False
                    elif text.startswith("(*") and text.endswith(")") and place.steps[at - 1] == ("b",):
                        text = f"{text[2:-1]}->{name}"
                    else:
                        text = f"{text}.{name}"
                case ("b",):
                    text = f"(*{text})"
                case ("i", index):
                    text = f"{text}[{index}]"
        return text

    def expression(self, expression):
        match expression:
            case ["int", value]:
                return f"{value}"
            case ["read", place] | ["borrow", _, place]:
                return self.place(place)
            case ["move", place]:
                return f"std::move({self.place(place)})"
            case ["add", left, right]:
                return f"{self.expression(left)} + {self.expression(right)}"
            case ["literal", name, values]:
                return f"{name}{{{self.arguments(values)}}}"
            case ["call", "forever", _, kind]:
                return f"forever<{'' if kind[1] else 'const '}{self.type(kind[2])}>()"
            case ["call", function, arguments, template]:
                of = f"<{self.type(template)}>" if template else ""
                return f"{function}{of}({self.arguments(arguments)})"
            case ["method", place, name, receiver, arguments]:
                target = self.place(place)
                if receiver == "consuming":
                    return f"std::move({target}).{name}({self.arguments(arguments)})"
                if target == "(*this)":
                    return f"{name}({self.arguments(arguments)})"
                if target.startswith("(*") and place.steps and place.steps[-1] == ("b",):
                    return f"{target[2:-1]}->{name}({self.arguments(arguments)})"
                return f"{target}.{name}({self.arguments(arguments)})"
            case ["chain", inner, name, arguments]:
                return f"{self.expression(inner)}.{name}({self.arguments(arguments)})"
            case ["new", kind, arguments]:
                return f"{self.type(kind)}{{{self.arguments(arguments)}}}"
            case ["closure_call", name, arguments, _]:
                return f"{name}({self.arguments(arguments)})"
            case ["run_closure", name, is_owned]:
                return f"run_owned(std::move({name}))" if is_owned else f"run_twice({name})"
            case ["coin"]:
                return "coin()"
            case ["more"]:
                return "more()"
            case ["above", place, value]:
                return f"{self.place(place)} > {value}"
            case ["not", inner]:
                return f"!{self.expression(inner)}"
            case ["both" | "any" as kind, left, right]:
                return f"({self.expression(left)} {'&&' if kind == 'both' else '||'} {self.expression(right)})"
            case ["third"]:
                return "third()"
            case ["either", left, right]:
                return f"(coin() ? {self.expression(left)} : {self.expression(right)})"
        raise ValueError(expression)

    def statement(self, statement):
        match statement:
            case ["let", name, kind, value]:
                self.emit(f"{self.type(kind)} {name} = {self.expression(value)};")
                if self.uses_built and value[0] == "literal":
                    self.emit(f"look({name});")
            case ["let_empty", name, _]:
                self.emit(f"i64 {name};")
            case ["assign", place, value]:
                self.emit(f"{self.place(place)} = {self.expression(value)};")
                if self.uses_built and slots(place.type, self.structs):
                    self.emit(f"look({self.place(place)});")
            case ["add_assign", place, value]:
                self.emit(f"{self.place(place)} += {self.expression(value)};")
            case ["expression", value]:
                self.emit(f"{self.expression(value)};")
            case ["if", condition, then, otherwise]:
                self.emit(f"if ({self.expression(condition)}) {{")
                self.block(then)
                if otherwise:
                    self.emit("} else {")
                    self.block(otherwise)
                self.emit("}")
            case ["switch", value, bodies]:
                self.emit(f"switch ({self.expression(value)}) {{")
                for number, body in enumerate(bodies):
                    self.emit(f"{'default' if number + 1 == len(bodies) else f'case {number}'}: {{")
                    self.block(body)
                    self.emit("} break;")
                self.emit("}")
            case ["while", body]:
                self.emit("while (more()) {")
                self.block(body)
                self.emit("}")
            case ["loop", body]:
                self.emit("for (;;) {")
                self.emit("    if (!more()) break;")
                self.block(body)
                self.emit("}")
            case ["for", name, is_mut, place, body]:
                of = self.place(place)
                self.emit(f"for ({'' if is_mut else 'const '}auto& {name} : {of if is_mut else f'shared({of})'}) {{")
                self.block(body)
                self.emit("}")
            case ["block", body]:
                self.emit("{")
                self.block(body)
                self.emit("}")
            case ["closure", name, parameters, result, moves, body]:
                written = ", ".join(f"{self.type(k)} {n}" for n, k in parameters)
                captures = ", ".join(f"{n} = {n}" if copied else f"{n} = std::move({n})" for n, copied in moves) or "&"
                arrow = "" if result == VOID else f" -> {self.type(result)}"
                self.emit(f"auto {name} = [{captures}]({written}){' mutable' if moves else ''}{arrow} {{")
                self.block(body)
                self.emit("};")
                if self.uses_built:
                    self.emit(f"look({name});")
            case ["return", value]:
                self.emit("return;" if value is None else f"return {self.returned(value)};")
            case ["break"]:
                self.emit("break;")
            case ["continue"]:
                self.emit("continue;")
            case ["stop"]:
                self.emit("for (;;) trap();")
            case _:
                raise ValueError(statement)

    def returned(self, value):
        # A whole local moves by being returned.
        if value[0] == "move" and not value[1].steps and value[1].variable != "self":
            return value[1].variable
        return self.expression(value)


class CppThatUses(Cpp):
    uses_built = True
