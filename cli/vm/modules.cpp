// SPDX-License-Identifier: GPL-2.0-only
#include "vm/modules.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "support/files.hpp"
#include "support/process.hpp"
#include "support/user_error.hpp"

namespace keel::vm {

std::string module_name(const fs::path& file) {
    auto name = file.filename().string();
    name = name.substr(0, name.find(".ko"));
    std::ranges::replace(name, '-', '_');
    return name;
}

std::vector<std::string> StockModules::closure(std::string_view modules_dep, const std::vector<std::string>& names) {
    // A line is `path: what it needs, nearest first`; read backwards, that is an order to load in.
    std::map<std::string, std::vector<std::string>> lines;
    for (const auto& line : lines_of(modules_dep)) {
        const auto colon = line.find(':');
        if (colon == line.npos) continue;
        auto paths = words_of(std::string_view{line}.substr(colon + 1));
        paths.insert(paths.begin(), line.substr(0, colon));
        lines.emplace(module_name(paths.front()), std::move(paths));
    }
    std::vector<std::string> order;
    std::set<std::string> seen;
    for (const auto& name : names) {
        const auto found = lines.find(module_name(name));
        if (found == lines.end()) {
            throw UserError{"the kernel has no module named " + name,
                            "correct the name in the test's `kernel_modules`; a built-in driver needs no entry"};
        }
        for (auto path = found->second.rbegin(); path != found->second.rend(); ++path) {
            if (seen.insert(*path).second) order.push_back(*path);
        }
    }
    return order;
}

StockModules::StockModules(const Kernel& kernel)
    : folder_{kernel.modules}, modules_dep_{read_file(kernel.modules / "modules.dep")} {}

std::vector<std::string> StockModules::closure(const std::vector<std::string>& names) const {
    return closure(modules_dep_, names);
}

std::string StockModules::read(const std::string& path) const {
    const auto file = folder_ / path;
    if (file.extension() != ".xz") return read_file(file);
    const auto unpacked = run({.words = {"xz", "--decompress", "--stdout", file}});
    if (!unpacked.succeeded()) throw UserError{"cannot unpack " + file.string() + ": " + unpacked.output};
    return unpacked.output;
}

void require_built_for(const fs::path& module, const Kernel& kernel) {
    if (!fs::exists(module)) {
        throw UserError{"there is no module " + module.string(), "build it first: keel build " + module.parent_path().string()};
    }
    const auto answer = run({.words = {"modinfo", "-F", "vermagic", module}});
    const auto words = words_of(answer.output);
    if (!answer.succeeded() || words.empty()) {
        throw UserError{module.string() + " is not a kernel module (modinfo finds no vermagic)",
                        "give a .ko file that kbuild made"};
    }
    if (words[0] != kernel.version) {
        throw UserError{module.filename().string() + " was built for kernel " + words[0] + ", but the guest runs " +
                            kernel.version,
                        "build it again: keel build --kernel " + kernel.series + " " + module.parent_path().string() +
                            ", or boot the other kernel with --kernel"};
    }
}

}  // namespace keel::vm
