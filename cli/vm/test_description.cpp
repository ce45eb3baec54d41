// SPDX-License-Identifier: GPL-2.0-only
// Reading vm.toml.
#include <toml++/toml.hpp>

#include <algorithm>
#include <set>
#include <sstream>

#include "support/files.hpp"
#include "support/user_error.hpp"
#include "vm/driver_test.hpp"

namespace keel::vm {

namespace {

/// One table of the file, which remembers the keys it was asked for.
class Table {
public:
    Table(const toml::table& table, const fs::path& file) : table_{table}, file_{file} {}

    UserError wrong(const std::string& key, const std::string& why) const {
        return UserError{file_.string() + ": `" + key + "` " + why, "docs/testing.md lists the keys of a vm.toml"};
    }

    template <typename T>
    T value(const std::string& key, T otherwise) {
        known_.insert(key);
        const auto node = table_[key];
        if (!node) return otherwise;
        if (const auto found = node.template value_exact<T>()) return *found;
        throw wrong(key, "has a value of another type than it should");
    }

    std::vector<std::string> list(const std::string& key) {
        known_.insert(key);
        std::vector<std::string> values;
        const auto node = table_[key];
        if (!node) return values;
        if (!node.is_array()) throw wrong(key, "is not a list of strings");
        for (const auto& element : *node.as_array()) {
            const auto text = element.value_exact<std::string>();
            if (!text) throw wrong(key, "is not a list of strings");
            values.push_back(*text);
        }
        return values;
    }

    void refuse_unknown_keys() const {
        for (const auto& [key, node] : table_) {
            if (!known_.contains(std::string{key.str()})) throw wrong(std::string{key.str()}, "is not a key of a test");
        }
    }

private:
    const toml::table& table_;
    const fs::path& file_;
    std::set<std::string> known_;
};

/// The driver is the nearest folder, from the file upwards, with a Kbuild.
fs::path driver_of(const fs::path& file) {
    for (auto folder = file.parent_path(); folder.has_relative_path(); folder = folder.parent_path()) {
        if (fs::exists(folder / "Kbuild") || fs::exists(folder / "Makefile")) return folder;
    }
    throw UserError{file.string() + " belongs to no driver: no folder above it has a Kbuild",
                    "put it into the driver's tests/ folder"};
}

unsigned positive(Table& table, const std::string& key, unsigned otherwise) {
    const auto value = table.value<std::int64_t>(key, otherwise);
    if (value <= 0 || value > 1'000'000) throw table.wrong(key, "must be a positive number");
    return static_cast<unsigned>(value);
}

DriverTest read_test(const toml::table& toml, const fs::path& file) {
    Table table{toml, file};
    DriverTest test{.name = table.value<std::string>("name", ""), .driver = driver_of(file)};
    if (test.name.empty()) throw table.wrong("name", "is missing");
    test.kernels = table.list("kernels");
    test.devices = table.list("devices");
    test.qemu_options = table.list("qemu_options");
    for (const auto& table_source : table.list("acpi_tables")) {
        const auto source = file.parent_path() / table_source;
        if (!fs::exists(source)) throw table.wrong("acpi_tables", "names " + table_source + ", which is not there");
        test.acpi_tables.push_back(source);
    }
    test.stock_modules = table.list("kernel_modules");
    test.modules = table.list("modules");
    for (const auto& program : table.list("programs")) {
        const auto source = file.parent_path() / program;
        if (!fs::exists(source)) throw table.wrong("programs", "names " + program + ", which is not there");
        test.programs.push_back(source);
    }
    test.log_expected = table.list("log_expected");
    test.log_allowed = table.list("log_allowed");
    test.kernel_arguments = table.value<std::string>("kernel_arguments", "");
    test.ktap_in_log = table.value<bool>("ktap_in_log", false);
    test.processors = positive(table, "processors", test.processors);
    test.memory_mib = positive(table, "memory_mib", test.memory_mib);
    test.deadline = positive(table, "deadline", test.deadline);
    table.refuse_unknown_keys();
    return test;
}

}  // namespace

std::vector<DriverTest> read_driver_tests(const fs::path& file) {
    toml::table document;
    try {
        document = toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
        std::ostringstream place;
        place << file.string() << ":" << error.source().begin.line << ": " << error.description();
        throw UserError{place.str(), "correct the TOML"};
    }
    std::vector<DriverTest> tests;
    const auto* list = document["test"].as_array();
    if (!list || document.size() != 1) throw UserError{file.string() + " should hold [[test]] tables and nothing else"};
    for (const auto& element : *list) {
        if (!element.is_table()) throw UserError{file.string() + ": `test` should be written as [[test]]"};
        tests.push_back(read_test(*element.as_table(), file));
    }
    return tests;
}

std::vector<fs::path> find_driver_tests(const fs::path& folder) {
    std::vector<fs::path> files;
    for (auto entry = fs::recursive_directory_iterator{folder}; entry != fs::recursive_directory_iterator{}; ++entry) {
        const auto name = entry->path().filename().string();
        if (entry->is_directory() && (name == "build" || name == "templates" || name.starts_with('.'))) {
            entry.disable_recursion_pending();
        } else if (name == "vm.toml") {
            files.push_back(entry->path());
        }
    }
    std::ranges::sort(files);
    return files;
}

}  // namespace keel::vm
