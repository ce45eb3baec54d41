# SPDX-License-Identifier: GPL-2.0-only
"""Functions of any size in the shapes that are known to be hard for checkers of borrows.

Each is accepted: a refused function says nothing about what a whole check costs.
"""

import dataclasses
from collections.abc import Callable

PRELUDE = """// SPDX-License-Identifier: GPL-2.0-only
#include <utility>

struct [[gsl::Pointer(const int)]] View {
    View(const int& of [[clang::lifetimebound]]);
    int get() const;
    const int* of_;
};
struct Owner {
    explicit Owner(int);
    Owner(Owner&&);
    Owner& operator=(Owner&&);
    ~Owner();
    int& value() [[clang::lifetimebound]];
    int size() const;
};
bool more();
int next();
void change(int&);
void take(Owner);
"""


# A use of a moved value, to be found at the end of each shape: nothing on the way there was skipped.
SPOILED = "{ Owner spoiled{1}; take(std::move(spoiled)); take(std::move(spoiled)); }\n"


def statements(size):
    """Locals, borrows, calls, branches, moves and destructors, ten statements a round."""
    lines = ["int statements() {", "int total = 0;", "int before = 0;"]
    for at in range(size // 10):
        lines += [
            f"int value{at} = next();",
            f"const int& read{at} = value{at};",
            f"if (read{at} > before) {{ total = total + read{at}; }} else {{ total = 1; }}",
            f"change(value{at});",
            f"Owner owner{at}{{value{at}}};",
            f"int& inside{at} = owner{at}.value();",
            f"change(inside{at});",
            f"total = total + owner{at}.size();",
            f"if (more()) {{ take(std::move(owner{at})); }}",
            f"before = value{at};",
        ]
    return "\n".join([*lines, "return total;", "}"])


def scoped_statements(size):
    """The same work in blocks of their own, so that few locals live at a time."""
    lines = ["int scoped_statements() {", "int total = 0;"]
    for at in range(size // 5):
        lines += [
            "{", f"int value = next();", "const int& read = value;", "total = total + read;", "change(value);",
            "if (more()) { change(total); }", "}",
        ]
    return "\n".join([*lines, "return total;", "}"])


def cycle(size):
    """References that are passed around in a ring in each round of a loop."""
    lines = ["int cycle() {"]
    lines += [f"const int value{at} = {at}; View view{at}{{value{at}}};" for at in range(size)]
    lines += ["while (more()) {", "View first = view0;"]
    lines += [f"view{at} = view{at + 1};" for at in range(size - 1)]
    lines += [f"view{size - 1} = first;", "}", "int total = 0;"]
    lines += [f"total = total + view{at}.get();" for at in range(size)]
    return "\n".join([*lines, "return total;", "}"])


def merges(size):
    """Branches one after another, each of which may point one reference elsewhere."""
    lines = ["int merges() {", "const int one = 1;", "const int two = 2;", "View view{one};"]
    for _ in range(size):
        lines.append("if (more()) { view = View{one}; } else { view = View{two}; }")
    return "\n".join([*lines, "return view.get();", "}"])


def gathering_merges(size):
    """Branches one after another, after each of which one reference may refer to one more local."""
    lines = ["int gathering_merges() {", "const int start = 1;", "View view{start};"]
    lines += [f"const int value{at} = next();" for at in range(size)]
    lines += [f"if (more()) {{ view = View{{value{at}}}; }}" for at in range(size)]
    return "\n".join([*lines, "return view.get();", "}"])


def nested_loops(size):
    """Loops in loops; each round of each points the reference of the one around it at its own."""
    lines = ["int nested_loops() {", "int total = 0;", "const int outermost = 0;", "View view0{outermost};"]
    for at in range(size):
        lines += [f"const int value{at} = {at};", "while (more()) {", f"View view{at + 1} = view{at};",
                  f"if (more()) {{ view{at} = View{{value{at}}}; }}"]
    lines.append(f"total = total + view{size}.get();")
    lines += [f"total = total + view{at}.get(); }}" for at in reversed(range(size))]
    return "\n".join([*lines, "return total;", "}"])


def chain(size):
    """Each reference is made from the one before."""
    lines = ["int chain() {", "int value = next();", "const int& reference0 = value;"]
    lines += [f"const int& reference{at + 1} = reference{at};" for at in range(size)]
    return "\n".join([*lines, f"return reference{size};", "}"])


def else_chain(size):
    """One condition with thousands of answers."""
    lines = ["int else_chain(int choice) {", "int total = 0;"]
    for at in range(size):
        lines.append(f"{'else ' if at else ''}if (choice == {at}) {{ total = next(); }}")
    return "\n".join([*lines, "return total;", "}"])


def switches(size):
    """A switch with thousands of cases, of which every second falls through."""
    lines = ["int switches(int choice) {", "int total = 0;", "switch (choice) {"]
    for at in range(size):
        lines.append(f"case {at}: total = {at};" + (" break;" if at % 2 else " [[fallthrough]];"))
    return "\n".join([*lines, "default: break;", "}", "return total;", "}"])


def long_expression(size):
    """One expression with thousands of operands and a temporary in each."""
    terms = " + ".join("Owner{1}.size()" for _ in range(size))
    return f"int long_expression() {{ return {terms}; }}"


def members(size):
    """Thousands of members, each moved from and given back."""
    lines = ["struct Parts {", *(f"Owner part{at};" for at in range(size)), "};", "int members(Parts parts) {"]
    for at in range(size):
        lines.append(f"take(std::move(parts.part{at}));")
    lines += [f"parts.part{at} = Owner{{{at}}};" for at in range(size)]
    return "\n".join([*lines, "return 0;", "}"])


def captures(size):
    """A lambda that captures thousands of locals."""
    lines = ["int captures() {", *(f"int value{at} = next();" for at in range(size)), "const auto sum = [&] {",
             "int total = 0;", *(f"total = total + value{at};" for at in range(size)), "return total;", "};"]
    return "\n".join([*lines, "return sum();", "}"])


def initialisers(size):
    """An array with an initialiser for each element."""
    return f"int initialisers() {{ const int table[] = {{{', '.join(['next()'] * size)}}}; return table[0]; }}"


def functions(size):
    """Small functions, and a class with a method for every tenth of them."""
    lines = []
    for at in range(size):
        lines += [f"int function{at}(int& first, const int& second) {{",
                  "const int& read = second;", "int total = read;", "if (more()) { change(first); }",
                  "Owner owner{total};", "change(owner.value());", "take(std::move(owner));", "return first; }"]
        if at % 10 == 0:
            lines.append(f"class Class{at} {{ public: int& get() [[clang::lifetimebound]] {{ return value_; }} "
                         "private: int value_ = 0; };")
    return "\n".join(lines)


@dataclasses.dataclass
class Shape:
    write: Callable
    # The size that must be checked within `seconds`, and the exponent of the growth that is allowed.
    size: int
    seconds: float
    exponent: float

    @property
    def name(self):
        return self.write.__name__

    def text(self, size, spoiled=False):
        body = self.write(size)
        if spoiled:
            end = body.rfind("return")
            body = body[:end] + SPOILED + body[end:]
        return PRELUDE + body + "\n"


# Within a function no worse than n^1.5, over functions n log n: over a factor of eight that is n^1.15 or so.
SHAPES = [
    Shape(statements, 10000, 2, 1.5),
    Shape(scoped_statements, 10000, 2, 1.5),
    Shape(cycle, 300, 1, 1.5),
    Shape(merges, 4000, 1, 1.5),
    Shape(gathering_merges, 2000, 1, 1.5),
    Shape(nested_loops, 100, 1, 1.5),
    Shape(chain, 2000, 1, 1.5),
    Shape(else_chain, 2000, 1, 1.5),
    Shape(switches, 4000, 1, 1.5),
    Shape(long_expression, 2000, 1, 1.5),
    Shape(members, 1000, 1, 1.5),
    Shape(captures, 1000, 1, 1.5),
    Shape(initialisers, 4000, 1, 1.5),
    Shape(functions, 2000, 2, 1.15),
]
