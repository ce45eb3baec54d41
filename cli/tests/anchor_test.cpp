// SPDX-License-Identifier: GPL-2.0-only
#include "support/anchor.hpp"

#include <gtest/gtest.h>

#include "support/user_error.hpp"

namespace keel {

TEST(Anchor, ToolsAndKernels) {
    const auto anchor = Anchor::parse(
        "# a comment\n\ndebian.codename = trixie\ndebian.version  = 13\n"
        "tool = clang 19.1 clang++-19 clang-19\nkernel = 7.3 trixie-backports\nkernel = 6.12 trixie\npackage = a b\n");
    EXPECT_EQ(anchor.release(), "Debian 13 (trixie)");
    ASSERT_EQ(anchor.tools().size(), 1u);
    EXPECT_EQ(anchor.tools()[0].program, "clang++-19");
    ASSERT_EQ(anchor.kernels().size(), 2u);
    EXPECT_EQ(anchor.kernels()[0].series, "7.3");
}

TEST(Anchor, BrokenLinesAreNamed) {
    try {
        Anchor::parse("kernel = 7.3 s\ntool = clang\n");
        FAIL();
    } catch (const UserError& error) {
        EXPECT_STREQ(error.what(), "cli/anchor.conf, line 2: a tool is NAME FLOOR PROGRAM PACKAGE");
    }
    EXPECT_THROW(Anchor::parse("no equals sign\n"), UserError);
    EXPECT_THROW(Anchor::parse("package = a\n"), UserError);
}

}  // namespace keel
