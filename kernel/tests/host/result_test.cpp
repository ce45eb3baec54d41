// SPDX-License-Identifier: GPL-2.0-only
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>

#include <gtest/gtest.h>

using namespace keel;

namespace {

/// Counts how many of it are alive, and knows whether it was moved away.
struct Tracked {
    static inline int alive = 0;
    int value;
    explicit Tracked(int value) : value{value} { ++alive; }
    Tracked(Tracked&& other) : value{std::exchange(other.value, -1)} { ++alive; }
    Tracked& operator=(Tracked&& other) {
        value = std::exchange(other.value, -1);
        return *this;
    }
    ~Tracked() { --alive; }
};

Result<Tracked> tracked(int value) {
    if (value < 0) return error::invalid;
    return Tracked{value};
}

Result<int> sum(int a, int b) {
    const auto first = TRY(tracked(a));
    const auto second = TRY(tracked(b));
    return first.value + second.value;
}

Result<void> both(Result<void> first, Result<void> second) {
    TRY(std::move(first));
    TRY(std::move(second));
    return {};
}

}  // namespace

TEST(Result, HoldsAValueOrAnError) {
    EXPECT_EQ(tracked(5).value().value, 5);
    EXPECT_TRUE(tracked(5).has_value());
    EXPECT_FALSE(tracked(-1).has_value());
    EXPECT_EQ(tracked(-1).error(), error::invalid);
    EXPECT_EQ(tracked(-1).error().to_errno(), -22);
    EXPECT_EQ(Tracked::alive, 0);
}

TEST(Result, TrapsWhenAskedForAnErrorThatItHasNot) {
    const auto fine = tracked(5);
    EXPECT_DEATH(static_cast<void>(fine.error()), "");
    EXPECT_DEATH(static_cast<void>(Result<void>{}.error()), "");
    EXPECT_DEATH(static_cast<void>(Error{0}), "");
    EXPECT_DEATH(static_cast<void>(Error::from_errno(fine.value().value)), "");
}

TEST(Result, TryReturnsTheFirstError) {
    EXPECT_EQ(sum(1, 2).value(), 3);
    EXPECT_EQ(sum(-1, 2).error(), error::invalid);
    EXPECT_EQ(sum(1, -2).error(), error::invalid);
    EXPECT_EQ(Tracked::alive, 0);
}

TEST(Result, OfNothing) {
    EXPECT_TRUE(both({}, {}).has_value());
    EXPECT_EQ(both(error::busy, {}).error(), error::busy);
    EXPECT_EQ(both({}, error::io).error(), error::io);
    EXPECT_EQ(Result<void>::from_errno(-5).error(), error::io);
    EXPECT_TRUE(Result<void>::from_errno(3).has_value());
}

TEST(Result, ConvertsTheValueOfAnother) {
    struct Wider {
        int value;
        explicit Wider(int value) : value{value} {}
    };
    const Result<Wider> wider{Result<int>{7}};
    EXPECT_EQ(wider.value().value, 7);
    const Result<Wider> failed{Result<int>{error::io}};
    EXPECT_EQ(failed.error(), error::io);
}

TEST(Result, OfAnIntegerFitsARegister) {
    static_assert(std::is_trivially_copyable_v<Result<u32>>);
    static_assert(sizeof(Result<u32>) == 8);
}

TEST(ResultDeathTest, TakingAValueThatIsNotThereTraps) {
    EXPECT_DEATH({ auto result = tracked(-1); static_cast<void>(std::move(result).value()); }, "");
}

TEST(Option, HoldsAValueOrNothing) {
    Option<Tracked> nothing;
    EXPECT_FALSE(nothing);
    {
        Option<Tracked> something{Tracked{4}};
        ASSERT_TRUE(something);
        EXPECT_EQ(something->value, 4);
        nothing = std::move(something);
        EXPECT_FALSE(something);
        EXPECT_EQ(Tracked::alive, 1);
    }
    EXPECT_EQ((*nothing).value, 4);
    nothing.reset();
    EXPECT_EQ(Tracked::alive, 0);
    nothing.reset();
    EXPECT_EQ(Option<int>{}.value_or(9), 9);
    EXPECT_EQ(Option<int>{3}.value_or(9), 3);
}

TEST(OptionDeathTest, AskingNothingTraps) {
    EXPECT_DEATH({ Option<int> nothing; static_cast<void>(*nothing); }, "");
}
