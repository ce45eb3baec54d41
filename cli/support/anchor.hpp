// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace keel {

/// cli/anchor.conf: the floors of Keel and the Debian release that sets them.
class Anchor {
public:
    struct Tool {
        std::string name, floor, program, package;
    };
    struct KernelSeries {
        std::string series, suite;
    };

    static Anchor read(const std::filesystem::path& file);
    static Anchor parse(const std::string& text);

    /// "Debian 13 (trixie)".
    std::string release() const;
    const std::vector<Tool>& tools() const { return tools_; }
    /// In the file's order: the first is the default.
    const std::vector<KernelSeries>& kernels() const { return kernels_; }

private:
    std::multimap<std::string, std::string> entries_;
    std::vector<Tool> tools_;
    std::vector<KernelSeries> kernels_;
};

}  // namespace keel
