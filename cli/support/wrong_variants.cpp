// SPDX-License-Identifier: GPL-2.0-only
#include "support/wrong_variants.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <toml++/toml.hpp>

#include "support/files.hpp"
#include "support/user_error.hpp"

namespace keel {

namespace {

/// From the first error that has `says` in it to the next message: what a programmer reads.
std::string message_with(const std::string& output, const std::string& says) {
    std::string message;
    constexpr int enough = 5;
    int count = 0;
    for (const auto& line : lines_of(output)) {
        const bool begins = line.contains(": error: ") && line.contains(says);
        if (message.empty() && !begins) continue;
        if (!message.empty() && (line.contains(": error: ") || line.contains("error generated") || count >= enough)) break;
        message += line + "\n";
        ++count;
    }
    return message;
}

}  // namespace

std::vector<WrongVariant> read_wrong_variants(const fs::path& file) {
    toml::table document;
    try {
        document = toml::parse_file(file.string());
    } catch (const toml::parse_error& error) {
        throw UserError{fmt::format("{}:{}: {}", file.string(), error.source().begin.line, error.description()),
                        "correct the TOML"};
    }
    std::vector<WrongVariant> variants;
    const auto* list = document["wrong"].as_array();
    if (!list) throw UserError{file.string() + " has no [[wrong]] table"};
    for (const auto& element : *list) {
        auto text = [&](const char* key) {
            const auto* table = element.as_table();
            const auto value = table ? (*table)[key].value<std::string>() : std::nullopt;
            if (!value || value->empty()) throw UserError{fmt::format("{}: a [[wrong]] lacks `{}`", file.string(), key)};
            return *value;
        };
        variants.push_back({.name = text("name"),
                            .mistake = text("mistake"),
                            .says = text("says"),
                            .driver = file.parent_path().parent_path(),
                            .file = text("file"),
                            .text = text("text"),
                            .instead = text("instead")});
    }
    return variants;
}

std::vector<fs::path> find_wrong_variants(const Project& project) {
    std::vector<fs::path> files;
    const auto drivers = project.folder / "drivers";
    if (!fs::exists(drivers)) return files;
    for (const auto& entry : fs::recursive_directory_iterator{drivers}) {
        if (entry.path().filename() == "wrong.toml") files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

Refusal try_variant(const WrongVariant& variant, const Kernel& kernel, const Project& project) {
    auto contents = read_file(variant.driver / variant.file);
    const auto place = contents.find(variant.text);
    if (place == contents.npos || contents.find(variant.text, place + 1) != contents.npos) {
        throw UserError{fmt::format("the wrong variant {} does not fit {} any more: its `text` is not there exactly once",
                                    variant.name, (variant.driver / variant.file).string()),
                        "bring wrong/wrong.toml up to date with the driver"};
    }
    contents.replace(place, variant.text.size(), variant.instead);
    const auto attempt =
        try_build_aside(variant.driver, kernel, project, {.name = variant.name, .file = variant.file, .contents = contents});
    Refusal refusal{.message = message_with(attempt.output, variant.says), .seconds = attempt.seconds};
    refusal.refused = !attempt.succeeded && !refusal.message.empty();
    if (attempt.succeeded) {
        refusal.message = "it was accepted\n";
    } else if (!refusal.refused) {
        refusal.message = fmt::format("the build failed without the words `{}`:\n{}", variant.says, attempt.output);
    }
    return refusal;
}

}  // namespace keel
