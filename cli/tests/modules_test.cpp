// SPDX-License-Identifier: GPL-2.0-only
#include "vm/modules.hpp"

#include <gtest/gtest.h>

#include "support/user_error.hpp"

namespace keel::vm {

TEST(StockModules, LoadOrderFollowsDependencies) {
    // modules.dep names all that a module needs, directly or not, the nearest first.
    constexpr auto dep =
        "kernel/a/top-one.ko.xz: kernel/a/middle.ko.xz kernel/a/base.ko.xz\n"
        "kernel/a/middle.ko.xz: kernel/a/base.ko.xz\n"
        "kernel/a/base.ko.xz:\n"
        "kernel/b/other.ko: kernel/a/base.ko.xz\n";
    const std::vector<std::string> expected{"kernel/a/base.ko.xz", "kernel/a/middle.ko.xz", "kernel/a/top-one.ko.xz",
                                            "kernel/b/other.ko"};
    EXPECT_EQ(StockModules::closure(dep, {"top_one", "other"}), expected);
    EXPECT_THROW(StockModules::closure(dep, {"absent"}), UserError);
}

TEST(ModuleName, AsTheKernelSpellsIt) {
    EXPECT_EQ(module_name("drivers/keel-edu.ko"), "keel_edu");
    EXPECT_EQ(module_name("a/b.ko.xz"), "b");
}

}  // namespace keel::vm
