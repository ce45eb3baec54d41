// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "support/kernels.hpp"
#include "support/project.hpp"
#include "vm/kernel_log.hpp"

namespace keel::vm {

enum class Accelerator { tcg, kvm };

/// What a virtual machine is made of and what runs in it.
struct GuestSetup {
    std::string name;  ///< of the folder its logs go to
    Kernel kernel;
    std::vector<std::string> devices = {};                 ///< QEMU -device values
    std::vector<std::string> qemu_options = {};            ///< further words of QEMU's command line
    std::vector<std::string> stock_modules = {};           ///< the kernel's own, loaded before the script
    std::vector<std::filesystem::path> modules = {};       ///< go to /keel/modules, not loaded
    std::vector<std::filesystem::path> programs = {};      ///< static programs and scripts, go to /bin
    std::string script = {};                               ///< run by busybox's shell; its output is the result
    std::string kernel_arguments = {};
    unsigned processors = 1;
    unsigned memory_mib = 512;
    std::chrono::seconds deadline{120};
};

struct GuestRun {
    int status = 0;                     ///< of the script
    std::string results;                ///< what the script printed
    std::vector<LogLine> kernel_log;    ///< since the script began
    std::chrono::duration<double> time{};
    std::filesystem::path logs;         ///< folder with console.log, results.log, qemu.log
};

/// Boots, runs the script and ends the machine. Throws UserError, with the place of the logs, when QEMU does not run,
/// the guest dies, or the deadline passes. `on_line` sees each line of the results as it comes.
GuestRun run_guest(const GuestSetup& setup, const Project& project, Accelerator accelerator,
                   const std::function<void(const std::string&)>& on_line = {});

/// KVM where a short trial boot with it succeeded, otherwise emulation; the verdict is kept until the host boots again.
Accelerator best_accelerator(const Project& project, const Kernel& kernel);

}  // namespace keel::vm
