// SPDX-License-Identifier: GPL-2.0-only
#include "vm/cpio.hpp"

#include <gtest/gtest.h>

#include "support/files.hpp"
#include "support/process.hpp"

namespace keel::vm {

// The kernel's own reader is the judge in the virtual machine tests; cpio's is the judge here.
TEST(Cpio, IsReadByCpio) {
    CpioArchive archive;
    archive.add_folder("folder");
    archive.add_file("folder/five", "12345", 0755);
    archive.add_file("empty", "");
    archive.add_link("link", "folder/five");
    const auto place = fs::temp_directory_path() / ("keel-cpio-test-" + std::to_string(getpid()));
    fs::create_directories(place);
    write_file(place / "archive", archive.bytes());

    const auto list = run({.words = {"cpio", "-itv", "--quiet", "-F", "archive"}, .folder = place});
    EXPECT_EQ(list.status, 0) << list.output;
    const auto lines = lines_of(list.output);
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_TRUE(lines[0].starts_with("drwxr-xr-x"));
    EXPECT_TRUE(lines[1].starts_with("-rwxr-xr-x"));
    EXPECT_TRUE(lines[3].ends_with("link -> folder/five"));

    const auto unpacked = run({.words = {"cpio", "-id", "--quiet", "-F", "archive"}, .folder = place});
    EXPECT_EQ(unpacked.status, 0) << unpacked.output;
    EXPECT_EQ(read_file(place / "folder/five"), "12345");
    EXPECT_EQ(read_file(place / "empty"), "");
    EXPECT_EQ(read_file(place / "link"), "12345");
    fs::remove_all(place);
}

}  // namespace keel::vm
