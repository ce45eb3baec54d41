// SPDX-License-Identifier: GPL-2.0-only
#include "support/kernels.hpp"

#include <gtest/gtest.h>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

/// A root with made-up kernels.
class Kernels : public testing::Test {
protected:
    Kernels() {
        make("7.3", "7.3.4+deb13-amd64", "CONFIG_X86_64=y\n");
        make("6.12", "6.12.107+deb13-amd64", "CONFIG_X86_64=y\n");
        write_file(places_.list, "7.3 7.3.4+deb13-amd64 backports\n6.12 6.12.107+deb13-amd64 stable\n");
    }
    ~Kernels() override { fs::remove_all(folder_); }

    void make(const std::string& series, const std::string& version, const std::string& configuration) {
        const auto headers = places_.headers / ("linux-headers-" + version);
        write_file(headers / "Makefile", "");
        write_file(headers / "include/config/auto.conf", configuration);
        write_file(headers / "include/config/kernel.release", version + "\n");
        const auto modules = places_.images / version / "lib/modules" / version;
        write_file(modules / "modules.dep", "");
        write_file(series == "7.3" ? modules / "vmlinuz" : places_.images / version / "boot" / ("vmlinuz-" + version), "");
    }

    /// What finding it fails with: the message, then the next step.
    std::string complaint(const std::string& name) {
        try {
            find_kernel(name, anchor_, places_);
        } catch (const UserError& error) {
            return std::string{error.what()} + " | " + error.next();
        }
        return "none";
    }

    fs::path folder_ = fs::temp_directory_path() / ("keel-kernels-test-" + std::to_string(getpid()));
    KernelPlaces places_{.list = folder_ / "list", .images = folder_ / "images", .headers = folder_ / "src"};
    Anchor anchor_ = Anchor::parse("kernel = 7.3 backports\nkernel = 6.12 stable\n");
};

}  // namespace

TEST_F(Kernels, BySeriesVersionFolderOrDefault) {
    EXPECT_EQ(find_kernel("", anchor_, places_).version, "7.3.4+deb13-amd64");
    EXPECT_EQ(find_kernel("6.12", anchor_, places_).version, "6.12.107+deb13-amd64");
    EXPECT_EQ(find_kernel("7.3.4+deb13-amd64", anchor_, places_).series, "7.3");
    const auto by_folder = find_kernel((places_.headers / "linux-headers-6.12.107+deb13-amd64").string(), anchor_, places_);
    EXPECT_EQ(by_folder.series, "6.12");
    EXPECT_FALSE(by_folder.image.empty());
    EXPECT_NO_THROW(require_image(by_folder));
}

TEST_F(Kernels, UnsupportedSeriesNamesTheSupportedOnes) {
    EXPECT_NE(complaint("5.10").find("kernel 5.10 is not supported; supported series: 7.3, 6.12"), std::string::npos);
    EXPECT_NE(complaint("6.1.0-9-amd64").find("not supported"), std::string::npos);
    EXPECT_NE(complaint("nonsense").find("not supported"), std::string::npos);
}

TEST_F(Kernels, NoHeadersNamesThePackage) {
    const auto text = complaint("7.3.9+deb13-amd64");
    EXPECT_NE(text.find("has no headers"), std::string::npos) << text;
    EXPECT_NE(text.find("apt-get install linux-headers-7.3.9+deb13-amd64"), std::string::npos) << text;
}

TEST_F(Kernels, HeadersOfAnotherArchitecture) {
    make("7.3", "7.3.4+deb13-arm64", "CONFIG_ARM64=y\n");
    const auto text = complaint((places_.headers / "linux-headers-7.3.4+deb13-arm64").string());
    EXPECT_NE(text.find("is for another architecture than x86_64"), std::string::npos) << text;
    EXPECT_NE(text.find("-amd64"), std::string::npos) << text;
}

TEST_F(Kernels, FoldersThatAreNoHeaders) {
    EXPECT_NE(complaint((folder_ / "nowhere").string()).find("is not a kernel headers folder"), std::string::npos);
    const auto headers = places_.headers / "linux-headers-7.3.4+deb13-amd64";
    fs::remove(headers / "include/config/auto.conf");
    EXPECT_NE(complaint("7.3").find("is not a whole headers folder"), std::string::npos);
}

TEST_F(Kernels, HeadersWithoutAnImageCannotBeBooted) {
    fs::remove_all(places_.images / "7.3.4+deb13-amd64");
    EXPECT_THROW(require_image(find_kernel("7.3", anchor_, places_)), UserError);
}

}  // namespace keel
