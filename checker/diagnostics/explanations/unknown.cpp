// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::function_too_large, "a function is too large to be checked",
     R"(Checking a function takes time and room that grow with its size. One that is larger than the checker's
budget is refused, never skipped: split it.)",
     "int small(int number) { return number; }\n", ""},
    {Code::construct_unknown, "the checker cannot see through a construct",
     R"(Unknown means refused. The message names the construct; write the same in another way, or put it
behind a function of the library whose contract says what it does.)",
     R"(int twice(int number) {
    int sum = 0;
    for (int round = 0; round < 2; ++round) sum += number;
    return sum;
}
)",
     R"(#include <keel/core/unsafe.hpp>

int twice(int number) {
    keel::unsafe because{"the first round needs no test"};
    int sum = 0;
    int round = 0;
    goto first;
    while (round < 2) {
first:
        sum += number;
        ++round;
    }
    return sum;
}
)"},
};

}  // namespace

std::span<const Explanation> unknown() { return entries; }

}  // namespace keel::checker::table
