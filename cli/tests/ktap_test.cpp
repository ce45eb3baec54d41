// SPDX-License-Identifier: GPL-2.0-only
#include "vm/ktap.hpp"

#include <gtest/gtest.h>

namespace keel::vm {

namespace {

std::vector<std::string> spelled(const std::vector<TestCase>& cases) {
    std::vector<std::string> lines;
    for (const auto& test : cases) {
        static constexpr const char* words[] = {"passed ", "failed ", "skipped ", "expected "};
        lines.push_back(words[static_cast<int>(test.verdict)] + test.name);
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST(Ktap, FlatResults) {
    const auto cases = read_ktap("KTAP version 1\n1..3\nok 1 - opens\n# got 4\nnot ok 2 - reads\nok 3 writes # SKIP no disk\n", "s");
    EXPECT_EQ(spelled(cases), (Lines{"passed s.opens", "failed s.reads", "skipped s.writes"}));
    EXPECT_EQ(cases[1].details, "# got 4\n");
}

TEST(Ktap, TestsWithinTestsGetTheNameOfTheirGroup) {
    const auto cases = read_ktap(
        "KTAP version 1\n1..2\n"
        "  KTAP version 1\n  1..2\n"
        "    KTAP version 1\n    1..1\n    ok 1 deep\n"
        "  ok 1 middle\n"
        "  not ok 2 other\n"
        "not ok 1 group\n"
        "ok 2 alone\n",
        "s");
    EXPECT_EQ(spelled(cases), (Lines{"passed s.group.middle.deep", "failed s.group.other", "passed s.alone"}));
}

TEST(Ktap, PlanThatIsNotKeptFails) {
    EXPECT_EQ(spelled(read_ktap("1..2\nok 1 a\n", "s")), (Lines{"passed s.a", "failed s.plan"}));
    EXPECT_EQ(spelled(read_ktap("ok 1 a\nok 2 b\n1..3\n", "s")), (Lines{"passed s.a", "passed s.b", "failed s.plan"}));
}

TEST(Ktap, NoResultIsAFailure) { EXPECT_EQ(spelled(read_ktap("a program's chatter\n", "s")), (Lines{"failed s"})); }

TEST(Ktap, OtherLinesArePassedOver) {
    EXPECT_EQ(spelled(read_ktap("random: crng init done\nok then\nokay 1\nok 1 - a\r\n", "s")), (Lines{"passed s.a"}));
}

TEST(Ktap, TodoMayFail) {
    EXPECT_EQ(spelled(read_ktap("not ok 1 a # TODO later\nnot ok 2 b # XFAIL\n", "s")), (Lines{"expected s.a", "expected s.b"}));
}

TEST(Ktap, AGroupThatFailsAloneIsCounted) {
    const auto cases = read_ktap("  1..1\n  ok 1 inside\nnot ok 1 group\n", "s");
    EXPECT_EQ(spelled(cases), (Lines{"passed s.group.inside", "failed s.group"}));
}

}  // namespace keel::vm
