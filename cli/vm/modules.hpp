// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/kernels.hpp"

namespace keel::vm {

/// A kernel's own modules: names as modprobe knows them ('-' and '_' are the same), in the order to load them.
class StockModules {
public:
    /// The modules named, each after what it depends on; a path is relative to the kernel's modules folder.
    static std::vector<std::string> closure(std::string_view modules_dep, const std::vector<std::string>& names);

    explicit StockModules(const Kernel& kernel);
    std::vector<std::string> closure(const std::vector<std::string>& names) const;
    /// The module's bytes, unpacked.
    std::string read(const std::string& path) const;

private:
    std::filesystem::path folder_;
    std::string modules_dep_;
};

/// Throws, naming both versions, unless the module file was built for this kernel.
void require_built_for(const std::filesystem::path& module, const Kernel& kernel);

/// keel-edu.ko.xz -> keel_edu
std::string module_name(const std::filesystem::path& file);

}  // namespace keel::vm
