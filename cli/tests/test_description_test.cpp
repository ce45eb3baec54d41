// SPDX-License-Identifier: GPL-2.0-only
#include <gtest/gtest.h>

#include "support/files.hpp"
#include "support/user_error.hpp"
#include "vm/driver_test.hpp"

namespace keel::vm {

namespace {

/// A driver's folder with a vm.toml in it.
class TestDescription : public testing::Test {
protected:
    TestDescription() {
        write_file(folder_ / "Kbuild", "obj-m := x.o\n");
        write_file(folder_ / "tests/use.c", "int main(void) { return 0; }\n");
    }
    ~TestDescription() override { fs::remove_all(folder_); }

    std::vector<DriverTest> read(const std::string& toml) {
        write_file(folder_ / "tests/vm.toml", toml);
        return read_driver_tests(folder_ / "tests/vm.toml");
    }
    std::string complaint(const std::string& toml) {
        try {
            read(toml);
        } catch (const UserError& error) {
            return error.what();
        }
        return "none";
    }

    fs::path folder_ = fs::temp_directory_path() / ("keel-description-test-" + std::to_string(getpid()));
};

}  // namespace

TEST_F(TestDescription, AllKeys) {
    const auto tests = read(
        "[[test]]\nname = \"a\"\nkernels = [\"7.3\"]\ndevices = [\"edu\"]\nmodules = [\"x\"]\nprograms = [\"use.c\"]\n"
        "kernel_modules = [\"loop\"]\nqemu_options = [\"-s\"]\nlog_expected = [\"a\"]\nlog_allowed = [\"b\"]\n"
        "kernel_arguments = \"nokaslr\"\nktap_in_log = true\nprocessors = 2\nmemory_mib = 256\ndeadline = 30\n"
        "[[test]]\nname = \"b\"\n");
    ASSERT_EQ(tests.size(), 2u);
    EXPECT_EQ(tests[0].driver, folder_);
    EXPECT_EQ(tests[0].programs.at(0), folder_ / "tests/use.c");
    EXPECT_EQ(tests[0].processors, 2u);
    EXPECT_EQ(tests[0].deadline, 30u);
    EXPECT_TRUE(tests[0].ktap_in_log);
    EXPECT_TRUE(tests[1].kernels.empty());
}

TEST_F(TestDescription, MistakesAreNamed) {
    EXPECT_NE(complaint("[[test]]\nname = \"a\"\ndevice = [\"edu\"]\n").find("`device` is not a key"), std::string::npos);
    EXPECT_NE(complaint("[[test]]\ndevices = []\n").find("`name` is missing"), std::string::npos);
    EXPECT_NE(complaint("[[test]]\nname = \"a\"\ndeadline = 0\n").find("positive"), std::string::npos);
    EXPECT_NE(complaint("[[test]]\nname = \"a\"\ndeadline = \"long\"\n").find("another type"), std::string::npos);
    EXPECT_NE(complaint("[[test]]\nname = \"a\"\nprograms = [\"gone.c\"]\n").find("gone.c"), std::string::npos);
    EXPECT_NE(complaint("[[test]\n").find("vm.toml:1"), std::string::npos);
    EXPECT_NE(complaint("name = \"a\"\n").find("[[test]]"), std::string::npos);
}

}  // namespace keel::vm
