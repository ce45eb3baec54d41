# SPDX-License-Identifier: GPL-2.0-only
"""Disagreements that have a reason: sound programs that one of both refuses. Each is recognised by what rustc itself
says, never by the verdict of the checker alone."""

REASONS = {
    "polonius": "rustc's own location-sensitive analysis (-Zpolonius=legacy of the same rustc) accepts the function; only its "
    "location-insensitive default refuses it.",
    "reworded": "rustc counts a store to a field of a local as a use of the whole local, and one variable as one lifetime for all "
    "values it ever has. The same function passes rustc (with -Zpolonius=legacy) once such a store builds the local anew and a variable "
    "that nobody looks at again is given its next value under a new name, or a block that leaves the function has a copy of its own "
    "(asked about lifetimes only), or once a borrow of a part goes to the part itself and not through a reference to the whole (whose type "
    "keeps what the whole's other members borrow), or what borrows moves into a new variable before it may be given something else to borrow "
    "(that counts as held by all that was copied from it before). Never applied where rustc objects to the store to a variable that was "
    "reworded (E0506), or to anything that is done to what was moved so.",
    "unused": "rustc counts the building of an object (an aggregate, the captures of a closure) as a use of all values it is built from; "
    "the checker counts the uses of the object, and here there is none before the conflicting borrow ends: nothing can go through "
    "either borrow. Recognised where the checker refuses the function as soon as each such object is read once.",
    "stable-pointee": "the dialect lets a borrow of `*box` follow the box through a move (section 4), because what it owns stays put; "
    "rustc ties the borrow to the variable. Recognised where what rustc calls moved while borrowed is a Box.",
    "captures": "a lambda captures variables, as C++ writes them; a closure of Rust 2021 captures only the part of a variable that its "
    "body names. rustc refuses the same function in edition 2018, whose closures capture variables too. Name the part before: "
    "`auto& part = whole.part;`.",
    "part": "rustc's liveness counts a use of one member as a use of the whole local, so that the borrows in its other members (and one "
    "that a store replaces) must still hold there. A store reads none of them, nor does the use of a member whose type holds no "
    "borrow. Recognised where every error of the function names such a store or such a member as the later use of the borrow.",
    "own-use": "an object holds a loan of itself or of its part, and the only thing that is still done is one store through the reference "
    "that it holds, or the move of a part that holds none: whoever else could hold the loan is gone. Recognised where what rustc objects "
    "to and the later use of the borrow are the same store through a reference, or the same move of a part.",
}

# Classes of programs that only Keel refuses, by the codes it refuses them with. Read off their smallest examples.
STRICT = {
    "captures": "see above: the one class that is recognised.",
    "K0499, K0502, K0505, or two of them": "one argument of a call uses a borrow for the last time, and a later one borrows or moves what "
    "was borrowed. rustc evaluates arguments from left to right; C++ leaves their order open, so that the dialect asks for any order "
    "(section 5). Write the first argument to a local before.",
    "K0506": "a call gives all slots of a local one lifetime, and borrows the local for it; a new value for the whole local does not "
    "part the slots again.",
    "K0382": "a closure of Rust that captures shared references only is Copy; a lambda that is moved is moved.",
}


def reason_of(difference):
    """The reason of (seed, function, who refuses, codes), or None."""
    _, _, who, codes = difference
    return next((REASONS[code] for code in codes if code in REASONS), None)
