# SPDX-License-Identifier: GPL-2.0-only
"""Random changes of a source file.

Changes of whole statements are preferred: what does not compile never reaches the checker.
"""

import re

TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|[A-Za-z_]\w*|\d[\w.\']*|::|->\*?|<<=?|>>=?|<=>|'
                   r"[-+*/%&|^=!<>]=|&&|\|\||\+\+|--|\.\.\.|\s+|.", re.DOTALL)
# A statement that declares no name.
PLAIN = re.compile(r"\s*(return\b|\*|\+\+|--|[A-Za-z_][\w:]*\s*(\(|\.|->|\[|[-+*/%&|^]?=))")
KEYWORDS = {"return", "const", "auto", "int", "bool", "if", "else", "for", "while", "do", "switch", "case", "break",
            "struct", "class", "void", "char", "unsigned", "continue", "static", "constexpr", "mutable", "decltype",
            "requires", "template", "typename", "using", "operator", "sizeof", "true", "false", "default", "std"}
WRAPPERS = [
    "for (;;) {{ {} }}", "while (true) {{ {} }}", "do {{ {} }} while (false);", "if (true) {{ {} }}", "{{ {} }}",
    "for (int round = 0; round < 3; ++round) {{ {} }}", "[&] {{ {} }}();", "[=]() mutable {{ {} }}();",
    "switch (3) {{ case 1: {} break; default: {} }}", "if (false) {{ {} }} else {{ {} }}",
    "for (;;) {{ {} break; }}", "for (;;) {{ if (true) continue; {} }}", "try_again: {}", "{} return {{}};",
]
OPERATORS = ["+", "-", "*", "/", "%", "&", "|", "^", "=", "==", "!=", "<", ">", "&&", "||", "+=", "<<", ",", "."]


def tokens_of(text):
    return TOKEN.findall(text)


def is_word(token):
    return bool(re.match(r"[A-Za-z_]", token))


def is_statement(line):
    bare = line.split("//")[0].strip()
    return bare.endswith(";") and not bare.startswith(("#", "using", "namespace", "template", "}", "struct", "class"))


def _body(lines):
    """Lines after the includes; the comments that drive a test change nothing."""
    return [at for at, line in enumerate(lines) if line.strip() and not line.startswith(("#", "// RUN"))]


def _statements(lines, random):
    """Mostly those that declare nothing, which can be moved and dropped without taking a name from others."""
    found = [at for at in _body(lines) if is_statement(lines[at])]
    plain = [at for at in found if PLAIN.match(lines[at])]
    return plain if plain and random.random() < 0.8 else found


def drop_line(lines, random):
    if found := _body(lines):
        del lines[random.choice(found)]


def drop_statement(lines, random):
    if found := _statements(lines, random):
        del lines[random.choice(found)]


def repeat_statement(lines, random):
    if found := _statements(lines, random):
        at = random.choice(found)
        lines.insert(random.choice(found), lines[at].split("//")[0])


def swap_statements(lines, random):
    if len(found := _statements(lines, random)) > 1:
        one, two = random.sample(found, 2)
        lines[one], lines[two] = lines[two], lines[one]


def swap_neighbours(lines, random):
    if found := [at for at in _statements(lines, random) if at + 1 < len(lines) and is_statement(lines[at + 1])]:
        at = random.choice(found)
        lines[at], lines[at + 1] = lines[at + 1], lines[at]


def wrap_statement(lines, random):
    if found := _statements(lines, random):
        at = random.choice(found)
        bare = lines[at].split("//")[0].strip()
        lines[at] = random.choice(WRAPPERS).replace("{}", bare.replace("{", "{{").replace("}", "}}")) \
            .replace("{{", "{").replace("}}", "}")


def change_reference(lines, random):
    if found := [at for at in _body(lines) if "&" in lines[at]]:
        at = random.choice(found)
        old, new = random.choice([("const ", ""), ("&", ""), ("&", "&&"), ("&&", "&"), (" const {", " {"), ("& ", " "),
                                  ("std::move(", "("), ("& ", " *const "), ("&", "& ")])
        lines[at] = lines[at].replace(old, new, 1)


def move_word(lines, random):
    if found := _statements(lines, random):
        at = random.choice(found)
        tokens = tokens_of(lines[at].split("//")[0])
        words = [number for number, token in enumerate(tokens) if is_word(token) and token not in KEYWORDS]
        if words:
            number = random.choice(words)
            tokens[number] = random.choice(["std::move({})", "*&{}", "({})", "std::as_const({})", "&{}", "{}, {}",
                                            "static_cast<decltype({})>({})"]).replace("{}", tokens[number])
            lines[at] = "".join(tokens)


def cut(lines, random):
    """Cut short, at a line, and what is open is closed so that it may still compile."""
    body = _body(lines)
    if not body:
        return
    del lines[random.choice(body):]
    text = "\n".join(lines)
    if random.random() < 0.8:
        lines.append("}" * max(0, text.count("{") - text.count("}")))
        if random.random() < 0.3:
            lines[-1] = "".join(one + random.choice(["", ";"]) for one in lines[-1])


def cut_anywhere(lines, random):
    text = "\n".join(lines)
    lines[:] = text[:random.randrange(len(text) + 1)].split("\n")


def change_tokens(lines, random):
    text = "\n".join(lines)
    tokens = tokens_of(text)
    solid = [at for at, token in enumerate(tokens) if not token.isspace()]
    if len(solid) < 4:
        return
    for _ in range(random.choice([1, 1, 1, 2, 5])):
        at = random.choice(solid)
        match random.randrange(5):
            case 0:
                other = random.choice(solid)
                tokens[at], tokens[other] = tokens[other], tokens[at]
            case 1:
                tokens[at] = ""
            case 2:
                tokens[at] += " " + tokens[at]
            case 3:
                if is_word(tokens[at]):
                    tokens[at] = random.choice([tokens[one] for one in solid if tokens[one] and is_word(tokens[one])]
                                               or [tokens[at]])
                elif tokens[at] in OPERATORS:
                    tokens[at] = random.choice(OPERATORS)
            case 4:
                tokens[at] = tokens[random.choice(solid)]
    lines[:] = "".join(tokens).split("\n")


CHANGES = [
    (drop_line, 2), (drop_statement, 4), (repeat_statement, 6), (swap_statements, 5), (swap_neighbours, 5),
    (wrap_statement, 8), (change_reference, 6), (move_word, 5), (cut, 2), (cut_anywhere, 1), (change_tokens, 4),
]


def mutate(text, random):
    """The text after one to four changes, and their names."""
    lines = text.split("\n")
    names = []
    changes, weights = zip(*CHANGES)
    for change in random.choices(changes, weights, k=random.choice([1, 1, 1, 2, 2, 3])):
        change(lines, random)
        names.append(change.__name__)
    return "\n".join(lines), "+".join(names)
