// SPDX-License-Identifier: GPL-2.0-only
// Before standard headers, whose macros have the names of the kernel's constants.
#include <keel/core/text.hpp>

#include <gtest/gtest.h>

#include <string>

using namespace keel;

TEST(TextTest, EndsAtTheRoomAndAtAZero) {
    Text<5> text{Literal{"one"}.letters()};
    EXPECT_STREQ(text.raw(), "one");
    text.append(Literal{"-and-more"}.letters());
    EXPECT_STREQ(text.raw(), "one-a");
    EXPECT_EQ(text.size(), 5u);
    EXPECT_EQ(text.with_zero().size(), 6u);
    EXPECT_EQ(text.with_zero()[5], '\0');

    const char letters[] = {'a', '\0', 'b'};
    const Text<5> short_one{Span<const char>{letters}};
    EXPECT_EQ(short_one.size(), 1u);
    EXPECT_EQ(short_one.letters()[0], 'a');
    EXPECT_TRUE(Text<5>{}.empty());
    EXPECT_STREQ(Text<5>{}.raw(), "");
}

TEST(TextTest, IsPrintedAsText) {
    const Text<5> text{Literal{"one"}.letters()};
    EXPECT_STREQ(FormatFor<Text<5>>{"{}!"}.raw(), "%s!\n");
    EXPECT_STREQ(format::argument(text), "one");
}
