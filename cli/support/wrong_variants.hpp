// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "support/driver_build.hpp"

namespace keel {

/// A mistake in a driver that must be refused: one passage of one file in another wording. Described in wrong.toml.
struct WrongVariant {
    std::string name;
    std::string mistake;  ///< what it does, as the end of a sentence
    std::string says;     ///< what the compiler's message has in it
    std::filesystem::path driver, file;
    std::string text, instead;
};

std::vector<WrongVariant> read_wrong_variants(const std::filesystem::path& file);

/// All wrong.toml files below drivers/ that stand beside a driver, in order.
std::vector<std::filesystem::path> find_wrong_variants(const Project& project);

struct Refusal {
    bool refused = false;      ///< the build failed, and with the message that it should fail with
    std::string message = {};  ///< the first error, with the source lines under it, or why it is no refusal
    double seconds = 0;
};

Refusal try_variant(const WrongVariant& variant, const Kernel& kernel, const Project& project);

}  // namespace keel
