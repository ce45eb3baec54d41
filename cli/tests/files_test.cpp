// SPDX-License-Identifier: GPL-2.0-only
#include "support/files.hpp"

#include <gtest/gtest.h>

namespace keel {

TEST(AtLeast, ComparesNumberByNumber) {
    EXPECT_TRUE(at_least("19.1.7", "19.1"));
    EXPECT_TRUE(at_least("19.1", "19.1"));
    EXPECT_TRUE(at_least("19.10", "19.9"));
    EXPECT_FALSE(at_least("19.0.9", "19.1"));
    EXPECT_FALSE(at_least("9.9", "19.1"));
    EXPECT_TRUE(at_least("7.3.4+deb13-amd64", "7.3"));
    EXPECT_FALSE(at_least("?", "1"));
}

TEST(Lines, CarriageReturnsGo) {
    const std::vector<std::string> expected{"a", "", "b"};
    EXPECT_EQ(lines_of("a\r\n\nb"), expected);
}

}  // namespace keel
