// SPDX-License-Identifier: GPL-2.0-only
#include <keel/core/span.hpp>

#include <gtest/gtest.h>

using namespace keel;

TEST(Span, SeesAnArray) {
    int numbers[]{1, 2, 3, 4};
    Span<int> writable{numbers};
    writable[2] = 30;
    EXPECT_EQ(numbers[2], 30);
    writable.part(1, 2)[1] = 31;
    for (int& number : writable) ++number;
    EXPECT_EQ(numbers[2], 32);

    const Span<int> all{numbers};
    EXPECT_EQ(all.size(), 4u);
    const auto middle = all.part(1, 2);
    EXPECT_EQ(middle.size(), 2u);
    EXPECT_EQ(middle[0], 3);
    EXPECT_TRUE(all.part(4, 0).empty());

    int sum = 0;
    for (const int number : all) sum += number;
    EXPECT_EQ(sum, 2 + 3 + 32 + 5);
}

TEST(SpanDeathTest, OutsideTraps) {
    int numbers[]{1, 2, 3, 4};
    const Span<int> all{numbers};
    EXPECT_DEATH(static_cast<void>(all[4]), "");
    EXPECT_DEATH(static_cast<void>(all.part(5, 0)), "");
    EXPECT_DEATH(static_cast<void>(all.part(1, 4)), "");
    EXPECT_DEATH(static_cast<void>(all.part(1, ~usize{0})), "");
    EXPECT_DEATH(static_cast<void>(Span<int>{}[0]), "");
}

TEST(ArrayDeathTest, OutsideTraps) {
    Array<int, 3> numbers{{1, 2, 3}};
    EXPECT_EQ(numbers[2], 3);
    EXPECT_DEATH(static_cast<void>(numbers[3]), "");
}
