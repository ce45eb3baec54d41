// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// What the kernel library wants to use of the kernel's C interface, as `wanted/*.toml` list it.
///
///     [[from]]
///     header = "linux/pci.h"                 # what it is declared in
///     optional = true                        # left out, without a word, where a kernel lacks it
///     since = "7.0"                          # for kernels from this release on; `until` is exclusive
///     functions = ["int pci_enable_device_mem(struct pci_dev *dev)"]
///     variables = ["struct module __this_module"]
///     constants = ["PCI_ANY_ID"]
///     structs.pci_dev = ["dev", "unsigned int irq"]   # fields; with a type it is checked too
///     structs.completion = []                # only its size and alignment

namespace keel::bindings {

/// A C declaration and the name that it declares, cut out of it so that another can be put in.
struct Declaration {
    std::string name;
    std::string before;
    std::string after;

    /// The declaration with `other` in place of the name.
    std::string renamed(const std::string& other) const { return before + other + after; }
    std::string text() const { return renamed(name); }
};

struct WantedField {
    std::string name;
    Declaration typed;  // Empty where the list gives no type.
};

struct WantedStruct {
    std::string name;
    std::vector<WantedField> fields;
};

/// One `[[from]]` block.
struct Group {
    std::string file;    // The list it stands in.
    std::string header;  // As it is included.
    bool optional;
    std::vector<Declaration> functions;
    std::vector<Declaration> variables;
    std::vector<std::string> constants;
    std::vector<WantedStruct> structs;
};

/// Reads the lists in `folder` that apply to kernel `release`. Throws std::runtime_error with one line.
std::vector<Group> read_wanted(const std::filesystem::path& folder, const std::string& release);

/// Compares the dotted numbers at the start of two kernel releases.
bool release_before(const std::string& left, const std::string& right);

/// The files of `folder` with this extension, sorted by name.
std::vector<std::filesystem::path> sorted_files(const std::filesystem::path& folder, const std::string& extension);

}  // namespace keel::bindings
