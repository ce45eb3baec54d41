// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace keel::bindings {

/// Where the kernel library and the drivers use names of the C interface.
class Uses {
public:
    /// Reads each C++ source below `folders`.
    explicit Uses(const std::vector<std::filesystem::path>& folders);

    /// `; needed by FILE:LINE`, or says that nothing uses `name`.
    std::string of(const std::string& name) const;
    /// The same of `record.field`: an access to a member of this name in a file that uses the struct.
    std::string of_field(const std::string& record, const std::string& field) const;

private:
    struct Place {
        std::string first;
        int count = 0;
    };
    /// By the name, and by `.field in FILE` for members.
    std::map<std::string, Place> places_;
    std::map<std::string, std::set<std::string>> files_of_;

    void count(const std::string& name, const std::string& place);
    static std::string found(const Place& place);
};

/// What is wrong with the wanted lists for this kernel: one line each.
class Problems {
public:
    explicit Problems(std::string release) : release_{std::move(release)} {}

    void add(const std::string& line) { lines_.push_back(line); }
    bool empty() const { return lines_.empty(); }
    std::size_t count() const { return lines_.size(); }
    /// Prints them to stderr.
    void print() const;

private:
    std::string release_;
    std::vector<std::string> lines_;
};

}  // namespace keel::bindings
