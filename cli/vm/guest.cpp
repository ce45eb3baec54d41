// SPDX-License-Identifier: GPL-2.0-only
#include "vm/guest.hpp"

#include <fmt/format.h>

#include <fstream>
#include <optional>

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"
#include "vm/initramfs.hpp"

namespace keel::vm {

namespace {

constexpr std::string_view done_marker = "@keel done ";
constexpr std::string_view kernel_log_marker = "@keel kernel-log";

/// Follows the file that QEMU writes the results to, a line at a time.
class ResultsReader {
public:
    explicit ResultsReader(const fs::path& file) : stream_{file, std::ios::binary} {}

    /// Takes what is new. True once the guest has said that it is done.
    bool poll(const std::function<void(const std::string&)>& on_line) {
        stream_.clear();
        char buffer[4096];
        while (stream_.read(buffer, sizeof buffer), stream_.gcount() > 0) {
            pending_.append(buffer, static_cast<std::size_t>(stream_.gcount()));
            stream_.clear();
        }
        for (auto end = pending_.find('\n'); end != pending_.npos; end = pending_.find('\n')) {
            auto line = pending_.substr(0, end);
            pending_.erase(0, end + 1);
            while (line.ends_with('\r')) line.pop_back();
            take(line, on_line);
        }
        return status_.has_value();
    }

    std::optional<int> status() const { return status_; }
    bool is_up() const { return up_; }
    std::string results, raw_log;

private:
    void take(const std::string& line, const std::function<void(const std::string&)>& on_line) {
        if (line.starts_with(done_marker)) {
            status_ = std::atoi(line.c_str() + done_marker.size());
        } else if (line == kernel_log_marker) {
            in_log_ = true;
        } else if (in_log_) {
            raw_log += line + "\n";
        } else if (line == "@keel up") {
            up_ = true;
        } else {
            results += line + "\n";
            if (on_line) on_line(line);
        }
    }

    std::ifstream stream_;
    std::string pending_;
    std::optional<int> status_;
    bool up_ = false;
    bool in_log_ = false;
};

std::vector<std::string> qemu_words(const GuestSetup& setup, const fs::path& logs, const fs::path& initramfs,
                                    Accelerator accelerator) {
    std::vector<std::string> words{
        "qemu-system-x86_64", "-machine", "q35",
        "-accel", accelerator == Accelerator::kvm ? "kvm" : "tcg",
        "-cpu", accelerator == Accelerator::kvm ? "host" : "max",
        "-m", fmt::format("{}M", setup.memory_mib),
        "-smp", fmt::format("{}", setup.processors),
        "-nodefaults", "-display", "none", "-vga", "none", "-nic", "none", "-no-reboot",
        "-chardev", fmt::format("file,id=console,path={}", (logs / "console.log").string()),
        "-serial", "chardev:console",
        "-chardev", fmt::format("file,id=results,path={}", (logs / "results.log").string()),
        "-serial", "chardev:results",
        "-kernel", setup.kernel.image, "-initrd", initramfs,
        "-append", "console=ttyS0 panic=-1 loglevel=5 " + setup.kernel_arguments};
    for (const auto& device : setup.devices) {
        words.push_back("-device");
        words.push_back(device);
    }
    words.insert(words.end(), setup.qemu_options.begin(), setup.qemu_options.end());
    return words;
}

/// The last line that says something.
std::string last_line(const std::string& text) {
    std::string last;
    for (const auto& line : lines_of(text)) {
        if (!trimmed(line).empty()) last = line;
    }
    return last;
}

/// The kernel's own words for why it died, or its last line.
std::string last_words(const fs::path& console) {
    const auto text = read_file(console);
    for (const auto& line : lines_of(text)) {
        if (line.contains("Kernel panic") || line.contains("BUG:") || line.contains("Oops")) return line;
    }
    return last_line(text);
}

}  // namespace

GuestRun run_guest(const GuestSetup& setup, const Project& project, Accelerator accelerator,
                   const std::function<void(const std::string&)>& on_line) {
    require_image(setup.kernel);
    GuestRun guest;
    guest.logs = project.logs() / (setup.name + "-" + setup.kernel.series);
    fs::create_directories(guest.logs);
    const auto initramfs = guest.logs / "initramfs.cpio";
    write_file(initramfs, make_initramfs(setup));
    write_file(guest.logs / "console.log", "");
    write_file(guest.logs / "results.log", "");

    const auto words = qemu_words(setup, guest.logs, initramfs, accelerator);
    ResultsReader reader{guest.logs / "results.log"};
    const auto outcome =
        run({.words = words, .deadline = setup.deadline, .watch = [&] { return reader.poll(on_line); }});
    reader.poll(on_line);
    write_file(guest.logs / "qemu.log", shell_line(words) + "\n" + outcome.output);
    fs::remove(initramfs);

    guest.time = outcome.time;
    guest.results = std::move(reader.results);
    guest.kernel_log = since_test_began(read_kernel_log(reader.raw_log));
    if (reader.status()) {
        guest.status = *reader.status();
        return guest;
    }
    const auto console = guest.logs / "console.log";
    if (outcome.timed_out) {
        throw UserError{fmt::format("the guest hung: it {} after {} s; the last it said was: {}",
                                    reader.is_up() ? "was not done" : "had not booted", setup.deadline.count(),
                                    guest.results.empty() ? last_line(read_file(console)) : last_line(guest.results)),
                        "read its console in " + console.string() + "; a slow machine may need a larger deadline"};
    }
    if (fs::file_size(console) == 0) {
        throw UserError{fmt::format("QEMU ended with status {} before the kernel started: {}", outcome.status,
                                    last_line(outcome.output)),
                        "its command line and messages are in " + (guest.logs / "qemu.log").string()};
    }
    if (outcome.status != 0) {
        throw UserError{fmt::format("QEMU died with status {} while the guest ran: {}", outcome.status,
                                    last_line(outcome.output)),
                        "its messages are in " + (guest.logs / "qemu.log").string() + ", the guest's in " + console.string()};
    }
    throw UserError{"the guest died before its script was done: " + last_words(console),
                    "read its console in " + console.string()};
}

Accelerator best_accelerator(const Project& project, const Kernel& kernel) {
    if (!std::ofstream{"/dev/kvm", std::ios::in | std::ios::out}.is_open()) return Accelerator::tcg;
    const auto verdict_file = project.cache / "accelerator";
    const auto host = fmt::format("{} ", trimmed(read_file("/proc/sys/kernel/random/boot_id")));
    if (fs::exists(verdict_file)) {
        const auto verdict = read_file(verdict_file);
        if (verdict.starts_with(host)) return verdict.ends_with("kvm") ? Accelerator::kvm : Accelerator::tcg;
    }
    auto verdict = Accelerator::tcg;
    try {
        run_guest({.name = "kvm-trial", .kernel = kernel, .script = "true", .deadline = std::chrono::seconds(15)}, project,
                  Accelerator::kvm);
        verdict = Accelerator::kvm;
    } catch (const UserError&) {
        // A device file that does not run a stock kernel is what the trial is for.
    }
    write_file(verdict_file, host + (verdict == Accelerator::kvm ? "kvm" : "tcg"));
    return verdict;
}

}  // namespace keel::vm
