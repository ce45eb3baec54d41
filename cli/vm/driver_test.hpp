// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "vm/guest.hpp"
#include "vm/ktap.hpp"

namespace keel::vm {

/// One [[test]] of a vm.toml: what to boot, what to load, what to run. docs/testing.md lists the keys.
struct DriverTest {
    std::string name;
    std::filesystem::path driver;                      ///< folder with the Kbuild
    std::vector<std::string> kernels = {};             ///< series; empty: all of the anchor
    std::vector<std::string> devices = {};
    std::vector<std::string> qemu_options = {};
    std::vector<std::filesystem::path> acpi_tables = {};  ///< .asl sources, which the guest's firmware gets compiled
    std::vector<std::string> stock_modules = {};
    std::vector<std::string> modules = {};             ///< in the order to load; empty: all the driver's, by name
    std::vector<std::filesystem::path> programs = {};  ///< .c, _32.c, .cpp or .sh sources, run in this order
    std::vector<std::string> log_expected = {};        ///< regular expressions; each must match a line of the log
    std::vector<std::string> log_allowed = {};         ///< regular expressions of warnings that are fine
    std::string kernel_arguments = {};
    bool ktap_in_log = false;                          ///< the module prints KTAP to the kernel log when it loads
    unsigned processors = 1;
    unsigned memory_mib = 512;
    unsigned deadline = 120;
};

/// The tests of a vm.toml. An unknown key is refused, so that a slip of the pen does not switch a test off.
std::vector<DriverTest> read_driver_tests(const std::filesystem::path& file);

/// All vm.toml files below a folder, in order; but for those of templates, whose names are still to be filled in.
std::vector<std::filesystem::path> find_driver_tests(const std::filesystem::path& folder);

/// Builds the driver and the programs, boots the kernel, and says how each case went.
std::vector<TestCase> run_driver_test(const DriverTest& test, const Kernel& kernel, const Project& project,
                                      Accelerator accelerator);

/// Compiles an ACPI table.
std::filesystem::path compile_acpi_table(const std::filesystem::path& source, const Project& project);

/// Compiles a test program for the guest, statically, and with 32 bits where its name ends with _32; a script is
/// taken as it is.
std::filesystem::path compile_program(const std::filesystem::path& source, const Project& project);

}  // namespace keel::vm
