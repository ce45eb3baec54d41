// SPDX-License-Identifier: GPL-2.0-only
#include "vm/junit.hpp"

#include <gtest/gtest.h>

namespace keel::vm {

TEST(Junit, ReadsBackWhatItWrote) {
    const Suite suite{.name = "a<b>&\"",
                      .cases = {{.name = "good", .verdict = Verdict::passed, .seconds = 1.5},
                                {.name = "bad", .verdict = Verdict::failed, .details = "x < y && \"z\"\x01\nnext"},
                                {.name = "not now", .verdict = Verdict::skipped}}};
    const auto cases = read_junit(junit({suite}));
    ASSERT_EQ(cases.size(), 3u);
    EXPECT_EQ(cases[0].name, "a<b>&\".good");
    EXPECT_EQ(cases[0].verdict, Verdict::passed);
    EXPECT_DOUBLE_EQ(cases[0].seconds, 1.5);
    EXPECT_EQ(cases[1].verdict, Verdict::failed);
    EXPECT_EQ(cases[1].details, "x < y && \"z\"?\nnext");
    EXPECT_EQ(cases[2].verdict, Verdict::skipped);
}

TEST(Junit, ReadsLit) {
    const auto cases = read_junit(
        "<testsuites time=\"1\"><testsuite name=\"keel\">\n"
        "<testcase classname=\"keel.reject\" name=\"a.cpp\" time=\"0.01\"/>\n"
        "<testcase classname=\"keel.reject\" name=\"b.cpp\" time=\"0.01\">\n"
        "\t<failure><![CDATA[no <diagnostic> here]]></failure>\n</testcase>\n"
        "<testcase classname=\"keel.x\" name=\"c.cpp\" time=\"0\">\n<skipped message=\"unsupported\"/></testcase>\n"
        "</testsuite></testsuites>\n");
    ASSERT_EQ(cases.size(), 3u);
    EXPECT_EQ(cases[0].name, "keel.reject.a.cpp");
    EXPECT_EQ(cases[1].verdict, Verdict::failed);
    EXPECT_EQ(cases[1].details, "no <diagnostic> here");
    EXPECT_EQ(cases[2].verdict, Verdict::skipped);
}

TEST(Junit, CountsByVerdict) {
    const Suite suite{.name = "s",
                      .cases = {{.name = "a", .verdict = Verdict::passed},
                                {.name = "b", .verdict = Verdict::expected_failure},
                                {.name = "c", .verdict = Verdict::failed},
                                {.name = "d", .verdict = Verdict::skipped}}};
    EXPECT_EQ(suite.passed(), 2u);
    EXPECT_EQ(suite.failed(), 1u);
    EXPECT_EQ(suite.skipped(), 1u);
}

}  // namespace keel::vm
