// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::foreign_namespace, "the library's namespace is the library's",
     "Only the library opens `namespace keel`, and specialises templates of keel or std: the checker trusts what their\n"
     "names mean. Write a class or function in a namespace of your own.",
     R"(namespace driver {
template <class T>
struct Traits {
    static constexpr bool wide = false;
};
template <>
struct Traits<long> {
    static constexpr bool wide = true;
};
}
)",
     R"(namespace keel {
struct Mine {};
}
)"},
    {Code::unsafe_needed, "an unsafe operation stands outside of an unsafe scope",
     "Raw pointers may be made, copied, compared and passed. To read or write through one, to do arithmetic with it, to\n"
     "call a C function, to write a global, and what else the checker cannot judge, needs a scope that says why it is\n"
     "right. The scope lasts to the end of the block, and does not reach into the bodies of lambdas written there.\n"
     "Most often a reference, a Span, a Box or an Atomic does the same without one.",
     R"(#include <keel/core/unsafe.hpp>

using keel::unsafe;

/// Contract: `first` points to two numbers.
int second(const int* first, unsafe) {
    unsafe because{"there are two, by the contract"};
    return first[1];
}
int use(const int (&pair)[2]) { return second(&pair[0], unsafe{"a pair has two"}); }
)",
     R"(int second(const int* first) { return first[1]; }
)"},
    {Code::names_private, "an explicit instantiation or specialisation uses a private member",
     "C++ does not look at access where a template is instantiated or specialised explicitly. What a class promises rests\n"
     "on what is private, so the checker looks. Ask the class's author for a method. The body of a\n"
     "specialised member or friend may use what is private where the specialisation is declared in the file of the class.",
     R"(class Counter {
public:
    static constexpr int start = 3;
};
template <auto value>
struct Named {};
template struct Named<Counter::start>;
)",
     R"(class Counter {
    int count_ = 0;
};
template <auto member>
struct Thief {};
template struct Thief<&Counter::count_>;
)"},
    {Code::construct_refused, "a construct that no scope allows",
     "Exceptions, run-time type information, coroutines, jumps past a declaration, computed goto, arrays of variable\n"
     "length, alloca, virtual bases, thread_local, assembly at namespace scope and union members with destructors have no\n"
     "place in a driver: the kernel cannot run them, or nobody can follow them.",
     R"(int choose(int number) {
    switch (number) {
        case 1: return 10;
        default: return 0;
    }
}
)",
     R"(struct Base {};
struct Derived : virtual Base {};
)"},
    {Code::packed_field_reference, "a reference to a packed field",
     "A field of a packed class may lie at an odd address, and whoever gets a reference takes an aligned one for granted.\n"
     "Read and assign the field by name, or copy it to a local and back. So it is with a type or variable whose attribute\n"
     "gives it less alignment.",
     R"(struct [[gnu::packed]] Header {
    unsigned char kind;
    unsigned length;
};
unsigned twice(const unsigned& number) { return number * 2; }
unsigned use(const Header& header) {
    const unsigned length = header.length;
    return twice(length);
}
)",
     R"(struct [[gnu::packed]] Header {
    unsigned char kind;
    unsigned length;
};
unsigned twice(const unsigned& number) { return number * 2; }
unsigned use(const Header& header) { return twice(header.length); }
)"},
    {Code::unsafe_without_reason, "an unsafe without a reason",
     "The reason is a string literal that stands in the braces, and says why what follows is right: who reads the code\n"
     "next compares it with the code.",
     R"(#include <keel/core/unsafe.hpp>

int read(const int* number) {
    keel::unsafe because{"both callers pass the address of a local"};
    return *number;
}
)",
     R"(#include <keel/core/unsafe.hpp>

int read(const int* number) {
    keel::unsafe because{""};
    return *number;
}
)"},
    {Code::unsafe_not_needed, "an unsafe scope that nothing needs",
     "A warning. No instantiation of the code in the scope does anything that needs it. Take it out, or put it into the\n"
     "block that does.",
     R"(#include <keel/core/unsafe.hpp>

int read(const int* number) {
    keel::unsafe because{"it points to a local of the caller"};
    return *number;
}
)",
     R"(#include <keel/core/unsafe.hpp>

int read(const int& number) {
    keel::unsafe because{"it refers to a local of the caller"};
    return number;
}
)"},
    {Code::unsafe_value_misused, "an unsafe value that is kept or handed on",
     "`unsafe{\"reason\"}` is written out at each call of a function with a contract, by whoever calls it. It is not\n"
     "stored, not a default argument and not forwarded: then nobody would have looked at this call. A class promises by\n"
     "`static constexpr unsafe NAME{\"reason\"};` with one of the names sends, syncs, moves_empty, drop_ignores, any_bits.",
     R"(#include <keel/core/unsafe.hpp>

/// Contract: `divisor` is not zero.
int divide(int number, int divisor, keel::unsafe);
int half(int number) { return divide(number, 2, keel::unsafe{"two is not zero"}); }
)",
     R"(#include <keel/core/unsafe.hpp>

/// Contract: `divisor` is not zero.
int divide(int number, int divisor, keel::unsafe);
int half(int number, keel::unsafe reason) { return divide(number, 2, reason); }
)"},
    {Code::attribute_refused, "an attribute or pragma that is not on the list",
     "Attributes that promise something to the optimiser or the linker (pure, nonnull, alias, section, cleanup, a definition\n"
     "with C linkage ...) are believed without a check. They are for the library, and for functions with an `unsafe`\n"
     "parameter, whose callers say why the promise holds. A pragma or a line mark that takes a file out of the\n"
     "check is refused too, and so is a macro that changes what a header of the system or of the library says.",
     R"([[nodiscard]] [[gnu::cold]] int rare(int number) { return number; }
)",
     R"([[gnu::pure]] int look(int number);
)"},
    {Code::options_differ, "options of the compiler that the rules rely on",
     "A kernel build has no exceptions, run-time type information or thread-safe statics, lets a loop run for ever, takes\n"
     "null and types as they come, and traps on overflow, division by zero and shifts out of range. keel.mk passes all of\n"
     "these options; a build system of one's own must too.",
     "int twice(int number) { return 2 * number; }\n", ""},
};

}  // namespace

std::span<const Explanation> unsafe_code() { return entries; }

}  // namespace keel::checker::table
