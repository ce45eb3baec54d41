// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace keel::bindings {

/// A folder that appears under its name only when it is complete.
class OutputFolder {
public:
    explicit OutputFolder(std::filesystem::path target);
    ~OutputFolder();
    OutputFolder(const OutputFolder&) = delete;
    OutputFolder& operator=(const OutputFolder&) = delete;

    const std::filesystem::path& draft() const { return draft_; }
    void write(const std::filesystem::path& name, const std::string& text) const;
    /// Gives the folder its name. Where another run was faster, its result stays.
    void publish();

private:
    std::filesystem::path target_;
    std::filesystem::path draft_;
};

/// The words of a file with compiler flags, quotes and backslashes as in a shell.
std::vector<std::string> read_flags(const std::filesystem::path& file);

/// Runs a program and returns its exit code; `output` gets what it wrote to stderr.
int run(const std::vector<std::string>& command, const std::filesystem::path& output);

/// The whole text of a file.
std::string read_text(const std::filesystem::path& file);

}  // namespace keel::bindings
