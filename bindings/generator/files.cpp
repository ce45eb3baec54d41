// SPDX-License-Identifier: GPL-2.0-only
#include "files.hpp"

#include <unistd.h>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <format>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include <llvm/Support/Allocator.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/Program.h>
#include <llvm/Support/StringSaver.h>

namespace keel::bindings {

namespace fs = std::filesystem;

namespace {

/// What a killed run had started, a compiler, may write a little longer: it is waited for.
void remove_left_over(const fs::path& folder) {
    for (int round = 0; round < 100; ++round) {
        std::error_code failed;
        fs::remove_all(folder, failed);
        if (!failed) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    }
    fs::remove_all(folder);  // Says why it cannot.
}

}  // namespace

OutputFolder::OutputFolder(fs::path target)
    : target_{std::move(target)}, draft_{std::format("{}.draft.{}", target_.string(), getpid())} {
    // Drafts of runs that were killed: nobody else removes them.
    const auto prefix = target_.filename().string() + ".draft.";
    const auto folder = fs::absolute(target_).parent_path();
    if (fs::is_directory(folder))
        for (const auto& entry : fs::directory_iterator(folder)) {
            const auto name = entry.path().filename().string();
            if (!name.starts_with(prefix)) continue;
            const auto process = std::atoi(name.c_str() + prefix.size());
            if (process <= 0 || (kill(process, 0) != 0 && errno == ESRCH)) remove_left_over(entry.path());
        }
    fs::remove_all(draft_);
    fs::create_directories(draft_);
}

OutputFolder::~OutputFolder() {
    std::error_code ignored;
    fs::remove_all(draft_, ignored);
}

void OutputFolder::write(const fs::path& name, const std::string& text) const {
    const auto path = draft_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream stream{path, std::ios::binary};
    stream << text;
    stream.close();
    if (!stream) throw std::runtime_error(std::format("cannot write {}: is the disk full?", path.string()));
}

void OutputFolder::publish() {
    std::error_code failed;
    fs::rename(draft_, target_, failed);
    if (failed && !fs::exists(target_ / "keel" / "c" / "kernel.hpp"))
        throw std::runtime_error(std::format("cannot write {}: {}", target_.string(), failed.message()));
}

std::string read_text(const fs::path& file) {
    std::ifstream stream{file, std::ios::binary};
    if (!stream) throw std::runtime_error(std::format("cannot read {}", file.string()));
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<std::string> read_flags(const fs::path& file) {
    const auto text = read_text(file);
    llvm::BumpPtrAllocator memory;
    llvm::StringSaver saver{memory};
    llvm::SmallVector<const char*> words;
    llvm::cl::TokenizeGNUCommandLine(text, saver, words);
    return {words.begin(), words.end()};
}

int run(const std::vector<std::string>& command, const fs::path& output) {
    const auto program = llvm::sys::findProgramByName(command.front());
    if (!program) throw std::runtime_error(std::format("{} is not installed", command.front()));
    const std::vector<llvm::StringRef> arguments{command.begin(), command.end()};
    const auto errors = output.string();
    std::string message;
    const int code = llvm::sys::ExecuteAndWait(*program, arguments, std::nullopt,
                                               {llvm::StringRef{}, llvm::StringRef{errors}, llvm::StringRef{errors}}, 0,
                                               0, &message);
    if (code < 0) throw std::runtime_error(std::format("{}: {}", command.front(), message));
    return code;
}

}  // namespace keel::bindings
