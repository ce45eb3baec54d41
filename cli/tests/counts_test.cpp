// SPDX-License-Identifier: GPL-2.0-only
#include "bench/counts.hpp"

#include <gtest/gtest.h>

#include "support/user_error.hpp"

namespace keel::bench {
namespace {

constexpr std::string_view results =
    "@module first 0xffffffffc0000000\n@module second 0xffffffffc0002000\nnoise\n@measured 3 10\n";
constexpr std::string_view counted =
    "begin 3 500 1000\nblock ffffffff81000000 700 20\nblock ffffffffc0000010 100 10\nblock ffffffffc0002fff 200 0\nend "
    "3\n";

TEST(Counts, BelongToTheModuleWhoseCodeBeginsBelow) {
    const auto bases = read_module_bases(results);

    EXPECT_EQ(module_at(bases, 0xffffffff81000000), "");
    EXPECT_EQ(module_at(bases, 0xffffffffc0001fff), "first");
    EXPECT_EQ(module_at(bases, 0xffffffffc0002000), "second");
}

TEST(Counts, AreSplitIntoTheDriversAndTheRest) {
    const auto counts = read_counts(counted, results, {{3, {"first"}}}).at(3);

    EXPECT_EQ(counts.per_operation(counts.kernel), 100);
    EXPECT_EQ(counts.per_operation(counts.driver), 10);
    EXPECT_EQ(counts.driver_locked, 10u);
    EXPECT_EQ(counts.locked, 30u);
    EXPECT_EQ(read_counts(counted, results, {{3, {"second"}}}).at(3).driver, 200u);
    EXPECT_EQ(read_counts(counted, results, {{3, {"first", "second"}}}).at(3).driver, 300u);
}

TEST(Counts, ThatWereNotMeasuredAreAnError) { EXPECT_THROW(read_counts(counted, "", {{3, {"first"}}}), UserError); }

TEST(Counts, OfNothingAreAnError) {
    EXPECT_THROW(read_counts("", results, {{3, {"first"}}}), UserError);
    EXPECT_THROW(read_counts(counted, results, {{3, {"third"}}}), UserError);
}

}  // namespace
}  // namespace keel::bench
