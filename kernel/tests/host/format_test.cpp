// SPDX-License-Identifier: GPL-2.0-only
#include <keel/core/format.hpp>

#include <gtest/gtest.h>

using namespace keel;

namespace {

/// What printk is given for `format` and values of these types.
template <class... Values>
std::string translated(const FormatFor<Values...>& format) {
    return format.raw();
}

}  // namespace

TEST(Format, TranslatesForPrintk) {
    EXPECT_EQ(translated<>("plain"), "plain\n");
    EXPECT_EQ((translated<u32, int>("{} of {}")), "%u of %d\n");
    EXPECT_EQ((translated<u64, i64>("{} {}")), "%llu %lld\n");
    EXPECT_EQ((translated<unsigned long, long>("{} {}")), "%lu %ld\n");
    EXPECT_EQ((translated<u8, i16>("{} {}")), "%u %d\n");
    EXPECT_EQ((translated<u32>("{:#x}")), "%#x\n");
    EXPECT_EQ((translated<u64>("{:016x}")), "%016llx\n");
    EXPECT_EQ((translated<u32>("{:5}")), "%5u\n");
    EXPECT_EQ((translated<bool, Literal>("{} {}")), "%s %s\n");
    EXPECT_EQ((translated<Error>("failed: {}")), "failed: %pe\n");
    EXPECT_EQ((translated<u32>("100 % of {{{}}}")), "100 %% of {%u}\n");
}

TEST(Format, PassesValuesAsPrintkReadsThem) {
    static_assert(std::is_same_v<decltype(format::argument(u8{1})), unsigned int>);
    static_assert(std::is_same_v<decltype(format::argument(i16{1})), int>);
    static_assert(std::is_same_v<decltype(format::argument(u64{1})), u64>);
    EXPECT_STREQ(format::argument(true), "true");
    EXPECT_STREQ(format::argument(Literal{"text"}), "text");
    EXPECT_EQ(reinterpret_cast<isize>(format::argument(error::no_device)), -19);
}
