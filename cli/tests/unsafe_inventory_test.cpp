// SPDX-License-Identifier: GPL-2.0-only
#include "unsafe/inventory.hpp"

#include <gtest/gtest.h>

namespace keel::unsafe_code {
namespace {

Place place(std::string file, unsigned line, std::string reason) {
    Place one;
    one.file = std::move(file);
    one.line = line;
    one.reason = std::move(reason);
    return one;
}

TEST(UnsafeInventory, ReasonsThatSayNothingAreTold) {
    for (const auto* empty : {"", "safe", "this is safe", "We know what we do.", "TODO", "it's OK, trust me", "needed here", "must not fail"})
        EXPECT_TRUE(is_empty_of_content(empty)) << empty;
    for (const auto* full : {"the request is ours", "add_driver registered it", "first < size", "проверено выше по стеку",
                             "probe stored what release() gave up"})
        EXPECT_FALSE(is_empty_of_content(full)) << full;
}

TEST(UnsafeInventory, FlagsReasonsThatRepeatHoweverTheyAreWritten) {
    Inventory inventory;
    inventory.places = {place("a.hpp", 1, "The lock is held."), place("b.hpp", 7, "the lock is held"), place("b.hpp", 9, "the page is ours")};
    judge(inventory);
    EXPECT_EQ(inventory.places[0].flags, std::vector{Flag::repeated_reason});
    EXPECT_EQ(inventory.places[1].repeats, 2u);
    EXPECT_TRUE(inventory.places[2].flags.empty());
}

TEST(UnsafeInventory, AScopeIsLargeWhereStatementsCouldStandOutside) {
    Place one;
    one.statements = 5;
    EXPECT_EQ(one.needless(), 0u);  // Nobody compiled it.
    one.first = 1, one.last = 5;
    EXPECT_EQ(one.needless(), 0u);
    one.last = 3;
    EXPECT_EQ(one.needless(), 0u);  // Its result is asked, and returned.
    one.last = 2;
    EXPECT_EQ(one.needless(), 3u);
    one.first = 2;
    EXPECT_EQ(one.needless(), 4u);
}

TEST(UnsafeInventory, WhatTheCheckerSaysFindsItsPlaceAndInstancesAddUp) {
    Inventory inventory;
    inventory.places = scan("gone/a.hpp", "void f() {\n    unsafe because{\"one\"};\n    a();\n    b();\n}\nint x = g(unsafe{\"two\"});\n");
    ASSERT_EQ(inventory.places.size(), 2u);
    const auto file = fs::weakly_canonical("gone/a.hpp").string();
    add_needs(inventory,
              R"({"end":5,"file":")" + file + R"(","first":2,"function":"f","kind":"scope","last":2,"line":2,"needs":["calls 'b'; do not"],"reason":"one","statements":2})" "\n"
              R"({"end":5,"file":")" + file + R"(","first":1,"function":"f","kind":"scope","last":1,"line":2,"needs":["calls 'a'"],"reason":"one","statements":2})" "\n"
              R"({"file":")" + file + R"(","function":"x","kind":"contract","line":6,"needs":["g"],"reason":"two"})" "\n"
              "not JSON\n"
              R"({"file":"another.hpp","kind":"scope","line":2,"needs":["calls 'c'"]})");
    EXPECT_EQ(inventory.places[0].needs, (std::vector<std::string>{"calls 'b'", "calls 'a'"}));
    EXPECT_EQ(inventory.places[0].first, 1u);
    EXPECT_EQ(inventory.places[0].last, 2u);
    EXPECT_EQ(inventory.places[0].end, 5u);
    EXPECT_EQ(inventory.places[1].kind, UnsafeUse::Kind::call);
    EXPECT_EQ(inventory.places[1].needs, std::vector<std::string>{"g"});
}

TEST(UnsafeInventory, LinesMoveAndPlacesStayTheSame) {
    const std::vector before{place("a.hpp", 1, "x"), place("a.hpp", 5, "x"), place("a.hpp", 9, "gone")};
    const std::vector now{place("a.hpp", 3, "x"), place("a.hpp", 8, "x"), place("a.hpp", 9, "x"), place("b.hpp", 1, "gone")};
    const auto result = difference(now, before, "v1");
    ASSERT_EQ(result.gained.size(), 2u);
    EXPECT_EQ(result.gained[0].line, 9u);
    EXPECT_EQ(result.gained[1].file, "b.hpp");
    ASSERT_EQ(result.lost.size(), 1u);
    EXPECT_EQ(result.lost[0].file, "a.hpp");
    EXPECT_EQ(result.lost[0].reason, "gone");
}

TEST(UnsafeInventory, LinesOfCodeAreThoseWithCode) {
    EXPECT_EQ(count_code_lines(""), 0u);
    EXPECT_EQ(count_code_lines("// nothing\n\n/* nor\n here */\n"), 0u);
    EXPECT_EQ(count_code_lines("int x;  // one\n\nint\ny;\nconst char* s = R\"(a\nb)\";\n"), 5u);
}

}  // namespace
}  // namespace keel::unsafe_code
