// SPDX-License-Identifier: GPL-2.0-only
#include "support/unsafe_scan.hpp"

#include <gtest/gtest.h>

namespace keel {

TEST(UnsafeScan, FindsTheThreeKinds) {
    const auto uses = scan_unsafe(
        "void f() {\n"
        "    unsafe because{\"the index \" \"is checked\"};\n"
        "    g(1, unsafe{R\"x(a \"raw\" reason)x\"});\n"
        "}\n"
        "struct S { static constexpr unsafe sends{\"no thread of its own\"}; };\n");
    ASSERT_EQ(uses.size(), 3u);
    EXPECT_EQ(uses[0].kind, UnsafeUse::Kind::scope);
    EXPECT_EQ(uses[0].line, 2u);
    EXPECT_EQ(uses[0].reason, "the index is checked");
    EXPECT_EQ(uses[1].kind, UnsafeUse::Kind::call);
    EXPECT_EQ(uses[1].reason, "a \"raw\" reason");
    EXPECT_EQ(uses[2].kind, UnsafeUse::Kind::promise);
    EXPECT_EQ(uses[2].line, 5u);
}

TEST(UnsafeScan, CommentsStringsAndContractsDoNotCount) {
    EXPECT_TRUE(scan_unsafe("// unsafe because{\"no\"};\n"
                            "/* unsafe because{\"no\"}; */\n"
                            "const char* s = \"unsafe because{\\\"no\\\"};\";\n"
                            "const char* r = R\"(unsafe because{\"no\"};)\";\n"
                            "T& at_unchecked(usize i, unsafe);\n"
                            "T& other(unsafe because);\n"
                            "int x = 1'000; char c = '\"'; int not_unsafe{3};\n")
                    .empty());
}

TEST(UnsafeScan, BrokenSourceEnds) {
    EXPECT_TRUE(scan_unsafe("/* never closed unsafe because{\"x\"}").empty());
    EXPECT_TRUE(scan_unsafe("R\"(").empty());
    EXPECT_TRUE(scan_unsafe("unsafe because{").empty());
    EXPECT_TRUE(scan_unsafe("'").empty());
}

}  // namespace keel
