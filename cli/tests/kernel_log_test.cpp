// SPDX-License-Identifier: GPL-2.0-only
#include "vm/kernel_log.hpp"

#include <gtest/gtest.h>

#include "support/user_error.hpp"

namespace keel::vm {

namespace {

std::vector<std::string> judged(const char* raw, const std::vector<std::string>& allowed = {}) {
    return complaints(since_test_began(read_kernel_log(raw)), allowed);
}

using Lines = std::vector<std::string>;

}  // namespace

TEST(KernelLog, LevelsWithAFacilityAreUnderstood) {
    const auto log = read_kernel_log("<14>[    1.0] user line\n<4>[   12.5] a warning\n");
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log[0].level, 6);
    EXPECT_EQ(log[0].text, "user line");
    EXPECT_EQ(log[1].level, 4);
}

TEST(KernelLog, OnlyWhatCameAfterTheTestBeganCounts) {
    EXPECT_EQ(judged("<3>[ 1.0] boot error\n<14>[ 2.0] keel: test begins\n<6>[ 3.0] fine\n"), Lines{});
    EXPECT_EQ(judged("<14>[ 2.0] keel: test begins\n<3>[ 3.0] driver error\n"), Lines{"driver error"});
}

TEST(KernelLog, TaintIsAllowedAndNothingElseOfThatLevel) {
    EXPECT_EQ(judged("<4>[ 1.0] keel_edu: loading out-of-tree module taints kernel.\n"
                     "<5>[ 1.1] keel_edu: module verification failed: signature and/or required key missing - tainting kernel\n"),
              Lines{});
    EXPECT_EQ(judged("<4>[ 1.0] keel_edu: module license 'X' taints kernel.\n").size(), 1u);
}

TEST(KernelLog, ReportsOfBugsCountAtAnyLevel) {
    EXPECT_EQ(judged("<6>[ 1.0] WARNING: CPU: 0 PID: 1 at kernel/x.c:1 f+0x1/0x2\n").size(), 1u);
    EXPECT_EQ(judged("<6>[ 1.0] refcount_t: underflow; use-after-free.\n").size(), 1u);
    EXPECT_EQ(judged("<6>[ 1.0] debugging is on\n").size(), 0u);
}

TEST(KernelLog, AllowedLines) {
    EXPECT_EQ(judged("<3>[ 1.0] keel-edu: no answer after 1 s\n", {"no answer after \\d+ s"}), Lines{});
    EXPECT_THROW(judged("<3>[ 1.0] x\n", {"("}), UserError);
}

}  // namespace keel::vm
